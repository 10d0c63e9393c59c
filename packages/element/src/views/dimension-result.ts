import type { DimensionResult, Summary } from '@quick-scan/core';
import { html, svg } from 'lit';
import { facts, medianLabel } from '../report.ts';
import { heading } from './heading.ts';
import { ladder, strength } from './ladder.ts';
import type { View } from './view.ts';

/** One dimension: where it stands in words, and how its statements are distributed over the levels. */
export function dimensionResult(result: DimensionResult, title: string, view: View) {
  const { scan, messages, headingLevel } = view;
  return html`<section class="result">
    ${heading(headingLevel + 2, title)}
    <p class="label">${medianLabel(result, messages)}</p>
    <ul class="facts" role="list">
      ${facts(result, scan, messages).map((fact) => html`<li>${fact}</li>`)}
    </ul>
    ${distribution(result, title, view)}
  </section>`;
}

function distribution(result: Summary, title: string, { scan, messages }: View) {
  const words = messages.report;
  const { levels } = scan;
  const rows = [
    ...levels
      .map(({ value, label }) => ({ value, label, count: result.counts[value - 1]!, bar: 'on' }))
      .reverse(),
    ...(scan.unknown
      ? [{ value: 'unknown' as const, label: scan.unknown.label, count: result.unknown, bar: 'unknown' }]
      : []),
    { value: undefined, label: words.open, count: result.open, bar: 'off' },
  ].filter(({ value, count }) => typeof value === 'number' || count > 0);

  return html`<table>
    <caption>
      <span class="hidden">${words.tableOf(title)}</span>
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="hidden">${words.level}</span></th>
        <th scope="col"><span class="hidden">${words.count}</span></th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ value, label, count, bar }) =>
          html`<tr>
            <th scope="row"><span>${ladder(levels.length, value)} ${label}</span></th>
            <td>
              <span>${count}</span
              >${barOf(count, result.total, bar, typeof value === 'number' ? strength(value, levels.length) : 1)}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const BLOCK = 16;

/** A bar of one block per statement, so that it can be counted. */
function barOf(count: number, total: number, bar: string, opacity: number) {
  const blocks = Array.from({ length: count }, (_, index) => {
    const x = index * BLOCK + 1;
    return bar === 'unknown'
      ? svg`<line class="unknown" x1=${x} x2=${x + BLOCK - 3} y1=${BLOCK / 2} y2=${BLOCK / 2} />`
      : svg`<rect class=${bar} x=${x} y="1" width=${BLOCK - 3} height=${BLOCK - 2} fill-opacity=${opacity} />`;
  });
  const width = total * BLOCK;
  return html`<svg
    class="bar"
    viewBox="0 0 ${width} ${BLOCK}"
    width=${width}
    height=${BLOCK}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${blocks}
  </svg>`;
}
