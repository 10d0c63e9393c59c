import { statementsOf, type Scan } from '@quick-scan/core';
import type { Messages } from '../messages/nl.ts';
import type { ResultView } from '../views/view.ts';
import type { Collection, Entry, Twin } from './collection.ts';
import type { Collecting } from './collecting-controller.ts';
import type { TeamMessages } from './messages/nl.ts';
import type { OutcomeActs } from './outcome-controller.ts';
import type { LaidReference } from './reference.ts';
import type { TeamReport } from './team-report.ts';

/** Where the facilitator is; what was agreed is read and planned as any result is. */
export type TeamPlace =
  { view: 'collect' | 'team' | 'report' | 'plan' } | { view: 'talk'; statement: string };

/** Whether this version of a scan has such a place. */
export function isPlaceOf(scan: Scan, place: TeamPlace): boolean {
  return place.view !== 'talk' || statementsOf(scan).some(({ id }) => id === place.statement);
}

/** What a facilitator can do. */
export interface TeamActs {
  add(what: readonly (File | string)[]): Promise<void>;
  stopReading(): void;
  hideProblems(): void;
  /** Reads once more the files for which a part did not arrive. */
  readAgain(): Promise<void>;
  remove(entry: Entry): void;
  countTwins(twins: readonly Twin[]): void;
  dropTwins(twins: readonly Twin[]): void;
  rename(name: string): void;
  goTo(place: TeamPlace): void;
  focus(id: string): void;
  /** Opens or closes what of the agenda stands under its first items. */
  openRest(isOpen: boolean): void;
  /** Shows all statements, also those that are not on the agenda. */
  showWhole(): void;
  /** Shows small groups as well, or hides them again. */
  lift(isLifted: boolean): void;
  layBeside(file: File): Promise<void>;
  takeAway(): void;
  fullScreen(): Promise<void>;
  print(): Promise<void>;
  download(): void;
  askErase(): void;
  keep(): void;
  erase(): void;
}

/** All that the views of a team show, and all that they can do. */
export interface TeamView {
  scan: Scan;
  messages: Messages;
  words: TeamMessages;
  headingLevel: number;
  place: TeamPlace;
  storage: 'session' | 'local' | 'none';
  /** Whether what is kept could not be kept. */
  isNotKept: boolean;
  collection: Collection;
  collecting: Collecting;
  erasing: 'asked' | 'done' | 'failed' | undefined;
  /** Whether there is anything to erase. */
  hasAnything: boolean;
  name: string;
  threshold: number;
  /** Whether groups below the threshold are shown. */
  isLifted: boolean;
  /** What the team says; computed when it is asked for. */
  team(): TeamReport;
  /** Whether all statements are shown: they are many, and few look at them. */
  isWhole: boolean;
  isRestOpen: boolean;
  reference: LaidReference | undefined;
  /** Whether it was chosen here, and is not the page's. */
  isReferenceChosen: boolean;
  /** The name of the last file, when it was not laid beside the team. */
  referenceProblem: string | undefined;
  /** What was agreed, as one result. */
  outcome: ResultView;
  outcomeActs: OutcomeActs;
  /** The statements of which the level was taken from the middle of the team. */
  taken: readonly string[];
  /** The name of the file that was made last. */
  made: string | undefined;
  acts: TeamActs;
}
