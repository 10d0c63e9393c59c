import type { DimensionResult } from '@quick-scan/core';
import { html } from 'lit';
import { facts } from '../report.ts';
import { distribution } from './distribution.ts';
import { heading } from './heading.ts';
import { said, saidMedian } from './said.ts';
import type { ResultView } from './view.ts';

/** One dimension: where it stands in words, and how its statements are distributed over the levels. */
export function dimensionResult(result: DimensionResult, title: string, view: ResultView) {
  const { scan, messages, headingLevel } = view;
  const words = messages.report;
  return html`<section class="result">
    ${heading(headingLevel + 2, said(title, view))}
    <p class="label">${saidMedian(result, view)}</p>
    <ul class="facts" role="list">
      ${facts(result, scan, messages).map((fact) => html`<li>${fact}</li>`)}
    </ul>
    ${distribution(result, { caption: words.tableOf(title), count: words.count }, view)}
  </section>`;
}
