import * as z from 'zod/mini';
import { once } from './once.ts';
import type { Answer } from './response.ts';
import type { Scan } from './scan.ts';
import { UNKNOWN } from './statements.ts';

/** More people than any group has; sums of a million such numbers are still exact. */
export const MAX_COUNT = 1_000_000_000;

export const tallySchema = once(() => {
  const count = z.int().check(z.minimum(0), z.maximum(MAX_COUNT));
  return z.object({
    counts: z.array(count).check(z.minLength(2), z.maxLength(10)),
    unknown: count,
    open: count,
  });
});

/** How many answers are on each level (the lowest first), how many are unknown, and how many open. */
export type Tally = z.infer<ReturnType<typeof tallySchema>>;

export function emptyTally({ levels }: Scan): Tally {
  return { counts: levels.map(() => 0), unknown: 0, open: 0 };
}

/** Returns the number of columns to count answers in: one per level, then unknown, then open. */
export function columnsOf({ levels }: Scan): number {
  return levels.length + 2;
}

/** Returns what tells the column, from 0, of an answer. One that the scan doesn't have is open. */
export function columnIn({ levels: { length }, unknown }: Scan): (answer: Answer | undefined) => number {
  const [forUnknown, open] = [unknown ? length : length + 1, length + 1];
  return (answer) => {
    if (typeof answer !== 'number') return answer === UNKNOWN ? forUnknown : open;
    return Number.isInteger(answer) && answer >= 1 && answer <= length ? answer - 1 : open;
  };
}

/** Returns the tally in such columns, of `total` answers: all that are neither on a level nor unknown are open. */
export function tallyOf(columns: number[], total: number): Tally {
  const counts = columns.slice(0, -2);
  const unknown = columns.at(-2)!;
  return { counts, unknown, open: total - unknown - sum(counts) };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    counts: a.counts.map((count, index) => count + b.counts[index]!),
    unknown: a.unknown + b.unknown,
    open: a.open + b.open,
  };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
