import type { Scan, Summary } from '@quick-scan/core';
import { html, svg } from 'lit';
import type { Messages } from '../messages/nl.ts';
import { ladder, strength } from './ladder.ts';
import { said } from './said.ts';

/** How many answers are on each level, in numbers and as bars; `caption` says what of, `count` what is counted. */
export function distribution(
  result: Summary,
  { caption, count: counted }: { caption: string; count: string },
  view: { scan: Scan; messages: Messages },
) {
  const { scan, messages } = view;
  const words = messages.report;
  const { levels } = scan;
  const rows = [
    ...levels
      .map(({ value, label }) => ({ value, label, count: result.counts[value - 1]!, bar: 'on' as const }))
      .reverse(),
    ...(scan.unknown
      ? [
          {
            value: 'unknown' as const,
            label: scan.unknown.label,
            count: result.unknown,
            bar: 'unknown' as const,
          },
        ]
      : []),
    { value: undefined, label: words.open, count: result.open, bar: 'off' as const },
  ].filter(({ value, count }) => typeof value === 'number' || count > 0);

  return html`<table>
    <caption>
      <span class="hidden">${caption}</span>
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="hidden">${words.level}</span></th>
        <th scope="col"><span class="hidden">${counted}</span></th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ value, label, count, bar }) =>
          html`<tr>
            <th scope="row">
              <span>${ladder(levels.length, value)} ${value === undefined ? label : said(label, view)}</span>
            </th>
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

/** More than this can't be counted at a glance. */
const COUNTABLE = 24;

/** A bar of one block per answer, so that it can be counted; of many answers, as long as their share. */
function barOf(count: number, total: number, bar: 'on' | 'off' | 'unknown', opacity = 1) {
  const isCountable = total <= COUNTABLE;
  const block = isCountable ? BLOCK : (BLOCK * COUNTABLE) / total;
  const [blocks, size] = isCountable ? [count, block] : [Math.min(count, 1), block * count];
  const width = Math.min(total, COUNTABLE) * BLOCK;
  return html`<svg
    class="bar"
    viewBox="0 0 ${width} ${BLOCK}"
    width="${Math.min(total, COUNTABLE)}em"
    height="1em"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${Array.from({ length: blocks }, (_, index) => {
      const x = index * size + 1;
      const end = Math.max(size - 3, 1);
      return bar === 'unknown'
        ? svg`<line class="unknown" x1=${x} x2=${x + end} y1=${BLOCK / 2} y2=${BLOCK / 2} />`
        : svg`<rect class=${bar} x=${x} y="1" width=${end} height=${BLOCK - 2} fill-opacity=${opacity} />`;
    })}
  </svg>`;
}
