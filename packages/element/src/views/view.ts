import type { Answer, Place, Response, Scan, Snapshot } from '@quick-scan/core';
import type { Messages } from '../messages/nl.ts';
import type { OpeningProblem } from '../open-result.ts';
import type { PlanActs, PlanController } from '../plan-controller.ts';
import type { Reading, ReportActs } from '../report-controller.ts';

/** What a person can do with a result. */
interface ResultActs extends ReportActs, PlanActs {
  /** Says to which group one belongs, or that one would rather not say. */
  join(group: string | undefined): void;
  /** Goes to a place; with `comeBack`, the next step leads back to where this was asked. */
  goTo(place: Place, comeBack?: boolean): void;
  back(): void;
  /** Goes to the report, to the part of it that has this id. */
  toReport(id: string): void;
  /** Moves the focus to what has this id. */
  focus(id: string): void;
  complete(): void;
}

/** What a person can do; each is one act, also where it takes several in the session. */
export interface Acts extends ResultActs {
  answer(statement: string, answer: Answer): void;
  /** `isSaid` says that something about it is said on the page, such as its length. */
  note(statement: string, text: string, isSaid: boolean): void;
  prioritise(statement: string, on: boolean): void;
  /** Goes to the next step, unless answers are missing there: then says so. */
  next(): void;
  /** Goes to the next step, whatever is missing. */
  skip(): void;
  /** Moves the focus to the answers of a statement on this step. */
  jumpTo(statement: string): void;
  /** Takes a result that somebody brought along in the place of this one. */
  openEarlier(what: File | string): Promise<void>;
  /** Goes on with the result of a link, in the place of one's own; or leaves it for one's own. */
  takeOver(): void;
  toOwn(): void;
  askErase(): void;
  keep(): void;
  erase(): void;
  undo(): void;
  settle(which: 'here' | 'stored'): void;
}

/** All that the views of a result show: the report, the plan, and the review. */
export interface ResultView {
  scan: Scan;
  snapshot: Snapshot;
  messages: Messages;
  /** The level of the topmost heading, 1 to 6. */
  headingLevel: number;
  /** The groups that one may choose from. */
  groups: readonly string[];
  /** The response as it was before its group was chosen, or left out, on this page. */
  beforeJoining: Response | undefined;
  reading: Reading;
  takenOut: PlanController['takenOut'];
  asksStatement: boolean;
  /** Whether this is a result that came with a link, and not one's own. */
  isShared: boolean;
  acts: ResultActs;
}

/** All that the views show, and all that they can do. */
export interface View extends ResultView {
  layout: 'statement' | 'dimension';
  storage: 'local' | 'session' | 'none';
  /** Statements of which it was said on this step that an answer is missing; it may be given since. */
  passed: readonly string[];
  /** Those of which it still is. */
  missing: readonly string[];
  /** Whether the next step leads back to the review. */
  comesBack: boolean;
  /** What is asked of, or offered to, the person beside the step itself. */
  notice: 'resumed' | 'ask-erase' | 'erased' | 'not-erased' | 'replaced' | 'not-taken' | 'opened' | undefined;
  /** Whether there is something that the last act replaced, and that can be put back. */
  canUndo: boolean;
  /** Whether there is anything in one's own scan. */
  hasOwn: boolean;
  /** Why the result of a link could not be opened. */
  linkProblem: OpeningProblem | undefined;
  acts: Acts;
}
