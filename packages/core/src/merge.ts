import { refuseOther, summaryOfGroups, type TeamSummary } from './team-summary.ts';

/**
 * Returns two summaries as one; which is first makes no difference, nor in which order several are
 * merged. Groups with the same name are added together. A name and a date are left out: they belong to
 * one summary alone.
 * @throws {InvalidInputError} for summaries of different scans or versions, or of more than 100 groups.
 */
export function merge(a: TeamSummary, b: TeamSummary): TeamSummary {
  refuseOther(a, b);
  return summaryOfGroups(a.scan, [...a.groups, ...b.groups]);
}
