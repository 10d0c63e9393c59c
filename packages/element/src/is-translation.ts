import { statementsOf, type Scan } from '@quick-scan/core';

/** Whether two scans differ in nothing but their words: the same version, the same statements, the same answers. */
export function isTranslation(scan: Scan, of: Scan): boolean {
  return shapeOf(scan) === shapeOf(of);
}

function shapeOf(scan: Scan): string {
  const { id, version, levels, unknown, dimensions } = scan;
  const statements = statementsOf(scan).map((statement) => [statement.id, statement.number]);
  return JSON.stringify([
    id,
    version,
    levels.length,
    unknown !== undefined,
    dimensions.map((each) => [each.id, each.statements.length]),
    statements,
  ]);
}
