import * as z from 'zod/mini';
import { InvalidInputError, MAX_ISSUES, type Issue } from './invalid-input-error.ts';
import { once } from './once.ts';
import { idSchema, versionSchema, type Scan } from './scan.ts';
import { statementsOf } from './statements.ts';
import { addTallies, MAX_COUNT, sum, tallySchema } from './tally.ts';

/** The most groups that a summary tells apart, those without a group taken as one. */
export const MAX_GROUPS = 100;

const A_DAY = 'a date, as 2026-01-31';

/** A day that a calendar has; the 29th of February not each year. */
export const daySchema = once(() =>
  z.string().check(
    z.regex(/^\d{4}-\d\d-\d\d$/, { error: A_DAY, abort: true }),
    z.refine((text) => {
      const day = new Date(text);
      return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
    }, A_DAY),
  ),
);

const groupTallySchema = once(() =>
  z.object({
    group: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
    responses: z.int().check(z.minimum(1), z.maximum(MAX_COUNT)),
    statements: z.record(idSchema(), tallySchema()),
  }),
);

export const teamSummarySchema = once(() =>
  z
    .object({
      scan: z.object({ id: idSchema(), version: versionSchema() }),
      name: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
      date: z.optional(daySchema()),
      groups: z.array(groupTallySchema()).check(z.maxLength(MAX_GROUPS)),
    })
    .check(({ value: summary, issues }) => {
      const refuse = (path: PropertyKey[], message: string) =>
        issues.push({ code: 'custom', path, message, input: summary });
      const names = new Set<string | undefined>();
      const shape = shapeOf(summary.groups);
      summary.groups.forEach((each, g) => {
        if (names.has(each.group)) refuse(['groups', g, 'group'], 'each group once');
        names.add(each.group);
        if (shapeOf([each]) !== shape) {
          refuse(['groups', g, 'statements'], 'the statements and the levels of the first group');
        }
        for (const [id, { counts, unknown, open }] of Object.entries(each.statements)) {
          const total = sum(counts) + unknown + open;
          if (total === each.responses) continue;
          refuse(
            ['groups', g, 'statements', id],
            `${each.responses} answers, open ones too, received ${total}`,
          );
        }
      });
    }),
);

/** The responses of one group, or of those without a group, as counts per statement id. */
export type GroupTally = z.infer<ReturnType<typeof groupTallySchema>>;
/**
 * Many responses brought together, as counts: nothing in it tells one response from another, and it
 * doesn't grow with their number. Groups stand in the order of their names (UTF-16 code units), first the
 * responses without a group. As a reference it can have a `name` and a `date`, such as 2026-01-31.
 */
export type TeamSummary = z.infer<ReturnType<typeof teamSummarySchema>>;

/**
 * Returns a summary of `groups`, in their order, those with the same name added together.
 * @throws {InvalidInputError} for more than 100 groups.
 */
export function summaryOfGroups({ id, version }: TeamSummary['scan'], groups: GroupTally[]): TeamSummary {
  const byName = new Map<string, GroupTally>();
  for (const each of groups) {
    const name = each.group ?? '';
    const before = byName.get(name);
    byName.set(name, before ? addGroups(before, each) : each);
    refuseTooMany(byName.size);
  }
  const names = [...byName.keys()].sort();
  return { scan: { id, version }, groups: names.map((name) => byName.get(name)!) };
}

/** @throws {InvalidInputError} for more groups than a summary tells apart. */
export function refuseTooMany(groups: number): void {
  if (groups > MAX_GROUPS) refuse('groups', `expected at most ${MAX_GROUPS} items`);
}

/** @throws {InvalidInputError} for two summaries that can't be added together. */
export function refuseOther(a: TeamSummary, b: TeamSummary): void {
  refuseOtherScan(a, b.scan);
  const comparable = a.groups.length > 0 && b.groups.length > 0;
  if (comparable && shapeOf(a.groups) !== shapeOf(b.groups)) {
    refuse('groups', 'expected the same statements and levels in both summaries');
  }
}

/** @throws {InvalidInputError} with the path of all in `summary` that isn't of this version of `scan`. */
export function refuseMisfit(summary: TeamSummary, scan: Scan): void {
  refuseOtherScan(summary, scan);
  const ids = new Set(statementsOf(scan).map(({ id }) => id));
  const issues = summary.groups.flatMap(({ statements }, g): Issue[] => {
    const wrong = Object.entries(statements).map(([id, { counts, unknown }]) => {
      if (!ids.has(id)) return { path: id, message: 'expected the id of a statement of this scan' };
      if (counts.length !== scan.levels.length) {
        const message = `expected ${scan.levels.length} items, one per level, received ${counts.length}`;
        return { path: `${id}.counts`, message };
      }
      const message = `expected 0, as this scan has no such answer, received ${unknown}`;
      return !scan.unknown && unknown > 0 ? { path: `${id}.unknown`, message } : undefined;
    });
    const missing = [...ids]
      .filter((id) => !Object.hasOwn(statements, id))
      .map((id) => ({ path: id, message: 'expected the counts of this statement, received nothing' }));
    return [...wrong, ...missing].flatMap((issue) =>
      issue ? [{ ...issue, path: `groups[${g}].statements.${issue.path}` }] : [],
    );
  });
  if (issues.length > 0) throw new InvalidInputError('team summary', issues.slice(0, MAX_ISSUES));
}

function refuseOtherScan({ scan }: TeamSummary, { id, version }: TeamSummary['scan']): void {
  if (scan.id !== id) refuse('scan.id', `expected "${id}", received "${scan.id}"`);
  if (scan.version !== version) refuse('scan.version', `expected "${version}", received "${scan.version}"`);
}

function refuse(path: string, message: string): never {
  throw new InvalidInputError('team summary', [{ path, message }]);
}

/** By which two summaries can be added: their statements, and the number of levels of each. */
function shapeOf([first]: GroupTally[]): string {
  return Object.entries(first?.statements ?? {})
    .map(([id, { counts }]) => `${id} ${counts.length}`)
    .sort()
    .join();
}

function addGroups(a: GroupTally, b: GroupTally): GroupTally {
  const statements = Object.entries(a.statements).map(
    ([id, tally]) => [id, addTallies(tally, b.statements[id]!)] as const,
  );
  return { ...a, responses: a.responses + b.responses, statements: Object.fromEntries(statements) };
}
