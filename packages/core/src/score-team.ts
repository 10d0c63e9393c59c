import { hideSmallGroups, type Reporting } from './hide-small-groups.ts';
import { measureAgreement, type AgreementMeasures } from './measure-agreement.ts';
import type { Level, Option, Scan, Statement } from './scan.ts';
import { statementsOf } from './statements.ts';
import { DEFAULT_RULES, type DimensionResult, type Rules } from './score.ts';
import { summaryOf, type Summary } from './summary.ts';
import { addTallies, emptyTally, type Tally } from './tally.ts';
import { refuseMisfit, type GroupTally, type TeamSummary } from './team-summary.ts';

/** The choices behind the score of a team: those of a score, and from what size a group is shown. */
export interface TeamRules extends Rules, Reporting {}

/** Where a number of people place one statement; `total` is their number. */
export interface TeamStatement extends Summary {
  statement: Statement;
  /** The lowest and the highest level that somebody chose; absent when nobody did. */
  range?: { lowest: Level; highest: Level };
  /** How far people agree; absent with fewer than two answers on the scale. */
  agreement?: AgreementMeasures;
  /** The sentence one level above the lower median; absent at the top, and without a median. */
  next?: Option;
}

/**
 * What a number of responses say. A dimension, and the whole, takes all answers to its statements
 * together. How far people agree is said per statement only: two statements can differ without anybody
 * disagreeing.
 */
export interface PartResult {
  /** The number of responses. */
  responses: number;
  overall: Summary;
  dimensions: DimensionResult[];
  statements: TeamStatement[];
}

export interface GroupResult extends PartResult {
  group: string;
}

/** What a team says: all responses together, and each group that may be shown. Computed, never stored. */
export interface TeamResult extends PartResult {
  groups: GroupResult[];
  /** The names of the groups that are not shown, because they or the rest of them are too small. */
  hidden: string[];
}

/**
 * Returns what a summary says. Responses of a hidden group and those without a group count in the total
 * alone; see `hideSmallGroups`.
 * @throws {InvalidInputError} for a summary of another scan or version.
 */
export function scoreTeam(scan: Scan, summary: TeamSummary, rules: Partial<TeamRules> = {}): TeamResult {
  refuseMisfit(summary, scan);
  const minimumShare = rules.minimumShare ?? DEFAULT_RULES.minimumShare;
  const shown = hideSmallGroups(summary, rules).groups;
  const names = shown.map(({ group }) => group);
  return {
    ...partResult(scan, summary.groups, minimumShare),
    groups: shown.flatMap((each) =>
      each.group === undefined ? [] : [{ group: each.group, ...partResult(scan, [each], minimumShare) }],
    ),
    // Those without a group always are among what is shown.
    hidden: summary.groups.flatMap(({ group }) => (names.includes(group) ? [] : [group!])),
  };
}

function partResult(scan: Scan, groups: GroupTally[], minimumShare: number): PartResult {
  const add = (tallies: Tally[]) => tallies.reduce(addTallies, emptyTally(scan));
  const of = ({ id }: Statement) => add(groups.map(({ statements }) => statements[id]!));
  const summary = (statements: Statement[]) => summaryOf(scan.levels, add(statements.map(of)), minimumShare);
  return {
    responses: groups.reduce((all, { responses }) => all + responses, 0),
    overall: summary(statementsOf(scan)),
    dimensions: scan.dimensions.map(({ id, statements }) => ({ id, ...summary(statements) })),
    statements: statementsOf(scan).map((statement) => teamStatement(scan, statement, summary([statement]))),
  };
}

function teamStatement({ levels }: Scan, statement: Statement, summary: Summary): TeamStatement {
  const { counts, median } = summary;
  const chosen = levels.filter((_, index) => counts[index]! > 0);
  const agreement = measureAgreement(counts);
  const next = median && statement.options[median.lower.value];
  return {
    statement,
    ...summary,
    ...(chosen.length > 0 && { range: { lowest: chosen[0]!, highest: chosen.at(-1)! } }),
    ...(agreement && { agreement }),
    ...(next && { next }),
  };
}
