import { html, nothing } from 'lit';
import type { OpeningProblem } from '../open-result.ts';
import type { View } from './view.ts';

/** Two ways to bring a result along: its file or its code. `open` gets what was chosen. */
export function opening({ messages, reading }: View, open: (what: File | string) => void) {
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
  return html`<form class="opening" novalidate>
    ${problem ? html`<p class="missing" id="problem" tabindex="-1">${problemText(problem, words)}</p>` : nothing}
    <p>
      <label class="file secondary"
        >${words.file}<input class="hidden" type="file" accept=".json,application/json" @change=${onFile}
      /></label>
    </p>
    <label
      ><span>${words.code}</span
      ><input
        type="text"
        name="code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-invalid=${isAboutCode(problem) ? 'true' : nothing}
        aria-describedby=${isAboutCode(problem) ? 'problem' : nothing}
    /></label>
    <p><button class="secondary" type="submit" @click=${onCode}>${words.open}</button></p>
  </form>`;
}

function isAboutCode(problem: OpeningProblem | undefined): boolean {
  return problem !== undefined && !['not-read', 'another-file', 'too-large'].includes(problem.is);
}

/** Says why a file or code can't be opened. */
export function problemText({ is, name }: OpeningProblem, words: View['messages']['opening']): string {
  switch (is) {
    case 'no-code':
      return words.noCode;
    case 'not-read':
      return words.notRead(name);
    case 'another-file':
      return words.anotherFile(name);
    case 'too-large':
      return words.tooLarge(name);
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
