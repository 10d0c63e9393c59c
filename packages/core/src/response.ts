import * as z from 'zod/mini';
import { carryOver, misfits } from './fit.ts';
import { InvalidInputError, MAX_ISSUES, parseWith } from './invalid-input-error.ts';
import { idSchema, UNKNOWN, versionSchema, type Scan } from './scan.ts';

/** The most that one note can hold, in UTF-16 code units. */
export const NOTE_LENGTH = 5_000;

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

const time = z
  .string()
  .check(
    z.refine(
      (text) => ISO.test(text) && !Number.isNaN(Date.parse(text)),
      'a point in time, as 2026-01-31T12:00:00Z',
    ),
  );

const answer = z.union([z.int(), z.literal(UNKNOWN)]);
const note = z.string().check(z.maxLength(NOTE_LENGTH));

const retired = z.object({
  statement: idSchema,
  version: versionSchema,
  answer: z.optional(answer),
  note: z.optional(note),
});

const responseSchema = z.object({
  scan: z.object({ id: idSchema, version: versionSchema }),
  answers: z.record(idSchema, answer),
  notes: z.record(idSchema, note),
  priorities: z.array(idSchema).check(z.refine((ids) => new Set(ids).size === ids.length, 'each id once')),
  retired: z.optional(z.array(retired)),
  group: z.optional(z.string().check(z.maxLength(100))),
  startedAt: time,
  updatedAt: time,
  completedAt: z.optional(time),
});

/** The value of a level, or `'unknown'`. */
export type Answer = z.infer<typeof answer>;
/** What somebody answered or noted on a statement that the scan, since `version`, no longer has so. */
export type Retired = z.infer<typeof retired>;
/** A scan as somebody filled it in. Answers and notes by statement id; times in ISO 8601. */
export type Response = z.infer<typeof responseSchema>;

/**
 * Returns `json` (an object, not text) as a response. With `scan`, everything in it fits that scan:
 * from another version of the scan, what no longer fits is moved to `retired`.
 * @throws {InvalidInputError} with the path of everything that is wrong and what was expected; with
 * `scan` also for a response to another scan, or one to this version that doesn't fit it.
 */
export function parseResponse(json: unknown, scan?: Scan): Response {
  const response = parseWith(responseSchema, 'response', json);
  if (!scan) return response;
  if (response.scan.id !== scan.id) {
    throw new InvalidInputError('response', [
      { path: 'scan.id', message: `expected "${scan.id}", received "${response.scan.id}"` },
    ]);
  }
  if (response.scan.version !== scan.version) return carryOver(response, scan);
  const issues = misfits(response, scan).slice(0, MAX_ISSUES);
  if (issues.length > 0) throw new InvalidInputError('response', issues);
  return response;
}

/** A response to `scan` in which nothing is answered yet. `at` is the present time. */
export function emptyResponse(scan: Scan, at: Date): Response {
  const time = at.toISOString();
  return {
    scan: { id: scan.id, version: scan.version },
    answers: {},
    notes: {},
    priorities: [],
    startedAt: time,
    updatedAt: time,
  };
}

/** Whether there is nothing in a response that a person put there. */
export function isEmpty({ answers, notes, priorities, retired, group, completedAt }: Response): boolean {
  const parts = [answers, notes, priorities, retired ?? [], group ?? '', completedAt ?? ''];
  return parts.every((part) => Object.keys(part).length === 0);
}
