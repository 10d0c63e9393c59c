import type { Answer, Response } from './response.ts';
import type { Option, Scan, Statement } from './scan.ts';
import { statementsOf, UNKNOWN } from './statements.ts';
import { summaryOf, type Summary } from './summary.ts';
import { columnIn, columnsOf, tallyOf } from './tally.ts';

/** The choices behind a score that no source settles; a host may make others. */
export interface Rules {
  /** The share of the answers asked for, 0 to 1, that must be on the scale for a label to be given. */
  minimumShare: number;
}

export const DEFAULT_RULES: Rules = { minimumShare: 0.5 };

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

/**
 * Returns what a response says: overall (over all statements, not over dimensions), per dimension
 * and per statement. Unknown and open answers count in no median and no position; no answers give
 * no score. An answer that the scan doesn't have counts as open.
 */
export function score(scan: Scan, response: Response, rules: Partial<Rules> = {}): Result {
  const minimumShare = rules.minimumShare ?? DEFAULT_RULES.minimumShare;
  const columnOf = columnIn(scan);
  const summary = (statements: Statement[]) => {
    const columns = Array.from({ length: columnsOf(scan) }, () => 0);
    for (const { id } of statements) columns[columnOf(response.answers[id])]!++;
    return summaryOf(scan.levels, tallyOf(columns, statements.length), minimumShare);
  };
  return {
    overall: summary(statementsOf(scan)),
    dimensions: scan.dimensions.map(({ id, statements }) => ({ id, ...summary(statements) })),
    statements: statementsOf(scan).map((statement) =>
      statementResult(scan, statement, response.answers[statement.id]),
    ),
  };
}

function statementResult(scan: Scan, statement: Statement, answer: Answer | undefined): StatementResult {
  if (answer === UNKNOWN) return scan.unknown ? { statement, answer } : { statement };
  const chosen = statement.options.find(({ level }) => level === answer);
  if (!chosen) return { statement };
  const next = statement.options[chosen.level];
  return { statement, answer: chosen.level, chosen, ...(next && { next }) };
}
