import type { Response } from './response.ts';
import type { Scan } from './scan.ts';
import { statementsOf } from './statements.ts';
import { columnIn, columnsOf, tallyOf } from './tally.ts';
import { refuseTooMany, summaryOfGroups, type GroupTally, type TeamSummary } from './team-summary.ts';

export interface SummariseOptions {
  /** The groups that are told apart: a response of any other counts as one without a group. All, by default. */
  groups?: readonly string[];
}

/**
 * Returns the counts of many responses, per group. They are read one by one and not kept, so a generator
 * can give more of them than memory holds; what comes in later is counted with
 * `merge(summary, summarise(scan, [response]))`. An answer counts as it does in a score: one that the
 * scan doesn't have is open.
 * @throws {InvalidInputError} for responses of more than 100 groups.
 */
export function summarise(
  scan: Scan,
  responses: Iterable<Response>,
  { groups: names }: SummariseOptions = {},
): TeamSummary {
  const ids = statementsOf(scan).map(({ id }) => id);
  const columns = columnsOf(scan);
  const columnOf = columnIn(scan);
  const starts = new Map(ids.map((id, index) => [id, index * columns]));
  const toldApart = names && new Set(names);
  const groups = new Map<string, GroupCount>();
  for (const { answers, group = '' } of responses) {
    const name = !toldApart || toldApart.has(group) ? group : '';
    let counted = groups.get(name);
    if (!counted) {
      counted = { responses: 0, numbers: new Float64Array(ids.length * columns) };
      groups.set(name, counted);
      refuseTooMany(groups.size);
    }
    counted.responses++;
    const { numbers } = counted;
    // Over the answers, not over the statements: to look up each statement can take three times as long.
    for (const id in answers) {
      const start = starts.get(id);
      if (start !== undefined) numbers[start + columnOf(answers[id])]!++;
    }
  }

  const groupTally = ([group, { responses, numbers }]: [string, GroupCount]): GroupTally => ({
    ...(group !== '' && { group }),
    responses,
    statements: Object.fromEntries(
      Array.from(starts, ([id, start]) => [
        id,
        tallyOf([...numbers.subarray(start, start + columns)], responses),
      ]),
    ),
  });
  return summaryOfGroups(scan, [...groups].map(groupTally));
}

/** The responses of one group, and the columns of each statement after those of the one before. */
interface GroupCount {
  responses: number;
  numbers: Float64Array;
}
