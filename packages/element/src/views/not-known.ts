import type { Statement } from '@quick-scan/core';
import { html, nothing } from 'lit';
import type { Report } from '../report.ts';
import { heading } from './heading.ts';
import { said } from './said.ts';
import type { ResultView } from './view.ts';

/** What nobody could say yet: a list of its own, because to find out is a step as well. */
export function notKnown({ highlights }: Report, view: ResultView) {
  const { scan, messages, headingLevel } = view;
  const words = messages.notKnown;
  const { unknown, open } = highlights;
  if (unknown.length + open.length === 0) return nothing;
  const list = (what: string, statements: Statement[]) =>
    statements.length === 0
      ? nothing
      : html`<p>${what}</p>
          <ul class="plain" role="list">
            ${statements.map(({ number, text }) => html`<li>${said(`${number}. ${text}`, view)}</li>`)}
          </ul>`;
  return html`${heading(headingLevel + 1, words.title)}
  ${list(words.unknown(unknown.length, scan.unknown?.label ?? ''), unknown)}
  ${list(words.open(open.length), open)}`;
}
