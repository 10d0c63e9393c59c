import * as z from 'zod/mini';
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
  priority: z.optional(z.literal(true)),
});

export const responseSchema = z.object({
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
