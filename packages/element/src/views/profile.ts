import { statementsOf, UNKNOWN, type Statement, type StatementResult } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { answeredThen, type Report } from '../report.ts';
import { answerLine } from './answer-line.ts';
import { heading } from './heading.ts';
import type { PagePart } from './in-parts.ts';
import { ladder } from './ladder.ts';
import { remarks } from './remarks.ts';
import { said } from './said.ts';
import type { ResultView } from './view.ts';

/**
 * The profile, in parts: every statement with its rung, the chosen sentence and the next step; on paper all of them.
 * There are as many parts however it is read.
 */
export function profile(report: Report, view: ResultView): PagePart[] {
  const { scan, messages, headingLevel, reading } = view;
  const { show, order } = reading.isPrinting ? { ...reading, show: 'all' } : reading;
  const shown = report.result.statements.filter((each) => isShown(each, show, report));
  const list = (results: StatementResult[]) =>
    html`<ol class="statements" role="list">
      ${results.map((result) => statementResult(result, report, view))}
    </ol>`;
  const all = [...shown].sort((a, b) => rank(a) - rank(b));
  return [
    () =>
      html`${heading(headingLevel + 1, messages.report.statements)} ${glance(view)} ${choices(view)}
        <p role="status" class="subtle">
          ${shown.length > 0 ? messages.profile.shown(shown.length, statementsOf(scan).length) : messages.profile.nothing}
        </p>`,
    ...scan.dimensions.map(({ title, statements }, index) => () => {
      if (order === 'lowest') return index === 0 ? list(all) : nothing;
      const own = shown.filter(({ statement }) => statements.includes(statement));
      return own.length === 0
        ? nothing
        : html`<section class="dimension">
            ${heading(headingLevel + 2, said(title, view))} ${list(own)}
          </section>`;
    }),
  ];
}

/** All answers at one glance; the list under it says the same in words. */
function glance(view: ResultView) {
  const { scan, snapshot } = view;
  return html`<div class="glance" aria-hidden="true">
    ${scan.dimensions.map(
      ({ title, statements }) =>
        html`<b>${said(title, view)}</b
          ><span
            >${statements.map(
              ({ id, number }) =>
                html`<span>${ladder(scan.levels.length, snapshot.response.answers[id])}${number}</span>`,
            )}</span
          >`,
    )}
  </div>`;
}

function isShown({ statement, answer }: StatementResult, show: string, { scan, response }: Report): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'marked':
      return response.priorities.includes(statement.id);
    case 'unknown':
      return answer === UNKNOWN;
    case 'open':
      return answer === undefined;
    default:
      return scan.dimensions.some(
        ({ id, statements }) => show === `dimension:${id}` && statements.includes(statement),
      );
  }
}

/** What is not on the scale has no level to be the lowest, and comes last. */
function rank({ chosen }: StatementResult): number {
  return chosen?.level ?? Infinity;
}

function choices({ scan, messages, reading, acts }: ResultView) {
  const words = messages.profile;
  const select = (
    label: string,
    name: 'show' | 'order',
    options: (readonly [value: string, label: string])[],
  ) =>
    html`<label
      ><span>${label}</span>
      <select
        name=${name}
        @change=${(event: Event) => acts.read({ [name]: (event.target as HTMLSelectElement).value })}
      >
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${value === reading[name]}>${text}</option>`,
        )}
      </select></label
    >`;
  return html`<div class="choices">
    ${select(words.show, 'show', [
      ['all', words.all],
      ...scan.dimensions.map(({ id, title }) => [`dimension:${id}`, words.ofDimension(title)] as const),
      ['marked', messages.step.priority],
      ...(scan.unknown ? [['unknown', scan.unknown.label] as const] : []),
      ['open', messages.report.open],
    ])}
    ${select(words.order, 'order', [
      ['scan', words.inOrder],
      ['lowest', words.lowestFirst],
    ])}
  </div>`;
}

function statementResult(
  { statement, answer, chosen, next }: StatementResult,
  report: Report,
  view: ResultView,
) {
  const words = view.messages.report;
  return html`<li>
    <p class="said">${said(`${statement.number}. ${statement.text}`, view)}</p>
    ${answerLine(statement.id, view)} ${earlier(statement, report)}
    ${chosen ? html`<p>${said(chosen.text, view)}</p>` : nothing}
    ${answer === UNKNOWN ? html`<p>${words.notCounted}</p>` : nothing}
    ${
      chosen
        ? html`<p class="next-step">
            <strong
              >${next ? words.nextStepTo(view.scan.levels[next.level - 1]!.label) : words.nextStep}:</strong
            >
            ${next ? said(next.text, view) : words.keepItUp}
          </p>`
        : nothing
    }
    ${remarks(statement.id, view)}
  </li>`;
}

/** What was answered the time before, when that is laid beside this. */
function earlier(statement: Statement, report: Report) {
  const then = answeredThen(statement, report);
  if (!then) return nothing;
  return html`<p class="answer">
    ${ladder(report.scan.levels.length, then.answer)}
    <span><span class="subtle">${report.messages.comparison.then}:</span> ${then.text}</span>
  </p>`;
}
