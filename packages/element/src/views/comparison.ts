import type { DimensionChange, StatementChange } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { changeSentences, moved, titleOf, type Report } from '../report.ts';
import type { Messages } from '../messages/nl.ts';
import { heading } from './heading.ts';
import { ladder } from './ladder.ts';
import { opening } from './opening.ts';
import { said, saidAnswer, saidMedian } from './said.ts';
import type { ResultView } from './view.ts';

/** A way to lay an earlier result beside this one. */
export function compareWith(view: ResultView) {
  const { messages, headingLevel, acts } = view;
  return html`<section class="screen">
    ${heading(headingLevel + 1, messages.comparison.jump, 'comparison')}
    <p>${messages.comparison.what}</p>
    ${opening(view, messages.comparison.compare, (what) => void acts.compareWith(what))}
  </section>`;
}

/** This result beside an earlier one: what moved, per dimension and per statement. */
export function comparison(report: Report, view: ResultView) {
  const { messages, headingLevel, acts } = view;
  const words = messages.comparison;
  const changed = moved(report.comparison!);
  return html`<section>
    ${heading(headingLevel + 1, words.title, 'comparison')}
    ${changeSentences(report).map((sentence) => html`<p>${sentence}</p>`)}
    ${heading(headingLevel + 2, words.perDimension)}
    <ul class="statements" role="list">
      ${report.comparison!.dimensions.map((each) => dimensionItem(each, report))}
    </ul>
    ${
      changed.length === 0
        ? nothing
        : html`${heading(headingLevel + 2, words.moved)}
            <ol class="statements" role="list">
              ${changed.map((each) => statementItem(each, report))}
            </ol>`
    }
    <p class="buttons">
      <button class="secondary" type="button" @click=${acts.stopComparing}>${words.stop}</button>
    </p>
  </section>`;
}

function dimensionItem({ id, before, after }: DimensionChange, report: Report) {
  const { scan, messages } = report;
  return html`<li>
    <p class="said">${said(titleOf(scan, id), report)}</p>
    ${pair(saidMedian(before, report), saidMedian(after, report), messages)}
  </li>`;
}

function statementItem({ statement, before, after, change }: StatementChange, report: Report) {
  const { scan, messages } = report;
  const answer = (given: typeof before) =>
    html`<span class="rung">${ladder(scan.levels.length, given)} ${saidAnswer(given, report)}</span>`;
  return html`<li>
    <p>
      <span class="said">${said(`${statement.number}. ${statement.text}`, report)}</span>
      (${messages.comparison.change[change]})
    </p>
    ${pair(answer(before), answer(after), messages)}
  </li>`;
}

function pair(then: unknown, now: unknown, { comparison: words }: Messages) {
  return html`<dl class="pair">
    <div>
      <dt>${words.then}</dt>
      <dd>${then}</dd>
    </div>
    <div>
      <dt>${words.now}</dt>
      <dd>${now}</dd>
    </div>
  </dl>`;
}
