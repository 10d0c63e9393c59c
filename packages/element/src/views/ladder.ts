import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';

const RUNG = 8;
const HEIGHT = 24;

/** How strongly a level is filled, 0 to 1: of one hue, from light to dark. The edge is always full. */
export function strength(level: number, levels: number): number {
  return 0.3 + (0.7 * level) / levels;
}

/** Signs that were drawn before, by what they show: a report has many of the same. */
const drawn = new Map<string, TemplateResult>();

/**
 * The sign of the scan: rungs that rise from the lowest level to the highest, filled up to `value`,
 * striped when it is unknown. The same always stands beside it in words, so it is hidden from
 * assistive technology.
 */
export function ladder(levels: number, value: number | 'unknown' | undefined): TemplateResult {
  const key = `${levels} ${value}`;
  const sign = drawn.get(key) ?? draw(levels, value);
  drawn.set(key, sign);
  return sign;
}

/** All of it is static, so that the browser copies it whole. */
function draw(levels: number, value: number | 'unknown' | undefined): TemplateResult {
  const width = levels * RUNG;
  const rungs = Array.from({ length: levels }, (_, index) => {
    const height = 4 + ((HEIGHT - 6) * (index + 1)) / levels;
    const [x, y] = [index * RUNG + 1, HEIGHT - 1 - height];
    if (value === 'unknown') {
      const middle = x + RUNG / 2 - 1;
      return `<line class="unknown" x1="${middle}" x2="${middle}" y1="${HEIGHT - 1}" y2="${y}" />`;
    }
    const state = value !== undefined && index < value ? 'on' : 'off';
    return `<rect class="${state}" x="${x}" y="${y}" width="${RUNG - 2}" height="${height}" rx="1"
      fill-opacity="${strength(index + 1, levels)}" />`;
  });
  return html`<svg
    class="ladder"
    part="ladder"
    viewBox="0 0 ${unsafeStatic(`${width} ${HEIGHT}`)}"
    width="${unsafeStatic(`${width}`)}"
    height="${unsafeStatic(`${HEIGHT}`)}"
    aria-hidden="true"
  >
    ${unsafeStatic(rungs.join(''))}
  </svg>`;
}
