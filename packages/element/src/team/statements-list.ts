import type { TeamStatement } from '@quick-scan/core';
import { html } from 'lit';
import { medianLabel } from '../report.ts';
import { distribution } from '../views/distribution.ts';
import { heading } from '../views/heading.ts';
import { said } from '../views/said.ts';
import { talkAbout } from './agenda-list.ts';
import { agreementOf, type TeamReport } from './team-report.ts';
import type { TeamView } from './team-view.ts';

/** All statements in the order of the scan, also those that are not on the agenda. */
export function statementsList({ result }: TeamReport, view: TeamView) {
  const { scan, words, headingLevel, isWhole, outcome, acts } = view;
  return html`<section>
    ${heading(headingLevel + 1, words.parts.title, 'statements')}
    <details @toggle=${acts.showWhole}>
      <summary class="screen">${words.parts.statements(result.statements.length)}</summary>
      ${(isWhole || outcome.reading.isPrinting ? scan.dimensions : []).map(
        ({ title, statements }) =>
          html`<section class="dimension">
            ${heading(headingLevel + 2, said(title, view))}
            <ol class="statements" role="list">
              ${result.statements
                .filter(({ statement }) => statements.includes(statement))
                .map((each) => html`<li>${statementItem(each, view)}</li>`)}
            </ol>
          </section>`,
      )}
    </details>
  </section>`;
}

function statementItem(each: TeamStatement, view: TeamView) {
  const { words, messages } = view;
  const { number, text } = each.statement;
  return html`<p class="said">${said(`${number}. ${text}`, view)}</p>
    <p>${words.agenda.middle(medianLabel(each, messages))} ${agreementOf(each, words)}</p>
    ${distribution(
      each,
      { caption: words.parts.table(messages.review.statement(number)), count: words.parts.answers },
      view,
    )}
    ${talkAbout(each, view)}`;
}
