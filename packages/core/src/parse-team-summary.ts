import { parseWith } from './invalid-input-error.ts';
import type { Scan } from './scan.ts';
import { refuseMisfit, summaryOfGroups, teamSummarySchema, type TeamSummary } from './team-summary.ts';

/**
 * Returns `json` (an object, not text) as a team summary, its groups in order. With `scan` it fits this
 * version of it: unlike a response, counts of another version can't be carried over, because what no
 * longer fits could not be set apart.
 * @throws {InvalidInputError} with the path of everything that is wrong and what was expected; with
 * `scan` also for a summary of another scan or version, or one that doesn't fit it.
 */
export function parseTeamSummary(json: unknown, scan?: Scan): TeamSummary {
  const summary = parseWith(teamSummarySchema(), 'team summary', json);
  if (scan) refuseMisfit(summary, scan);
  return { ...summary, ...summaryOfGroups(summary.scan, summary.groups) };
}
