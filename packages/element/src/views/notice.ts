import type { Snapshot } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { hasBegun } from '../steps.ts';
import { heading } from './heading.ts';
import { problemText } from './opening.ts';
import type { View } from './view.ts';

/** What of it holds now: a question waits for its answer, and old news goes when it is no longer true. */
export function presentNotice(notice: View['notice'], { response, replaced }: Snapshot): View['notice'] {
  if (notice === 'ask-erase') return notice;
  const isNotTaken = notice === 'not-taken';
  if (replaced) return isNotTaken ? notice : 'replaced';
  const isOver = isNotTaken || ((notice === 'erased' || notice === 'not-erased') && hasBegun(response));
  return isOver ? undefined : notice;
}

/** What happened, or is asked, beside the step itself. */
export function notice(view: View) {
  const said = view.notice === 'not-erased' ? undefined : (linked(view) ?? trouble(view));
  // What can be put back is offered now or never.
  return html`<div role="status">${said} ${said && !view.snapshot.replaced ? nothing : news(view)}</div>
    ${view.notice === 'ask-erase' ? askErase(view) : nothing}`;
}

const button = (label: string, act: () => void) =>
  html`<button class="secondary" type="button" @click=${act}>${label}</button>`;

/** What is wrong with keeping the answers, and what the person can decide about it. */
function trouble({ snapshot, messages, acts }: View) {
  const words = messages.saving;
  const { saving } = snapshot;
  switch (saving) {
    case 'failed':
      return html`<p class="callout">${words.trouble.failed}</p>`;
    case 'changed':
    case 'erased':
    case 'unreadable':
      return html`<div class="callout">
        <p>${words.trouble[saving]}</p>
        <p class="buttons">
          ${button(words.keepHere, () => acts.settle('here'))}
          ${
            saving === 'unreadable'
              ? nothing
              : button(saving === 'changed' ? words.takeStored : words.eraseHere, () => acts.settle('stored'))
          }
        </p>
      </div>`;
    default:
      return undefined;
  }
}

/** What came with the link that brought somebody here. */
function linked({ isShared, hasOwn, linkProblem, messages, acts }: View) {
  const words = messages.opening;
  if (linkProblem) return html`<p class="callout">${problemText(linkProblem, words)}</p>`;
  if (!isShared) return undefined;
  return html`<div class="callout">
    <p>${hasOwn ? words.sharedBesideOwn : words.shared}</p>
    <p class="buttons">
      ${button(hasOwn ? words.replaceOwn : words.takeOver, acts.takeOver)}
      ${button(hasOwn ? words.toOwn : words.fillIn, acts.toOwn)}
    </p>
  </div>`;
}

function news({ notice, canUndo, messages, acts }: View) {
  const words = messages.saving;
  const callout = (text: string, label: string, act: () => void) =>
    html`<div class="callout">
      <p>${text}</p>
      <p class="buttons">${button(label, act)}</p>
    </div>`;
  switch (notice) {
    case 'resumed':
      return html`<p class="callout">${words.resumed}</p>`;
    case 'opened':
      return canUndo
        ? callout(messages.opening.instead, messages.opening.putBack, acts.undo)
        : html`<p class="callout">${messages.opening.opened}</p>`;
    case 'erased':
      return callout(words.erased, words.undo, acts.undo);
    case 'not-erased':
      return callout(words.notErased, words.undo, acts.undo);
    case 'not-taken':
      return callout(`${words.replaced} ${messages.opening.notTaken}`, words.undoReplaced, acts.undo);
    case 'replaced':
      return callout(words.replaced, words.undoReplaced, acts.undo);
    default:
      return nothing;
  }
}

function askErase({ messages, headingLevel, acts }: View) {
  const words = messages.saving;
  return html`<div class="callout">
    ${heading(headingLevel, words.eraseTitle, 'ask')}
    <p>${words.eraseWhat}</p>
    <p class="buttons">
      <button class="secondary" type="button" @click=${acts.erase}>${words.eraseYes}</button>
      <button class="secondary" type="button" @click=${acts.keep}>${words.eraseNo}</button>
    </p>
  </div>`;
}
