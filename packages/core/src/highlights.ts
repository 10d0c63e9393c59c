import type { Response } from './response.ts';
import type { Statement } from './scan.ts';
import type { DimensionResult, Result } from './score.ts';
import type { Summary } from './summary.ts';

/** What stands out in a result, to say it in a few sentences. */
export interface Highlights {
  /**
   * The dimensions with the highest and the lowest median. Both are empty when fewer than two
   * dimensions have a median, or all have the same.
   */
  highest: DimensionResult[];
  lowest: DimensionResult[];
  /** The dimensions without a median, for want of answers on the scale. */
  tooFew: DimensionResult[];
  /** The statements that were answered unknown, that were not answered, and that were marked to talk about. */
  unknown: Statement[];
  open: Statement[];
  marked: Statement[];
}

/** Returns what stands out in a result. Dimensions are ordered by their median, and by nothing else. */
export function highlights({ dimensions, statements }: Result, { priorities }: Response): Highlights {
  const known = dimensions.filter(({ median }) => median);
  const middles = known.map(middle);
  const [top, bottom] = [Math.max(...middles), Math.min(...middles)];
  const at = (place: number) => (top > bottom ? known.filter((each) => middle(each) === place) : []);
  const those = (is: (each: Result['statements'][number]) => boolean) =>
    statements.filter(is).map(({ statement }) => statement);
  return {
    highest: at(top),
    lowest: at(bottom),
    tooFew: dimensions.filter(({ median }) => !median),
    unknown: those(({ answer, chosen }) => answer !== undefined && !chosen),
    open: those(({ answer }) => answer === undefined),
    marked: those(({ statement }) => priorities.includes(statement.id)),
  };
}

/** Twice the middle of two levels, so that between two is a place of its own. */
function middle({ median }: Summary): number {
  return median!.lower.value + median!.upper.value;
}

/**
 * Returns statements to choose a plan from, in this order: those that were marked to talk about, and if
 * there are fewer than `atLeast`, those on the lowest levels, in the order of the scan. The highest
 * level has no next step, so a statement there is suggested only when it is marked.
 */
export function suggestions({ statements }: Result, { priorities }: Response, atLeast = 5): Statement[] {
  const marked = statements.filter(({ statement }) => priorities.includes(statement.id));
  const lowest = statements
    .filter((each) => each.next && !marked.includes(each))
    .sort((a, b) => a.chosen!.level - b.chosen!.level)
    .slice(0, Math.max(0, atLeast - marked.length));
  return [...marked, ...lowest].map(({ statement }) => statement);
}
