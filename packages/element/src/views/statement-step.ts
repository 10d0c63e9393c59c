import { statementsOf } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { stepIndex, stepsOf } from '../steps.ts';
import { errorSummary } from './error-summary.ts';
import { heading } from './heading.ts';
import { question } from './question.ts';
import type { View } from './view.ts';

/** One step of filling in: a statement, or all statements of a dimension. */
export function statementStep(view: View) {
  const { scan, snapshot, messages, headingLevel, layout, comesBack, acts } = view;
  const words = messages.step;
  const steps = stepsOf(scan, layout);
  const index = stepIndex(steps, snapshot.place);
  const { statements, dimension } = steps[index]!;
  const isLast = index === steps.length - 1;

  // On the button, which also Enter in a field presses: a frame that may not submit forms fires no "submit".
  const onNext = (event: Event) => {
    event.preventDefault();
    acts.next();
  };
  return html`<div class="step">
    <p class="steps-away">
      <button class="quiet" part="previous" type="button" @click=${acts.back}>${words.previous}</button>
      <button class="quiet" part="overview" type="button" @click=${() => acts.goTo({ view: 'overview' })}>
        ${words.overview}
      </button>
    </p>
    ${errorSummary(view, statements)}
    <form novalidate>
      ${
        layout === 'dimension'
          ? html`${heading(headingLevel, dimension.title, 'heading')} ${progress(view)}
            ${statements.map((statement) => question(statement, view, headingLevel + 1, number(statement.number, view)))}`
          : question(statements[0]!, view, headingLevel, progress(view))
      }
      <p class="buttons">
        <button class="primary" part="next" type="submit" @click=${onNext}>
          ${comesBack ? words.backToReview : isLast ? words.toReview : words.next}
        </button>
      </p>
    </form>
  </div>`;
}

const number = (of: number, { scan, messages }: View) =>
  html`<p class="progress">${messages.step.progress(of, statementsOf(scan).length)}</p>`;

function progress({ scan, snapshot, messages, layout }: View) {
  const words = messages.step;
  const { place } = snapshot;
  const all = statementsOf(scan);
  const index = scan.dimensions.findIndex(({ statements }) =>
    statements.some(({ id }) => place.view === 'statement' && id === place.statement),
  );
  const statement = all.find(({ id }) => place.view === 'statement' && id === place.statement);
  const of = words.dimension(index + 1, scan.dimensions.length, scan.dimensions[index]!.title);
  return html`<p class="progress">
    ${layout === 'statement' ? html`${words.progress(statement!.number, all.length)} · ` : nothing}${of}
  </p>`;
}
