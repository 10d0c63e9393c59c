import type { Answer, Response } from './response.ts';
import type { Scan, Statement } from './scan.ts';
import { statementsOf, UNKNOWN } from './statements.ts';
import { score, type DimensionResult, type Rules } from './score.ts';

/**
 * What became of the answer to a statement: on the scale both times and `higher`, `lower` or the `same`;
 * only now (`newly-known`) or only then (`no-longer-known`); or neither time.
 */
export type Change = 'higher' | 'lower' | 'same' | 'newly-known' | 'no-longer-known' | 'not-known';

/** One statement then and now. */
export interface StatementChange {
  statement: Statement;
  before?: Answer;
  after?: Answer;
  change: Change;
}

/** One dimension then and now. */
export interface DimensionChange {
  id: string;
  before: DimensionResult;
  after: DimensionResult;
}

/** Two responses to one scan side by side. */
export interface Comparison {
  dimensions: DimensionChange[];
  statements: StatementChange[];
}

/**
 * Returns what moved between two responses. Of two versions of the scan only the statements are compared,
 * alone and per dimension, that the earlier response answers: that these are in both is sure. An answer on a
 * level that this version doesn't have counts as open.
 */
export function compare(scan: Scan, before: Response, after: Response, rules?: Partial<Rules>): Comparison {
  const common = before.scan.version === after.scan.version ? scan : within(scan, before);
  const [then, now] = [score(common, before, rules), score(common, after, rules)];
  return {
    dimensions: then.dimensions.map((dimension, index) => ({
      id: dimension.id,
      before: dimension,
      after: now.dimensions[index]!,
    })),
    statements: statementsOf(common).map((statement, index) => {
      const [before, after] = [then.statements[index]!.answer, now.statements[index]!.answer];
      return {
        statement,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
        change: changeOf(before, after),
      };
    }),
  };
}

/** The scan with no more than the statements that a response answers, and the dimensions that have any. */
function within(scan: Scan, { answers }: Response): Scan {
  const dimensions = scan.dimensions.map((dimension) => ({
    ...dimension,
    statements: dimension.statements.filter(({ id }) => Object.hasOwn(answers, id)),
  }));
  return { ...scan, dimensions: dimensions.filter(({ statements }) => statements.length > 0) };
}

function changeOf(before: Answer | undefined, after: Answer | undefined): Change {
  const [was, is] = [before, after].map((answer) => (answer === UNKNOWN ? undefined : answer));
  if (was === undefined) return is === undefined ? 'not-known' : 'newly-known';
  if (is === undefined) return 'no-longer-known';
  return is > was ? 'higher' : is < was ? 'lower' : 'same';
}
