import * as z from 'zod/mini';
import { once } from './once.ts';
import { idSchema, versionSchema, type Scan } from './scan.ts';
import { UNKNOWN } from './statements.ts';

/** The most that one note can hold, in UTF-16 code units. */
export const NOTE_LENGTH = 5_000;

/** The most that the name of a group can hold, in UTF-16 code units. */
export const GROUP_LENGTH = 100;

/** The most that each part of a plan item can hold, in UTF-16 code units. */
export const PLAN_LENGTH = 1_000;

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

const POINT_IN_TIME = 'a point in time, as 2026-01-31T12:00:00Z';

const time = once(() =>
  z.string().check(
    z.regex(ISO, POINT_IN_TIME),
    z.refine((text) => !Number.isNaN(Date.parse(text)), POINT_IN_TIME),
  ),
);

const answer = once(() => z.union([z.int(), z.literal(UNKNOWN)]));
const note = once(() => z.string().check(z.maxLength(NOTE_LENGTH)));

const planPart = once(() => z.optional(z.string().check(z.maxLength(PLAN_LENGTH))));

const agreed = () => ({ goal: planPart(), action: planPart(), who: planPart(), when: planPart() });
const agreement = once(() => z.object(agreed()));
const planItem = once(() => z.object({ ...agreed(), statement: idSchema() }));

const retired = once(() =>
  z.object({
    statement: idSchema(),
    version: versionSchema(),
    answer: z.optional(answer()),
    note: z.optional(note()),
    priority: z.optional(z.literal(true)),
    plan: z.optional(agreement()),
  }),
);

const unique = (values: string[]) => new Set(values).size === values.length;

export const responseSchema = once(() =>
  z.object({
    scan: z.object({ id: idSchema(), version: versionSchema() }),
    answers: z.record(idSchema(), answer()),
    notes: z.record(idSchema(), note()),
    priorities: z.array(idSchema()).check(z.refine(unique, 'each id once')),
    plan: z.optional(
      z
        .array(planItem())
        .check(z.refine((items) => unique(items.map(({ statement }) => statement)), 'each statement once')),
    ),
    retired: z.optional(z.array(retired())),
    group: z.optional(z.string().check(z.maxLength(GROUP_LENGTH))),
    startedAt: time(),
    updatedAt: time(),
    completedAt: z.optional(time()),
  }),
);

/** The value of a level, or `'unknown'`. */
export type Answer = z.infer<ReturnType<typeof answer>>;
/**
 * What is agreed about a statement: the step to take (`goal`), the first action, who does it and by when.
 * Without a goal the step is the sentence one level up.
 */
export type Agreement = z.infer<ReturnType<typeof agreement>>;
/** A statement to work on, by id, and what is agreed about it. */
export type PlanItem = z.infer<ReturnType<typeof planItem>>;
/** What somebody answered, noted or planned on a statement that the scan, since `version`, no longer has so. */
export type Retired = z.infer<ReturnType<typeof retired>>;
/** A scan as somebody filled it in. Answers and notes by statement id; times in ISO 8601. */
export type Response = z.infer<ReturnType<typeof responseSchema>>;

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
export function isEmpty({
  answers,
  notes,
  priorities,
  plan,
  retired,
  group,
  completedAt,
}: Response): boolean {
  const parts = [answers, notes, priorities, plan ?? [], retired ?? [], group ?? '', completedAt ?? ''];
  return parts.every((part) => Object.keys(part).length === 0);
}
