import type { LitElement } from 'lit';
import type { Collection } from './collection.ts';
import { read, type Reader, type TeamProblem } from './read.ts';

/** How long the page may be kept busy, and how often it is told how far one is; in milliseconds. */
const SLICE = 12;
const NEWS = 150;

/** How bringing together goes, and what came of it. */
export interface Collecting {
  /** What was read since it began, and which part of all that is, 0 to 1; absent when nothing is being read. */
  progress: { added: number; share: number } | undefined;
  /** What the last time brought. */
  outcome: { added: number; refused: number; twins: number } | undefined;
  /** Whether there was nothing to read. */
  isNothing: boolean;
  problems: readonly TeamProblem[];
}

/** Where the responses go, and how to move the focus to something with an id. */
interface Desk {
  reader: Reader;
  collection: Collection;
  focus(id: string): void;
  /** Called after the collection changed. */
  changed(): void;
}

const AT_FIRST: Collecting = { progress: undefined, outcome: undefined, isNothing: false, problems: [] };

/** Reads what is brought, in slices, so that the page stays at hand. */
export class CollectingController {
  state = AT_FIRST;
  readonly #host: LitElement;
  readonly #desk: () => Desk;
  /** What is waiting to be read, after what is being read now. */
  #waiting: (File | string)[] = [];
  #isStopped = false;

  constructor(host: LitElement, desk: () => Desk) {
    this.#host = host;
    this.#desk = desk;
  }

  /** Forgets what was said of earlier reading; what is being read is left alone. */
  reset(): void {
    this.stop();
    this.#set(AT_FIRST);
  }

  stop(): void {
    this.#isStopped = true;
    this.#waiting = [];
  }

  hideProblems(): void {
    this.#set({ problems: [] });
    this.#desk().focus('collected');
  }

  /** Adds what can be read to the collection, and says of the rest why it can't. */
  async add(what: readonly (File | string)[]): Promise<void> {
    const brought = what.filter((each) => typeof each !== 'string' || each.trim() !== '');
    if (brought.length === 0) {
      this.#set({ isNothing: true });
      this.#desk().focus('codes');
      return;
    }
    this.#waiting.push(...brought);
    if (this.state.progress) return;
    this.#isStopped = false;
    const outcome = { added: 0, refused: 0, twins: 0 };
    this.#set({ progress: { added: 0, share: 0 }, outcome: undefined, isNothing: false });
    while (this.#waiting.length > 0) await this.#read(this.#waiting.splice(0), outcome);
    this.#set({ progress: undefined, outcome });
    const desk = this.#desk();
    desk.changed();
    desk.focus('collected');
  }

  async #read(what: (File | string)[], outcome: NonNullable<Collecting['outcome']>): Promise<void> {
    const { collection, reader } = this.#desk();
    const problems: TeamProblem[] = [];
    let paused = performance.now();
    let told = paused;
    for await (const { found, share } of read(what, reader)) {
      // Somebody may have gone to another team.
      if (this.#isStopped || this.#desk().collection !== collection) break;
      if ('is' in found) {
        problems.push(found);
        outcome.refused++;
      } else if (collection.add(found.name, found.response, found.startedAt)) outcome.added++;
      else outcome.twins++;

      const now = performance.now();
      if (now - told > NEWS) {
        told = now;
        this.#set({ progress: { added: outcome.added, share } });
      }
      if (now - paused > SLICE) {
        await pause();
        paused = performance.now();
      }
    }
    this.#set({ problems: [...this.state.problems, ...problems] });
  }

  #set(change: Partial<Collecting>): void {
    this.state = { ...this.state, ...change };
    this.#host.requestUpdate();
  }
}

/** Lets the page do what is waiting: a task of its own, which unlike a timer is never held up. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
