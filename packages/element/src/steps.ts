import { statementsOf, type Dimension, type Place, type Scan, type Statement } from '@quick-scan/core';

/** What stands on one page of the scan: one statement, or all of a dimension. */
export interface Step {
  statements: Statement[];
  dimension: Dimension;
}

/** The steps of a scan, in their order. */
export function stepsOf(scan: Scan, layout: 'statement' | 'dimension'): Step[] {
  return scan.dimensions.flatMap((dimension) =>
    layout === 'dimension'
      ? [{ dimension, statements: dimension.statements }]
      : dimension.statements.map((statement) => ({ dimension, statements: [statement] })),
  );
}

/** Where in `steps` a place is; -1 when it is no statement. */
export function stepIndex(steps: Step[], place: Place): number {
  if (place.view !== 'statement') return -1;
  return steps.findIndex(({ statements }) => statements.some(({ id }) => id === place.statement));
}

/**
 * Where to go on: the first statement without an answer after the last one with an answer, else the
 * first without one at all, else the review.
 */
export function whereToGoOn(scan: Scan, answers: Record<string, unknown>): Place {
  const all = statementsOf(scan);
  const isOpen = ({ id }: Statement) => !(id in answers);
  const last = all.findLastIndex((statement) => !isOpen(statement));
  const open = all.slice(last + 1).find(isOpen) ?? all.find(isOpen);
  return open ? { view: 'statement', statement: open.id } : { view: 'review' };
}
