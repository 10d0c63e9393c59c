import { statementsOf, type Dimension } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { openIn } from '../steps.ts';
import { answerLine } from './answer-line.ts';
import { goOn } from './go-on.ts';
import { heading } from './heading.ts';
import { openEarlier } from './opening.ts';
import { said } from './said.ts';
import type { View } from './view.ts';

/** Where somebody stands in filling in, and a way to any statement. */
export function overview(view: View) {
  const { scan, snapshot, messages, headingLevel, acts } = view;
  const words = messages.overview;
  const all = statementsOf(scan);
  const open = openIn(all, snapshot.response).length;
  return html`<div part="progress-list">
    ${heading(headingLevel, words.title, 'heading')}
    <p>${words.answered(all.length - open, all.length)}</p>
    <p class="buttons">
      ${goOn(view)}
      ${
        open === 0
          ? nothing
          : html`<button class="secondary" type="button" @click=${() => acts.goTo({ view: 'review' })}>
              ${messages.step.toReview}
            </button>`
      }
    </p>
    ${scan.dimensions.map((dimension) => dimensionOverview(dimension, view))} ${openEarlier(view)}
  </div>`;
}

function dimensionOverview({ title, statements }: Dimension, view: View) {
  const { snapshot, messages, headingLevel, acts } = view;
  const words = messages.overview;
  const count = statements.length - openIn(statements, snapshot.response).length;
  const status =
    count === 0
      ? words.notBegun
      : count === statements.length
        ? words.done
        : words.partly(count, statements.length);
  return html`<section class="dimension">
    <div class="title">
      ${heading(headingLevel + 1, said(title, view))}<span class="status">${status}</span>
    </div>
    <details>
      <summary>
        ${words.statements(statements.length)}<span class="hidden">: ${said(title, view)}</span>
      </summary>
      <ol class="statements" role="list">
        ${statements.map(
          ({ id, number, text }) =>
            html`<li>
              <button
                class="link"
                type="button"
                @click=${() => acts.goTo({ view: 'statement', statement: id })}
              >
                ${said(`${number}. ${text}`, view)}
              </button>
              ${answerLine(id, view)}
            </li>`,
        )}
      </ol>
    </details>
  </section>`;
}
