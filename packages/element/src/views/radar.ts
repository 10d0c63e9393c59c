import { html, nothing, svg } from 'lit';
import type { Report } from '../report.ts';
import { said } from './said.ts';

const SIZE = 300;
const RADIUS = 118;
const CENTRE = SIZE / 2;

/**
 * The positions of the dimensions as a web with a corner each; opened when wanted, because its area says
 * nothing. The same numbers stand in a table beside it.
 */
export function radar(report: Report) {
  const { scan, messages, result, comparison } = report;
  const words = messages.radar;
  const { dimensions } = result;
  if (dimensions.length < 3 || dimensions.every(({ position }) => position === undefined)) return nothing;
  const top = scan.levels.length;
  const at = (index: number, position: number) => {
    const angle = (2 * Math.PI * index) / dimensions.length - Math.PI / 2;
    const reach = (RADIUS * position) / top;
    return [CENTRE + reach * Math.cos(angle), CENTRE + reach * Math.sin(angle)].map((each) =>
      Math.round(each),
    ) as [number, number];
  };
  const corners = (positions: (number | undefined)[]) =>
    positions.flatMap((position, index) => (position === undefined ? [] : [at(index, position)]));
  const web = (className: string, points: [number, number][]) =>
    svg`<polygon class=${className} points=${points.join(' ')} />`;
  const now = corners(dimensions.map(({ position }) => position));
  const then = dimensions.map(
    ({ id }) => comparison?.dimensions.find((each) => each.id === id)?.before.position,
  );
  const before = comparison && corners(then);

  const numbers = (position: number | undefined) =>
    position === undefined ? messages.report.tooFew : words.value(position);
  return html`<details>
    <summary>${words.open}</summary>
    <p>${words.see} ${comparison ? words.lines : nothing}</p>
    <div class="web">
      <svg viewBox="0 0 ${SIZE} ${SIZE}" width=${SIZE} height=${SIZE} aria-hidden="true">
        ${scan.levels.map(({ value }) =>
          web(
            'grid',
            dimensions.map((_, index) => at(index, value)),
          ),
        )}
        ${dimensions.map((_, index) => {
          const [x, y] = at(index, top);
          return svg`<line class="grid" x1=${CENTRE} y1=${CENTRE} x2=${x} y2=${y} />`;
        })}
        ${before ? web('before', before) : nothing} ${web('now', now)}
        ${now.map(([x, y]) => svg`<circle class="point" cx=${x} cy=${y} r="5" />`)}
        ${dimensions.map((_, index) => {
          const [x, y] = at(index, top * 1.16);
          return svg`<text x=${x} y=${y}>${index + 1}</text>`;
        })}
      </svg>
      <table class="numbers">
        <caption>
          <span class="hidden">${words.table}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.dimension}</th>
            ${comparison ? html`<th scope="col">${messages.comparison.then}</th>` : nothing}
            <th scope="col">${comparison ? messages.comparison.now : words.position}</th>
          </tr>
        </thead>
        <tbody>
          ${dimensions.map(
            ({ position }, index) =>
              html`<tr>
                <th scope="row">${said(`${index + 1}. ${scan.dimensions[index]!.title}`, report)}</th>
                ${comparison ? html`<td>${numbers(then[index])}</td>` : nothing}
                <td>${numbers(position)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
