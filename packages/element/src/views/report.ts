import { score, UNKNOWN, type StatementResult } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { answerLine } from './answer-line.ts';
import { dimensionResult } from './dimension-result.ts';
import { heading } from './heading.ts';
import { remarks } from './remarks.ts';
import type { View } from './view.ts';

/** What the answers say about the organisation. */
export function report(view: View) {
  const { scan, snapshot, messages, headingLevel, acts } = view;
  const words = messages.report;
  const result = score(scan, snapshot.response);
  const byStatement = new Map(result.statements.map((each) => [each.statement.id, each]));
  return html`<div class="report" part="report">
    <p class="steps-away">
      <button class="quiet" part="previous" type="button" @click=${acts.back}>
        ${messages.step.previous}
      </button>
    </p>
    ${heading(headingLevel, words.title, 'heading')}
    <p class="subtle">${scan.title}</p>
    <p>${words.purpose}</p>
    ${result.overall.onScale === 0 ? html`<p class="callout">${words.none}</p>` : nothing}
    ${heading(headingLevel + 1, words.dimensions)}
    <div class="dimensions">
      ${result.dimensions.map((dimension, index) => dimensionResult(dimension, scan.dimensions[index]!.title, view))}
    </div>
    ${heading(headingLevel + 1, words.statements)}
    ${scan.dimensions.map(
      ({ title, statements }) =>
        html`<section class="dimension">
          ${heading(headingLevel + 2, title)}
          <ol class="statements" role="list">
            ${statements.map(({ id }) => statementResult(byStatement.get(id)!, view))}
          </ol>
        </section>`,
    )}
    <p class="buttons">
      <button class="secondary" type="button" @click=${() => acts.goTo({ view: 'review' })}>
        ${words.change}
      </button>
    </p>
  </div>`;
}

function statementResult({ statement, answer, chosen, next }: StatementResult, view: View) {
  const words = view.messages.report;
  return html`<li>
    <p class="said">${statement.number}. ${statement.text}</p>
    ${answerLine(statement.id, view)} ${chosen ? html`<p>${chosen.text}</p>` : nothing}
    ${answer === UNKNOWN ? html`<p>${words.notCounted}</p>` : nothing}
    ${
      chosen
        ? html`<p class="next-step">
            <strong>${words.nextStep}:</strong> ${next ? next.text : words.keepItUp}
          </p>`
        : nothing
    }
    ${remarks(statement.id, view)}
  </li>`;
}
