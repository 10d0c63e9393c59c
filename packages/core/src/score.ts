import type { Answer, Response } from './response.ts';
import { statementsOf, UNKNOWN, type Level, type Option, type Scan, type Statement } from './scan.ts';

/** The choices behind a score that no source settles; a host may make others. */
export interface Rules {
  /** The share of statements, 0 to 1, that must be on the scale for a label to be given. */
  minimumShare: number;
}

/** What the answers to a number of statements say together. */
export interface Summary {
  /** Number of answers on each level, the lowest level first. */
  counts: number[];
  /** Number of statements, and of those: answered with a level, answered unknown, not answered. */
  total: number;
  onScale: number;
  unknown: number;
  open: number;
  /** Share of the statements that was answered unknown, 0 to 1. */
  unknownShare: number;
  /**
   * The level in the middle of the ordered answers. With an even number of answers there are two,
   * which may be the same. Absent without answers on the scale, and with too few: see `tooFew`.
   */
  median?: { lower: Level; upper: Level };
  /**
   * The mean of the levels, as a position on the scale from 1 to the number of levels. It presumes
   * that steps between levels are equal, which is disputed (Stevens 1946; Norman 2010,
   * doi 10.1007/s10459-010-9222-y). Absent without answers on the scale, and with too few.
   */
  position?: number;
  /** Whether fewer statements are on the scale than the rules ask for. */
  tooFew: boolean;
}

export interface DimensionResult extends Summary {
  id: string;
}

/** Where one statement stands, and the step that comes next. */
export interface StatementResult {
  statement: Statement;
  answer?: Answer;
  /** The chosen sentence; absent when the answer is unknown or open. */
  chosen?: Option;
  /** The sentence one level up; absent at the top, and without a chosen sentence. */
  next?: Option;
}

/** What a response says. Computed, never stored. */
export interface Result {
  overall: Summary;
  dimensions: DimensionResult[];
  statements: StatementResult[];
}

const DEFAULT_RULES: Rules = { minimumShare: 0.5 };

/**
 * Returns what a response says: overall (over all statements, not over dimensions), per dimension
 * and per statement. Unknown and open answers count in no median and no position; no answers give
 * no score. An answer that the scan doesn't have counts as open.
 */
export function score(scan: Scan, response: Response, rules: Partial<Rules> = {}): Result {
  const minimumShare = rules.minimumShare ?? DEFAULT_RULES.minimumShare;
  const summary = (statements: Statement[]) => summaryOf(scan.levels, statements, response, minimumShare);
  return {
    overall: summary(statementsOf(scan)),
    dimensions: scan.dimensions.map(({ id, statements }) => ({ id, ...summary(statements) })),
    statements: statementsOf(scan).map((statement) =>
      statementResult(statement, response.answers[statement.id]),
    ),
  };
}

function summaryOf(
  levels: Level[],
  statements: Statement[],
  response: Response,
  minimumShare: number,
): Summary {
  const counts = levels.map(() => 0);
  let unknown = 0;
  let open = 0;
  for (const { id } of statements) {
    const answer = response.answers[id];
    if (answer === UNKNOWN) unknown++;
    else if (answer !== undefined && answer - 1 in counts) counts[answer - 1]!++;
    else open++;
  }
  const total = statements.length;
  const onScale = total - unknown - open;
  const tooFew = onScale === 0 || onScale / total < minimumShare;
  const summary: Summary = { counts, total, onScale, unknown, open, unknownShare: unknown / total, tooFew };
  if (tooFew) return summary;

  const sum = counts.reduce((all, count, index) => all + count * levels[index]!.value, 0);
  return {
    ...summary,
    median: {
      lower: levelAt(Math.ceil(onScale / 2), counts, levels),
      upper: levelAt(Math.floor(onScale / 2) + 1, counts, levels),
    },
    position: sum / onScale,
  };
}

/** The level of the answer at `rank` (from 1) when the answers stand in order, lowest first. */
function levelAt(rank: number, counts: number[], levels: Level[]): Level {
  let seen = 0;
  return levels.find((_, index) => (seen += counts[index]!) >= rank)!;
}

function statementResult(statement: Statement, answer: Answer | undefined): StatementResult {
  if (answer === UNKNOWN) return { statement, answer };
  const index = statement.options.findIndex(({ level }) => level === answer);
  const [chosen, next] = index < 0 ? [] : statement.options.slice(index, index + 2);
  if (answer === undefined || !chosen) return { statement };
  return { statement, answer, chosen, ...(next && { next }) };
}
