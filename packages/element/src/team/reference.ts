import {
  parseTeamSummary,
  scoreTeam,
  statementsOf,
  type Scan,
  type Summary,
  type TeamResult,
  type TeamSummary,
} from '@quick-scan/core';
import { html } from 'lit';
import type { Messages } from '../messages/nl.ts';
import { said, saidMedian } from '../views/said.ts';
import type { TeamMessages } from './messages/nl.ts';

/** The counts of others, laid beside a result or a team. */
export interface LaidReference {
  summary: TeamSummary;
  result: TeamResult;
}

/** Returns a reference to lay beside a result. @throws {InvalidInputError} for one that doesn't fit the scan. */
export function referenceOf(scan: Scan, summary: unknown): LaidReference {
  const reference = parseTeamSummary(summary, scan);
  return { summary: reference, result: scoreTeam(scan, reference) };
}

/** Which reference it is, when it was made, and of how many. */
function referenceName({ summary, result }: LaidReference, { reference: words }: TeamMessages): string {
  return words.which(summary.name ?? words.noName, summary.date, result.responses);
}

/** The levels in the middle per dimension, and what is `own` per statement, beside those of the reference. */
export function besideReference(
  own: { dimensions: Summary[]; statements: unknown[]; label: string },
  reference: LaidReference,
  view: { scan: Scan; messages: Messages; words: TeamMessages },
) {
  const { scan, words } = view;
  const say = words.reference;
  const row = (title: unknown, ours: unknown, theirs: Summary) =>
    html`<tr>
      <th scope="row">${title}</th>
      <td>${ours}</td>
      <td>${saidMedian(theirs, view)}</td>
    </tr>`;
  const table = (caption: string, rows: unknown) =>
    html`<table class="beside">
      <caption>
        <span class="hidden">${caption}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${say.part}</th>
          <th scope="col">${own.label}</th>
          <th scope="col">${say.reference}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
  const { dimensions, statements } = reference.result;
  return html`<p>${referenceName(reference, words)}</p>
    ${table(
      say.table,
      scan.dimensions.map(({ title }, index) =>
        row(said(title, view), saidMedian(own.dimensions[index]!, view), dimensions[index]!),
      ),
    )}
    <details>
      <summary>${say.statements(statementsOf(scan).length)}</summary>
      ${table(
        say.table,
        statementsOf(scan).map(({ number, text }, index) =>
          row(said(`${number}. ${text}`, view), own.statements[index], statements[index]!),
        ),
      )}
    </details>`;
}
