import { statementsOf, type Dimension } from '@quick-scan/core';
import { html } from 'lit';
import { answerLine } from './answer-line.ts';
import { goOn } from './go-on.ts';
import { heading } from './heading.ts';
import type { View } from './view.ts';

/** Where somebody stands in filling in, and a way to any statement. */
export function overview(view: View) {
  const { scan, snapshot, messages, headingLevel } = view;
  const words = messages.overview;
  const { answers } = snapshot.response;
  const all = statementsOf(scan);
  return html`<div part="progress-list">
    ${heading(headingLevel, words.title, 'heading')}
    <p>${words.answered(all.filter(({ id }) => id in answers).length, all.length)}</p>
    <p class="buttons">${goOn(view)}</p>
    ${scan.dimensions.map((dimension) => dimensionOverview(dimension, view))}
  </div>`;
}

function dimensionOverview({ title, statements }: Dimension, view: View) {
  const { snapshot, messages, headingLevel, acts } = view;
  const words = messages.overview;
  const count = statements.filter(({ id }) => id in snapshot.response.answers).length;
  const status =
    count === 0
      ? words.notBegun
      : count === statements.length
        ? words.done
        : words.partly(count, statements.length);
  return html`<section class="dimension">
    <div class="title">${heading(headingLevel + 1, title)}<span class="status">${status}</span></div>
    <details>
      <summary>${words.statements(statements.length)}<span class="hidden">: ${title}</span></summary>
      <ol class="statements">
        ${statements.map(
          ({ id, number, text }) =>
            html`<li>
              <button
                class="link"
                type="button"
                @click=${() => acts.goTo({ view: 'statement', statement: id })}
              >
                ${number}. ${text}
              </button>
              ${answerLine(id, view)}
            </li>`,
        )}
      </ol>
    </details>
  </section>`;
}
