import {
  isEmpty,
  statementsOf,
  type Dimension,
  type Place,
  type Response,
  type Scan,
  type Statement,
} from '@quick-scan/core';

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

/** The place of the step before (-1) or after (1) this one. */
export function neighbour(scan: Scan, layout: 'statement' | 'dimension', place: Place, by: 1 | -1): Place {
  if (place.view === 'report') return { view: 'review' };
  if (place.view === 'plan') return { view: 'report' };
  const steps = stepsOf(scan, layout);
  const at = place.view === 'review' ? steps.length : stepIndex(steps, place);
  const step = steps[at + by];
  if (step) return { view: 'statement', statement: step.statements[0]!.id };
  return { view: at + by < 0 ? 'introduction' : 'review' };
}

/** Whether filling in has begun; to say one's group is not yet that. */
export function hasBegun(response: Response): boolean {
  return !isEmpty({ ...response, group: undefined });
}

/** The statements without an answer, in their order. */
export function openIn(statements: Statement[], { answers }: Response): Statement[] {
  return statements.filter(({ id }) => !(id in answers));
}

/**
 * The statement to go on with: the first without an answer after the last one with an answer, else
 * the first without one at all; none when everything is answered.
 */
export function whereToGoOn(scan: Scan, response: Response): Statement | undefined {
  const all = statementsOf(scan);
  const open = openIn(all, response);
  const last = all.findLastIndex((statement) => !open.includes(statement));
  return open.find((statement) => all.indexOf(statement) > last) ?? open[0];
}
