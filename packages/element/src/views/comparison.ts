import type { Change, DimensionChange, StatementChange } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { answerLabel, medianLabel, type Report } from '../report.ts';
import type { Messages } from '../messages/nl.ts';
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
    ${heading(headingLevel + 2, words.perDimension)}
    <ul class="statements" role="list">
      ${dimensions.map((each) => dimensionItem(each, report))}
    </ul>
    ${
      moved.length === 0
        ? nothing
        : html`${heading(headingLevel + 2, words.moved)}
            <ol class="statements" role="list">
              ${moved.map((each) => statementItem(each, report))}
            </ol>`
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

function dimensionItem({ id, before, after }: DimensionChange, { scan, messages }: Report) {
  return html`<li>
    <p class="said">${scan.dimensions.find((each) => each.id === id)!.title}</p>
    ${pair(medianLabel(before, messages), medianLabel(after, messages), messages)}
  </li>`;
}

function statementItem({ statement, before, after, change }: StatementChange, { scan, messages }: Report) {
  const answer = (given: typeof before) =>
    html`<span class="rung"
      >${ladder(scan.levels.length, given)} ${answerLabel(given, scan, messages)}</span
    >`;
  return html`<li>
    <p>
      <span class="said">${statement.number}. ${statement.text}</span> (${messages.comparison.change[change]})
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
