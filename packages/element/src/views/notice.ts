import { html, nothing } from 'lit';
import { heading } from './heading.ts';
import type { View } from './view.ts';

/** What happened, or is asked, beside the step itself. */
export function notice(view: View) {
  return html`<div role="status">${message(view)}</div>
    ${view.notice === 'ask-erase' ? askErase(view) : nothing}`;
}

function message({ notice, messages, acts }: View) {
  const words = messages.saving;
  const button = (label: string, act: () => void) =>
    html`<button class="quiet" type="button" @click=${act}>${label}</button>`;
  switch (notice) {
    case 'resumed':
      return html`<p class="callout">
        ${words.resumed} ${button(messages.step.overview, () => acts.goTo({ view: 'overview' }))}
      </p>`;
    case 'erased':
      return html`<p class="callout">${words.erased} ${button(words.undo, acts.undo)}</p>`;
    case 'replaced':
      return html`<p class="callout">${words.replaced} ${button(words.undoReplaced, acts.undo)}</p>`;
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
      <button class="primary" type="button" @click=${acts.erase}>${words.eraseYes}</button>
      <button class="secondary" type="button" @click=${acts.keep}>${words.eraseNo}</button>
    </p>
  </div>`;
}
