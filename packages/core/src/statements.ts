import type { Scan, Statement } from './scan.ts';

/** The one answer outside the scale: unknown, or not applicable. */
export const UNKNOWN = 'unknown';

/** All statements of a scan, in their order. */
export function statementsOf(scan: Scan): Statement[] {
  return scan.dimensions.flatMap(({ statements }) => statements);
}
