import type { Place } from './place.ts';
import type { Agreement, Answer, Response } from './response.ts';
import type { Scan } from './scan.ts';
import type { Store } from './store.ts';

/**
 * What became of the answers:
 * - `off`: there is no store;
 * - `empty`: there is nothing to keep yet;
 * - `saved`: everything up to the last action is in the store;
 * - `failed`: the store is full, blocked or broken; answers live as long as the session;
 * - `changed`, `erased`, `unreadable`: the store holds something else than this session put there.
 *   It is left alone until `settle` says which of the two counts.
 */
export type Saving = 'off' | 'empty' | 'saved' | 'failed' | 'changed' | 'erased' | 'unreadable';

/** A session at one moment. Frozen, and the same object until something changes. */
export interface Snapshot {
  readonly response: Response;
  readonly place: Place;
  readonly saving: Saving;
  /** What stood here until newer answers from elsewhere were taken over; gone after the next action. */
  readonly replaced?: Response;
}

export interface SessionOptions {
  scan: Scan;
  /** Where to begin. Checked as by `parseResponse`. What else the store holds is left alone until `settle`. */
  response?: unknown;
  /** Where answers are kept; without one they live as long as the session. */
  store?: Store | undefined;
  /** The clock. */
  now?: () => Date;
}

/**
 * One person filling in one scan. An action has taken effect, and is kept, when it returns.
 * One that doesn't fit the scan throws `InvalidInputError` and changes nothing.
 */
export interface Session {
  readonly scan: Scan;
  getSnapshot(): Snapshot;
  /** Calls `listener` after each change; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  answer(statement: string, answer: Answer): void;
  clear(statement: string): void;
  /** Writes the note of a statement, cut off at 5,000 characters; an empty text removes it. */
  note(statement: string, text: string): void;
  /** Marks a statement as one to talk about, or takes the mark away. */
  prioritise(statement: string, on: boolean): void;
  /**
   * Puts a statement in the plan, or changes the parts of what is agreed about it that are given; each
   * is cut off at 1,000 characters. `null` takes the statement out of the plan.
   */
  plan(statement: string, change: Agreement | null): void;
  /**
   * Says which group the person belongs to, cut off at 100 characters; `undefined` or an empty text takes it
   * back. It is no answer: a scan that was completed stays so.
   */
  join(group: string | undefined): void;
  goTo(place: Place): void;
  /** Goes one place further; from the review it completes the scan. */
  next(): void;
  back(): void;
  /** Writes down when the scan was filled in, unless no answer changed since the last time; goes to the report. */
  complete(): void;
  /** Forgets everything, also in the store, and goes to the introduction. */
  restart(): void;
  /** Puts another response in the place of this one, checked as by `parseResponse`; and goes to a place. */
  load(response: unknown, place?: Place): void;
  /** When the store holds something else: keep what is `here`, or take what is `stored`. */
  settle(which: 'here' | 'stored'): void;
}
