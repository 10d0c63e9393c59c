import {
  createSession,
  parseScan,
  type Place,
  type Response,
  type Session,
  type Snapshot,
  type Store,
} from '@quick-scan/core';
import { smallScan, smallScanJson } from '../../../../test/small-scan.ts';
import { memorySlot } from '../sessions.ts';
import { inputOf, type Input } from '../../../../test/input.ts';

/** The scan, and a later version of it, in which one statement is gone and another is new. */
export const SCANS = [smallScan, newer()] as const;

function newer() {
  const json = smallScanJson();
  const [skills, process] = json.dimensions;
  const [plan] = process!.statements;
  const review = { ...plan!, id: 'review', text: 'We have review.' };
  return parseScan({ ...json, version: '2.0.0', dimensions: [skills, { ...process, statements: [review] }] });
}

/** What stands in the store and is none of our own. */
export const RUBBISH = [
  '',
  'rubbish',
  'null',
  '[]',
  '{"response":{}}',
  '{"__proto__":{"response":{}},"place":{"view":"review"}}',
  JSON.stringify({ response: { scan: { id: 'another', version: '1' } }, place: { view: 'review' } }),
  '['.repeat(10_000),
];

/** Where the store can fail. */
export type Break = ReturnType<typeof memorySlot>['broken'];

/** One tab of a browser, with the session in it. */
export interface Tab {
  session: Session;
  readonly store: Store;
  /** The snapshot that a listener was told of last, and how often it was told. */
  heard: { snapshot: Snapshot | undefined; times: number };
  stop: (() => void) | undefined;
  /** All that was ever seen here. */
  readonly shown: Input[];
}

/** Something that was put in the store: by which tab, what stood there, and what does now. */
interface Write {
  by: number;
  from: string | null;
  to: string | null;
}

/** Two tabs on one store, and a clock. */
export class World {
  readonly slot = memorySlot();
  readonly tabs: Tab[] = [];
  /** What was written in this step. */
  writes: Write[] = [];
  #time = Date.parse('2026-01-01T09:00:00.000Z');

  constructor() {
    for (const by of [0, 1]) {
      const store = this.#watched(by);
      const session = createSession({ scan: SCANS[0], store, now: this.now });
      this.tabs.push({
        session,
        store,
        heard: { snapshot: undefined, times: 0 },
        stop: undefined,
        shown: [],
      });
    }
  }

  readonly now = (): Date => new Date((this.#time += 60_000));

  setClock(date: string): void {
    this.#time = Date.parse(date);
  }

  reopen(who: number, scan: number, response?: Response): void {
    const tab = this.tabs[who]!;
    tab.stop?.();
    tab.stop = undefined;
    tab.session = createSession({
      scan: SCANS[scan]!,
      store: tab.store,
      now: this.now,
      ...(response && { response }),
    });
  }

  listen(who: number): void {
    const tab = this.tabs[who]!;
    tab.stop ??= tab.session.subscribe(() => {
      tab.heard = { snapshot: tab.session.getSnapshot(), times: tab.heard.times + 1 };
    });
  }

  #watched(by: number): Store {
    const { slot } = this;
    const store = slot.tab();
    const noted = (change: () => void) => {
      const from = slot.text;
      // Before the others are told of it, who may write themselves.
      const write = { by, from, to: null as string | null };
      this.writes.push(write);
      try {
        change();
      } finally {
        write.to = slot.text;
      }
    };
    return {
      ...store,
      write: (text) => noted(() => store.write(text)),
      remove: () => noted(() => store.remove()),
    };
  }
}

/** What somebody could read in a text that was kept. */
export function keptIn(text: string | null): { input: Input; place: Place; response: Response } | undefined {
  if (text === null || RUBBISH.includes(text)) return undefined;
  try {
    const { response, place } = JSON.parse(text) as { response: Response; place: Place };
    return { input: inputOf(response), place, response };
  } catch {
    return undefined;
  }
}
