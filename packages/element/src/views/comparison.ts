import type { Change, DimensionChange, StatementChange } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { answerLabel, medianLabel, type Report } from '../report.ts';
import { heading } from './heading.ts';
import { ladder } from './ladder.ts';
import { opening } from './opening.ts';
import type { View } from './view.ts';

/** This result beside an earlier one, or a way to open that. */
export function comparison(report: Report, view: View) {
  const { messages, headingLevel, acts } = view;
  const words = messages.comparison;
  return html`<section class=${report.comparison ? nothing : 'screen'}>
    ${heading(headingLevel + 1, words.title, 'comparison')}
    ${
      report.comparison
        ? thenAndNow(report, view)
        : html`<p>${words.what}</p>
            ${opening(view, (what) => void acts.compareWith(what))}`
    }
  </section>`;
}

function thenAndNow(report: Report, view: View) {
  const { messages, reading, headingLevel, acts } = view;
  const words = messages.comparison;
  const { at, otherVersion } = reading.earlier!;
  const { dimensions, statements } = report.comparison!;
  const moved = statements.filter(({ change }) => change !== 'same' && change !== 'not-known');
  return html`<p>${changeSentence(report, at)}</p>
    ${otherVersion ? html`<p>${words.otherVersion}</p>` : nothing}
    ${table(
      words.perDimension,
      messages.radar.dimension,
      report,
      dimensions.map((each) => dimensionRow(each, report)),
    )}
    ${
      moved.length === 0
        ? nothing
        : html`${heading(headingLevel + 2, words.moved)}
          ${table(
            words.moved,
            messages.plan.statement,
            report,
            moved.map((each) => statementRow(each, report)),
          )}`
    }
    <p class="buttons">
      <button class="secondary" type="button" @click=${acts.stopComparing}>${words.stop}</button>
    </p>`;
}

/** What moved, counted. */
function changeSentence({ messages, comparison }: Report, since: Date | undefined): string {
  const words = messages.comparison;
  const count = (change: Change) => comparison!.statements.filter((each) => each.change === change).length;
  const parts: [Change, (count: number) => string][] = [
    ['higher', words.higher],
    ['lower', words.lower],
    ['same', words.same],
    ['newly-known', words.newlyKnown],
    ['no-longer-known', words.noLongerKnown],
  ];
  const said = parts.flatMap(([change, say]) => (count(change) > 0 ? [say(count(change))] : []));
  return said.length > 0 ? words.sum(said, since) : words.nothing;
}

function table(caption: string, what: string, { messages }: Report, rows: unknown) {
  const words = messages.comparison;
  return html`<table class="then-and-now">
    <caption>
      <span class="hidden">${caption}</span>
    </caption>
    <thead>
      <tr>
        ${[what, words.then, words.now].map((title) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function dimensionRow({ id, before, after }: DimensionChange, { scan, messages }: Report) {
  return html`<tr>
    <th scope="row">${scan.dimensions.find((each) => each.id === id)!.title}</th>
    <td>${medianLabel(before, messages)}</td>
    <td>${medianLabel(after, messages)}</td>
  </tr>`;
}

function statementRow({ statement, before, after, change }: StatementChange, { scan, messages }: Report) {
  const answer = (given: typeof before) =>
    html`<td>
      <span class="rung">${ladder(scan.levels.length, given)} ${answerLabel(given, scan, messages)}</span>
    </td>`;
  return html`<tr>
    <th scope="row">
      ${statement.number}. ${statement.text}
      <strong class="change">${messages.comparison.change[change]}</strong>
    </th>
    ${answer(before)} ${answer(after)}
  </tr>`;
}
