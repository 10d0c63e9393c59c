import { statementsOf } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { stepIndex, stepsOf } from '../steps.ts';
import { errorSummary } from './error-summary.ts';
import { heading } from './heading.ts';
import { question } from './question.ts';
import { said } from './said.ts';
import type { View } from './view.ts';

/** One step of filling in: a statement, or all statements of a dimension. */
export function statementStep(view: View) {
  const { scan, snapshot, messages, headingLevel, layout, comesBack, acts } = view;
  const words = messages.step;
  const steps = stepsOf(scan, layout);
  const index = stepIndex(steps, snapshot.place);
  const { statements, dimension } = steps[index]!;
  const isLast = index === steps.length - 1;
  const isWhole = layout === 'dimension';

  // On the button, which also Enter in a field presses: a frame that may not submit forms fires no "submit".
  const onNext = (event: Event) => {
    event.preventDefault();
    acts.next();
  };
  const of = words.dimension(scan.dimensions.indexOf(dimension) + 1, scan.dimensions.length, dimension.title);
  const progress = (number: number) => {
    const text = words.progress(number, statementsOf(scan).length);
    return html`<p class="progress">${isWhole ? text : `${text} · ${of}`}</p>`;
  };
  return html`<div class=${isWhole ? 'whole' : nothing}>
    <p class="steps-away">
      <button class="quiet" part="previous" type="button" @click=${acts.back}>${words.previous}</button>
      <button class="quiet" part="overview" type="button" @click=${() => acts.goTo({ view: 'overview' })}>
        ${words.overview}
      </button>
    </p>
    ${errorSummary(view, statements)}
    <form novalidate>
      ${
        isWhole
          ? html`${heading(headingLevel, said(dimension.title, view), 'heading')}
              <p class="progress">${of}</p>`
          : nothing
      }
      ${repeat(
        statements,
        // Another statement gets other elements: radios and disclosures keep a state of their own.
        ({ id }) => id,
        (statement) =>
          question(statement, view, headingLevel + (isWhole ? 1 : 0), progress(statement.number)),
      )}
      <p class="buttons">
        <button class="primary" part="next" type="submit" @click=${onNext}>
          ${comesBack ? words.backToReview : isLast ? words.toReview : words.next}
        </button>
      </p>
    </form>
  </div>`;
}
