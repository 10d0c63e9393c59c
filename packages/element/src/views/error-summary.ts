import type { Statement } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { heading } from './heading.ts';
import type { View } from './view.ts';

/** What is missing on this step, with a way to each of it and a way past it. */
export function errorSummary({ messages, headingLevel, missing, acts }: View, statements: Statement[]) {
  if (missing.length === 0) return nothing;
  const words = messages.missing;
  const jump = (event: Event, id: string) => {
    // A fragment can't reach into a shadow root, and must not change the address of the host's page.
    event.preventDefault();
    acts.jumpTo(id);
  };
  return html`<div class="summary" part="errors">
    ${heading(headingLevel, words.title(missing.length), 'errors')}
    <ul role="list">
      ${statements
        .filter(({ id }) => missing.includes(id))
        .map(
          ({ id, number }) =>
            html`<li>
              <a href="#statement-${id}" @click=${(event: Event) => jump(event, id)}>${words.item(number)}</a>
            </li>`,
        )}
    </ul>
    <p><button class="secondary" type="button" @click=${acts.skip}>${words.skip}</button></p>
  </div>`;
}
