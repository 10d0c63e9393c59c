/** @import { Response, Scan } from '@quick-scan/core' */

/**
 * A response in which all is answered, on every level, and a few things stand out.
 *
 * @param {Scan} scan
 * @returns {Response}
 */
export function exampleOf({ id, version, levels, dimensions }) {
  const statements = dimensions.flatMap((dimension) => dimension.statements);
  const now = new Date().toISOString();
  return {
    scan: { id, version },
    answers: Object.fromEntries(
      statements.map((statement, index) => [
        statement.id,
        index % 11 === 7 ? 'unknown' : 1 + ((2 + index * 2 + Math.floor(index / 4)) % levels.length),
      ]),
    ),
    notes: {},
    priorities: statements.filter((_, index) => index % 9 === 3).map((statement) => statement.id),
    startedAt: now,
    updatedAt: now,
  };
}
