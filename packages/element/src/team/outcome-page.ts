import { statementsOf } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { reportOf } from '../report.ts';
import { dimensionResult } from '../views/dimension-result.ts';
import { heading } from '../views/heading.ts';
import { inParts } from '../views/in-parts.ts';
import { planInReport } from '../views/plan.ts';
import { profile } from '../views/profile.ts';
import { said } from '../views/said.ts';
import { takeAlong } from '../views/take-along.ts';
import { middleOf } from './team-report.ts';
import type { TeamView } from './team-view.ts';

/** What the team agreed on: the plan first, then the levels; to be taken along as any other result. */
export function outcomePage(view: TeamView) {
  const { scan, messages, words, headingLevel, name, outcome, acts } = view;
  const say = words.outcome;
  const { response } = outcome.snapshot;
  const report = reportOf(scan, response, messages);
  const parts = [
    () =>
      html`<p class="steps-away">
          <button class="quiet" part="previous" type="button" @click=${() => acts.goTo({ view: 'team' })}>
            ${say.back}
          </button>
        </p>
        ${heading(headingLevel, say.title(name), 'heading')}
        <p class="subtle">
          ${said(scan.title, view)}.
          ${response.completedAt ? say.on(new Date(response.completedAt)) : nothing}
        </p>
        <p>${say.what}</p>
        ${rest(view)} ${planInReport(outcome)}`,
    ...(report.result.overall.onScale === 0
      ? []
      : [
          () =>
            html`${heading(headingLevel + 1, messages.report.dimensions)}
              <div class="dimensions">
                ${report.result.dimensions.map((dimension, index) =>
                  dimensionResult(dimension, scan.dimensions[index]!.title, outcome),
                )}
              </div>`,
          ...profile(report, outcome),
        ]),
    () => takeAlong(outcome),
  ];
  return html`<div class="report" part="report">${inParts(parts, outcome.reading.isPrinting)}</div>`;
}

/** How much is settled, and a way to settle the rest by the answer in the middle. */
function rest(view: TeamView) {
  const { scan, words, outcome, outcomeActs, taken } = view;
  const say = words.outcome;
  const { answers } = outcome.snapshot.response;
  const rest = view
    .team()
    .result.statements.filter((each) => !(each.statement.id in answers) && middleOf(each));
  const settled = Object.keys(answers).length - taken.length;
  return html`<div class="callout screen" id="rest" tabindex="-1">
    <p>${say.settled(settled, statementsOf(scan).length)}</p>
    ${
      taken.length > 0
        ? html`<p>${say.taken(taken.length)}</p>
            <p class="buttons">
              <button class="secondary" type="button" @click=${outcomeActs.undoRest}>${say.undo}</button>
            </p>`
        : rest.length > 0
          ? html`<p>${say.rest(rest.length)}</p>
              <p class="buttons">
                <button class="secondary" type="button" @click=${outcomeActs.takeRest}>
                  ${say.takeRest}
                </button>
              </p>`
          : nothing
    }
  </div>`;
}
