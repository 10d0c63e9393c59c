import type { LitElement } from 'lit';
import type { Collection } from './collection.ts';
import { read, type Brought, type Reader, type TeamProblem } from './read.ts';

/** How long the page may be kept busy, and how often it is told how far one is; in milliseconds. */
const SLICE = 8;
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
  /** Called now and then while the collection changes, and once it has. */
  keep(): void;
  changed(): void;
}

/** One time of reading; once it is over it has no say in anything. */
interface Run {
  outcome: NonNullable<Collecting['outcome']>;
  problems: TeamProblem[];
}

const AT_FIRST: Collecting = { progress: undefined, outcome: undefined, isNothing: false, problems: [] };

/** Reads what is brought, in slices, so that the page stays at hand. */
export class CollectingController {
  state = AT_FIRST;
  readonly #host: LitElement;
  readonly #desk: () => Desk;
  /** What is waiting to be read, after what is being read now. */
  #waiting: (File | string)[] = [];
  #run: Run | undefined;

  constructor(host: LitElement, desk: () => Desk) {
    this.#host = host;
    this.#desk = desk;
  }

  /** Ends what is being read, and forgets what was said of it. */
  reset(): void {
    this.#run = undefined;
    this.#waiting = [];
    this.#set(AT_FIRST);
  }

  /** Ends what is being read; what was added stays. */
  stop(): void {
    if (this.#run) this.#end(this.#run);
  }

  /** The collection was changed since: what the last time brought is not how it is now. */
  outdate(): void {
    this.#set({ outcome: undefined });
  }

  hideProblems(): void {
    this.#set({ problems: [], outcome: undefined });
    this.#desk().focus('collected');
  }

  /** Reads once more what may well be read this time. */
  async retry(): Promise<void> {
    const { problems } = this.state;
    const files = problems.flatMap(({ file }) => file ?? []);
    this.#set({ problems: problems.filter(({ file }) => !file) });
    await this.add(files);
  }

  /** Adds what can be read to the collection, and says of the rest why it can't. */
  async add(what: readonly (File | string)[]): Promise<void> {
    const brought = what.filter((each) => typeof each !== 'string' || each.trim() !== '');
    this.#set({ isNothing: brought.length === 0 });
    if (brought.length === 0) {
      this.#desk().focus('codes');
      return;
    }
    this.#waiting.push(...brought);
    if (this.#run) return;
    const run: Run = { outcome: { added: 0, refused: 0, twins: 0 }, problems: [] };
    this.#run = run;
    this.#set({ progress: { added: 0, share: 0 }, outcome: undefined });
    try {
      while (this.#run === run && this.#waiting.length > 0) await this.#read(this.#waiting.splice(0), run);
    } finally {
      if (this.#run === run) this.#end(run);
    }
  }

  async #read(what: (File | string)[], run: Run): Promise<void> {
    let paused = performance.now();
    let told = paused;
    let isLong = false;
    for await (const { found, share } of read(what, this.#desk().reader)) {
      if (this.#run !== run) return;
      if (found) this.#take(found, run);
      const now = performance.now();
      if (now - told > NEWS) {
        told = now;
        // Somebody may leave the page half-way.
        this.#desk().keep();
        this.#set({ progress: { added: run.outcome.added, share } });
      }
      if (now - paused > SLICE) {
        isLong = true;
        await pause();
        if (this.#run !== run) return;
        paused = performance.now();
      }
    }
    // To keep and to show what was read is work enough for a task of its own.
    if (isLong) await pause();
  }

  #take(found: NonNullable<Brought['found']>, { outcome, problems }: Run): void {
    if (!('is' in found)) {
      const became = this.#desk().collection.add(found.name, found.response, found.startedAt);
      if (became === 'counted') outcome.added++;
      else if (became === 'twin') outcome.twins++;
      if (became !== 'too-many-groups') return;
    }
    outcome.refused++;
    problems.push('is' in found ? found : { is: 'too-many-groups', name: found.name });
  }

  /** What was read is said, and nothing else is read. */
  #end({ outcome, problems }: Run): void {
    this.#run = undefined;
    this.#waiting = [];
    this.#set({ progress: undefined, outcome, problems: [...this.state.problems, ...problems] });
    const desk = this.#desk();
    desk.changed();
    // Whoever types meanwhile goes on typing.
    const typing = this.#host.renderRoot.querySelector('textarea:focus, input[type=text]:focus');
    if (!typing) desk.focus('collected');
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
