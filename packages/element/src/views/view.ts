import type { Answer, Place, Scan, Snapshot } from '@quick-scan/core';
import type { Messages } from '../messages/nl.ts';

/** What a person can do; each is one act, also where it takes several in the session. */
export interface Acts {
  answer(statement: string, answer: Answer): void;
  note(statement: string, text: string): void;
  prioritise(statement: string, on: boolean): void;
  /** Goes to a place; with `comeBack`, the next step leads back to where this was asked. */
  goTo(place: Place, comeBack?: boolean): void;
  back(): void;
  /** Goes to the next step, unless answers are missing there: then says so. */
  next(): void;
  /** Goes to the next step, whatever is missing. */
  skip(): void;
  /** Moves the focus to the answers of a statement on this step. */
  jumpTo(statement: string): void;
  complete(): void;
  askErase(): void;
  keep(): void;
  erase(): void;
  undo(): void;
  settle(which: 'here' | 'stored'): void;
}

/** All that the views show, and all that they can do. */
export interface View {
  scan: Scan;
  snapshot: Snapshot;
  messages: Messages;
  /** The level of the topmost heading, 1 to 6. */
  headingLevel: number;
  layout: 'statement' | 'dimension';
  storage: 'local' | 'session' | 'none';
  /** Statements of which it was said on this step that an answer is missing; it may be given since. */
  passed: readonly string[];
  /** Those of which it still is. */
  missing: readonly string[];
  /** Whether the next step leads back to the review. */
  comesBack: boolean;
  /** What is asked of, or offered to, the person beside the step itself. */
  notice: 'resumed' | 'ask-erase' | 'erased' | 'not-erased' | 'replaced' | undefined;
  acts: Acts;
}
