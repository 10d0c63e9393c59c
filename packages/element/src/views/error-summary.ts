import type { Statement } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { heading } from './heading.ts';
import type { View } from './view.ts';

/** What is missing on this step, with a way to each of it and a way past it. */
export function errorSummary(view: View, statements: Statement[]) {
  const { messages, headingLevel, passed, missing, acts } = view;
  if (passed.length === 0) return nothing;
  const words = messages.missing;
  const jump = (event: Event, id: string) => {
    // A fragment can't reach into a shadow root, and must not change the address of the host's page.
    event.preventDefault();
    acts.jumpTo(id);
  };
  // What is answered since leaves its room behind, so that nothing moves under the pointer.
  return html`<div class="summary ${missing.length === 0 ? 'answered' : ''}" part="errors">
    ${heading(headingLevel, words.title(Math.max(missing.length, 1)), 'errors')}
    <ul role="list">
      ${statements
        .filter(({ id }) => passed.includes(id))
        .map(
          ({ id, number }) =>
            html`<li class=${missing.includes(id) ? nothing : 'answered'}>
              <a href="#statement-${id}" @click=${(event: Event) => jump(event, id)}>${words.item(number)}</a>
            </li>`,
        )}
    </ul>
    <p><button class="secondary" type="button" @click=${acts.skip}>${words.skip}</button></p>
  </div>`;
}
