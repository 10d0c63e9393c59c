import { possibleAnswers } from './fit.ts';
import { InvalidInputError } from './invalid-input-error.ts';
import { route, samePlace, type Place } from './place.ts';
import {
  emptyResponse,
  isEmpty,
  NOTE_LENGTH,
  parseResponse,
  type Answer,
  type Response,
} from './response.ts';
import { statementsOf, type Scan } from './scan.ts';
import { watchSlot, type Store } from './store.ts';

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
  /** Where to begin, instead of with what the store holds. Checked as by `parseResponse`. */
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
  goTo(place: Place): void;
  /** Goes one place further; from the review it completes the scan. */
  next(): void;
  back(): void;
  /** Writes down that the scan is filled in, and goes to the report. */
  complete(): void;
  /** Forgets everything, also in the store, and goes to the introduction. */
  restart(): void;
  /** Puts another response in the place of this one, checked as by `parseResponse`. */
  load(response: unknown): void;
  /** When the store holds something else: keep what is `here`, or take what is `stored`. */
  settle(which: 'here' | 'stored'): void;
}

/** Starts a session. A store that holds an earlier one is picked up where that one was left. */
export function createSession({ scan, response, store, now = () => new Date() }: SessionOptions): Session {
  const statements: string[] = statementsOf(scan).map(({ id }) => id);
  const answers = possibleAnswers(scan);
  const places = route(scan);
  const slot = store && watchSlot(scan, store);
  const listeners = new Set<() => void>();
  let stopWatching: (() => void) | undefined;
  let replaced: Response | undefined;

  let snapshot = frozen({
    response: emptyResponse(scan, now()),
    place: { view: 'introduction' },
    saving: slot ? 'empty' : 'off',
  });
  if (response === undefined) resume();
  else put({ response: parseResponse(response, scan) });

  function set(next: Omit<Snapshot, 'replaced'>): void {
    snapshot = frozen({
      response: next.response,
      place: next.place,
      saving: next.saving,
      ...(replaced && { replaced }),
    });
    for (const listener of [...listeners]) listener();
  }

  /** Begins with what an earlier session left in the store. */
  function resume(): void {
    const found = slot?.look();
    if (found?.is === 'blocked') set({ ...snapshot, saving: 'failed' });
    if (found?.is === 'unreadable') set({ ...snapshot, saving: 'unreadable' });
    if (found?.is === 'newer') {
      slot?.accept();
      set({
        response: found.response,
        place: exists(found.place) ? found.place : places[0]!,
        saving: 'saved',
      });
    }
  }

  /** Takes over what another session put in the store, unless that would lose something of this one. */
  function pull(): void {
    replaced = undefined;
    if (!slot || isUnsettled(snapshot.saving)) return;
    const found = slot.look();
    if (found.is === 'erased' || found.is === 'unreadable') {
      set({ ...snapshot, saving: found.is });
    } else if (found.is !== 'newer') {
      return;
    } else if (sameData(found.response, snapshot.response)) {
      slot.accept();
    } else if (snapshot.saving === 'failed' && !isEmpty(snapshot.response)) {
      set({ ...snapshot, saving: 'changed' });
    } else {
      slot.accept();
      replaced = isEmpty(snapshot.response) ? undefined : snapshot.response;
      set({ response: found.response, place: snapshot.place, saving: 'saved' });
    }
  }

  /** Takes a change into the snapshot and the store. */
  function put(change: Partial<Pick<Snapshot, 'response' | 'place'>>): void {
    const next = { ...snapshot, ...change };
    const saving =
      !slot || isUnsettled(snapshot.saving) || (isEmpty(next.response) && !slot.used)
        ? snapshot.saving
        : slot.write(next)
          ? 'saved'
          : 'failed';
    set({ response: next.response, place: next.place, saving });
  }

  function edit(statement: string, change: (response: Response) => Partial<Response>): void {
    if (!statements.includes(statement)) refuse('statement', 'the id of a statement of this scan', statement);
    pull();
    const { response } = snapshot;
    const edited = { ...response, ...change(response) };
    if (!sameData(response, edited)) put({ response: { ...edited, updatedAt: now().toISOString() } });
  }

  function exists(place: Place): boolean {
    return place.view !== 'statement' || statements.includes(place.statement);
  }

  function goTo(place: Place): void {
    if (!exists(place)) refuse('statement', 'the id of a statement of this scan', place);
    pull();
    if (!samePlace(place, snapshot.place)) put({ place });
  }

  function step(by: 1 | -1): void {
    const index = places.findIndex((place) => samePlace(place, snapshot.place));
    goTo(places[Math.max(index, 0) + by] ?? snapshot.place);
  }

  function complete(): void {
    pull();
    put({ response: { ...snapshot.response, completedAt: now().toISOString() }, place: { view: 'report' } });
  }

  return {
    scan,
    getSnapshot: () => snapshot,
    subscribe(listener) {
      if (listeners.size === 0) {
        stopWatching = store?.subscribe?.(pull);
        pull();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stopWatching?.();
      };
    },
    answer(statement, answer) {
      if (!answers.includes(answer)) refuse('answer', answers.join(' or '), answer);
      edit(statement, (response) => ({ answers: { ...response.answers, [statement]: answer } }));
    },
    clear: (statement) => edit(statement, ({ answers }) => ({ answers: without(answers, statement) })),
    note(statement, text) {
      edit(statement, ({ notes }) => ({
        notes: text ? { ...notes, [statement]: text.slice(0, NOTE_LENGTH) } : without(notes, statement),
      }));
    },
    prioritise(statement, on) {
      edit(statement, ({ priorities }) => {
        const others = priorities.filter((id) => id !== statement);
        return { priorities: on ? [...others, statement] : others };
      });
    },
    goTo,
    next: () => (snapshot.place.view === 'review' ? complete() : step(1)),
    back: () => step(-1),
    complete,
    restart() {
      const saving = !slot ? 'off' : slot.remove() ? 'empty' : 'failed';
      set({ response: emptyResponse(scan, now()), place: places[0]!, saving });
    },
    load(json) {
      const loaded = parseResponse(json, scan);
      pull();
      put({ response: loaded });
    },
    settle(which) {
      if (!slot || !isUnsettled(snapshot.saving)) return;
      const found = slot.look();
      if (which === 'here') {
        set({ ...snapshot, saving: slot.write(snapshot) ? 'saved' : 'failed' });
      } else if (found.is === 'newer') {
        slot.accept();
        set({ response: found.response, place: snapshot.place, saving: 'saved' });
      } else if (found.is === 'erased') {
        slot.accept();
        set({ response: emptyResponse(scan, now()), place: places[0]!, saving: 'empty' });
      }
    },
  };
}

function frozen(next: Snapshot): Snapshot {
  const { answers, notes, priorities } = next.response;
  [answers, notes, priorities, next.response, next.place, next].forEach(Object.freeze);
  return next;
}

function refuse(path: string, expected: string, received: unknown): never {
  throw new InvalidInputError('action', [
    { path, message: `expected ${expected}, received ${JSON.stringify(received)}` },
  ]);
}

function isUnsettled(saving: Saving): boolean {
  return saving === 'changed' || saving === 'erased' || saving === 'unreadable';
}

function sameData(a: Response, b: Response): boolean {
  return JSON.stringify({ ...a, updatedAt: '' }) === JSON.stringify({ ...b, updatedAt: '' });
}

function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
