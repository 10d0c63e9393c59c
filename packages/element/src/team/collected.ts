import { html, nothing } from 'lit';
import { heading } from '../views/heading.ts';
import { retryButton } from '../views/not-arrived.ts';
import { problemText } from '../views/opening.ts';
import { whenOpened } from '../views/when-opened.ts';
import type { Messages } from '../messages/nl.ts';
import type { Entry, Twin } from './collection.ts';
import type { TeamMessages } from './messages/nl.ts';
import type { TeamProblem } from './read.ts';
import type { TeamView } from './team-view.ts';

/** More than this nobody reads. */
const SHOWN = 100;

/** What was brought together: how much, what could not be read, what is there twice, and what there is. */
export function collected(view: TeamView) {
  const { words, collection, collecting } = view;
  const say = words.collect;
  const { outcome, progress } = collecting;
  const { size } = collection;
  return html`<div role="status" id="collected" tabindex="-1">
      ${progress || !outcome ? nothing : html`<p>${say.added(outcome.added, outcome.refused, outcome.twins)}</p>`}
      ${progress || size === 0 ? nothing : html`<p class="total">${say.total(size)} ${size === 1 ? say.oneMore : nothing}</p>`}
    </div>
    ${progress ? nothing : html`${goOn(view)} ${problems(view)} ${twins(view)}`}
    ${
      size === 0 || progress
        ? nothing
        : html`<details>
            <summary>${say.entries(size)}</summary>
            ${whenOpened(
              () =>
                html`<ul class="plain rows" role="list">
                    ${some(collection.entries).map((entry) => entryItem(entry, view))}
                  </ul>
                  ${rest(size, words)}`,
            )}
          </details>`
    }`;
}

/** What the team is called, and the way to look at it. */
function goOn({ messages, words, collection, name, acts }: TeamView) {
  const say = words.collect;
  if (collection.size < 2) return nothing;
  return html`<div class="opening">
      <label
        ><span>${say.ofTeam} <small>${messages.step.optional}</small></span
        ><input
          type="text"
          maxlength="200"
          autocomplete="off"
          .value=${name}
          @change=${(event: Event) => acts.rename((event.target as HTMLInputElement).value.trim())}
      /></label>
    </div>
    <p class="buttons">
      <button class="primary" part="next" type="button" @click=${() => acts.goTo({ view: 'team' })}>
        ${say.show}
      </button>
    </p>`;
}

function entryItem(entry: Entry, { words, acts }: TeamView) {
  return html`<li>
    <span>${entry.name}</span>
    <button class="link" type="button" @click=${() => acts.remove(entry)}>
      ${words.collect.remove}<span class="hidden"> ${entry.name}</span>
    </button>
  </li>`;
}

function problems({ messages, words, headingLevel, collecting, acts }: TeamView) {
  const { problems } = collecting;
  const say = words.collect;
  if (problems.length === 0) return nothing;
  return html`<section class="refused">
    ${heading(headingLevel + 1, say.problems(problems.length))}
    <ul>
      ${some(problems).map((problem) => html`<li>${teamProblemText(problem, messages, words)}</li>`)}
    </ul>
    ${rest(problems.length, words)}
    ${problems.some(({ file }) => file) ? retryButton(messages, acts.readAgain) : nothing}
    <p>
      <button class="link" type="button" @click=${acts.hideProblems}>${say.problemsDone}</button>
    </p>
  </section>`;
}

function twins({ words, headingLevel, collection, acts }: TeamView) {
  const { twins } = collection;
  const say = words.collect;
  if (twins.length === 0) return nothing;
  const text = ({ entry, of, isSame }: Twin) => (isSame ? say.sameAnswers : say.sameStart)(entry.name, of);
  return html`<section class="twins">
    ${heading(headingLevel + 1, say.twins(twins.length))}
    <p>${say.twinsWhat(twins.length)}</p>
    <ul class="plain rows" role="list">
      ${some(twins).map(
        (twin) =>
          html`<li>
            <span>${text(twin)}</span>
            <button class="link" type="button" @click=${() => acts.countTwins([twin])}>
              ${say.countTwin}<span class="hidden"> ${twin.entry.name}</span>
            </button>
          </li>`,
      )}
    </ul>
    ${rest(twins.length, words)}
    <p class="buttons">
      ${
        twins.length > 1
          ? html`<button class="secondary" type="button" @click=${() => acts.countTwins([...twins])}>
              ${say.countTwins}
            </button>`
          : nothing
      }
      <button class="secondary" type="button" @click=${() => acts.dropTwins([...twins])}>
        ${say.dropTwins(twins.length)}
      </button>
    </p>
  </section>`;
}

function some<T>(all: Iterable<T>): T[] {
  const shown: T[] = [];
  for (const each of all) {
    if (shown.length === SHOWN) break;
    shown.push(each);
  }
  return shown;
}

function rest(count: number, { collect }: TeamMessages) {
  return count > SHOWN ? html`<p class="subtle">${collect.more(count - SHOWN)}</p>` : nothing;
}

/** Says why something can't be read. */
function teamProblemText(
  { is, name }: TeamProblem,
  { opening }: Messages,
  { collect }: TeamMessages,
): string {
  switch (is) {
    case 'no-answers':
      return collect.noAnswers(name);
    case 'no-code':
      return collect.noCode(name);
    case 'not-read':
      return collect.notRead(name);
    case 'team-file':
      return collect.teamFile(name);
    case 'too-large':
      return collect.tooLarge(name);
    case 'too-many-groups':
      return collect.tooManyGroups(name);
    default:
      return problemText({ is, name }, opening);
  }
}
