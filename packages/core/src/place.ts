import * as z from 'zod/mini';
import { once } from './once.ts';
import { idSchema, type Scan } from './scan.ts';
import { statementsOf } from './statements.ts';

export const placeSchema = once(() =>
  z.union([
    z.object({ view: z.enum(['introduction', 'overview', 'review', 'report', 'plan']) }),
    z.object({ view: z.literal('statement'), statement: idSchema() }),
  ]),
);

/** Where somebody is in the scan; `statement` is an id. */
export type Place = z.infer<ReturnType<typeof placeSchema>>;

/** All places in the order in which a scan is filled in; the overview and the plan stand outside that order. */
export function route(scan: Scan): Place[] {
  return [
    { view: 'introduction' },
    ...statementsOf(scan).map(({ id }) => ({ view: 'statement', statement: id }) as const),
    { view: 'review' },
    { view: 'report' },
  ];
}

/** Whether a place, also one from outside, is one of this scan. */
export function isPlaceOf(scan: Scan, place: Place | null | undefined): boolean {
  return (
    !!place &&
    (place.view === 'overview' ||
      place.view === 'plan' ||
      route(scan).some((other) => samePlace(other, place)))
  );
}

/** Whether two places are one. */
export function samePlace(a: Place, b: Place): boolean {
  return a.view === b.view && (a.view !== 'statement' || a.statement === (b as typeof a).statement);
}
