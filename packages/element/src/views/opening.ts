import { html, nothing } from 'lit';
import type { Messages } from '../messages/nl.ts';
import type { OpeningProblem } from '../open-result.ts';
import { retryButton } from './not-arrived.ts';
import type { ResultView, View } from './view.ts';

/** What can be wrong with a file; the rest is about a code. */
const FILES: OpeningProblem['is'][] = [
  'not-read',
  'not-loaded',
  'another-file',
  'too-large',
  'team-file',
  'another-team-file',
];

/** Two ways to bring a result along: its file or its code. `open` gets what was chosen; `label` says what it does. */
export function opening(
  { messages, reading }: ResultView,
  label: string,
  open: (what: File | string) => void,
) {
  const words = messages.opening;
  const { problem } = reading;
  const onFile = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) open(file);
    // So that the same file can be chosen again.
    input.value = '';
  };
  const onCode = (event: Event) => {
    event.preventDefault();
    const form = (event.target as HTMLElement).closest('form')!;
    open(form.querySelector<HTMLInputElement>('[name=code]')!.value);
  };
  const said = problem
    ? html`<p class="missing" id="problem" tabindex="-1">${problemText(problem, words)}</p>
        ${problem.retry ? retryButton(messages, problem.retry) : nothing}`
    : nothing;
  const isCode = isAboutCode(problem);
  return html`<form class="opening" novalidate>
    ${isCode ? nothing : said}
    <p>
      <label class="file secondary"
        >${words.file}<input
          type="file"
          accept=".json,application/json"
          aria-invalid=${problem && !isCode ? 'true' : nothing}
          aria-describedby=${problem && !isCode ? 'problem' : nothing}
          @change=${onFile}
      /></label>
    </p>
    ${isCode ? said : nothing}
    <label
      ><span>${words.code}</span
      ><input
        type="text"
        name="code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-invalid=${isCode ? 'true' : nothing}
        aria-describedby=${isCode ? 'problem' : nothing}
    /></label>
    <p><button class="secondary" type="submit" @click=${onCode}>${label}</button></p>
  </form>`;
}

/** A way to go on with an earlier result. */
export function openEarlier(view: View) {
  const words = view.messages.opening;
  return html`<details>
    <summary>${words.title}</summary>
    <p>${words.what}</p>
    ${opening(view, words.open, (what) => void view.acts.openEarlier(what))}
  </details>`;
}

function isAboutCode(problem: OpeningProblem | undefined): boolean {
  return problem !== undefined && !FILES.includes(problem.is);
}

/** Says why a file or code can't be opened. */
export function problemText({ is, name }: OpeningProblem, words: Messages['opening']): string {
  switch (is) {
    case 'no-code':
      return words.noCode;
    case 'not-read':
      return words.notRead(name);
    case 'not-loaded':
      return words.notLoaded(name);
    case 'another-file':
      return words.anotherFile(name);
    case 'too-large':
      return words.tooLarge(name);
    case 'team-file':
      return words.teamFile(name);
    case 'another-team-file':
      return words.anotherTeamFile(name);
    case 'mistyped':
      return words.mistyped(name);
    case 'another-scan':
      return words.anotherScan(name);
    case 'another-version':
      return words.anotherVersion(name);
    case 'unknown-group':
      return words.unknownGroup(name);
  }
}
