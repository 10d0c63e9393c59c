import { changePlan } from './change-plan.ts';
import { possibleAnswers } from './fit.ts';
import { InvalidInputError } from './invalid-input-error.ts';
import { parseResponse } from './parse-response.ts';
import { isPlaceOf, route, samePlace, type Place } from './place.ts';
import { emptyResponse, GROUP_LENGTH, isEmpty, NOTE_LENGTH, type Response } from './response.ts';
import { sameData, sameInput } from './same-response.ts';
import { statementsOf } from './statements.ts';
import type { Saving, Session, SessionOptions, Snapshot } from './session.ts';
import { watchSlot, type Found } from './store.ts';

/** Starts a session. A store that holds an earlier one is picked up where that one was left. */
export function createSession({ scan, response, store, now = () => new Date() }: SessionOptions): Session {
  const statements: string[] = statementsOf(scan).map(({ id }) => id);
  const answers = possibleAnswers(scan);
  const places = route(scan);
  const slot = store && watchSlot(scan, store);
  const listeners = new Set<() => void>();
  let stopWatching: (() => void) | undefined;
  let replaced: Response | undefined;
  let isBlocked: boolean;
  let isWriting = false;

  let snapshot = frozen<Snapshot>({
    response: response === undefined ? emptyResponse(scan, now()) : parseResponse(response, scan),
    place: { view: 'introduction' },
    saving: slot ? 'empty' : 'off',
  });
  if (response === undefined) resume();
  else keepFirst();

  function set(next: Omit<Snapshot, 'replaced'>): void {
    snapshot = frozen<Snapshot>({
      response: next.response,
      place: next.place,
      saving: next.saving,
      ...(replaced && { replaced }),
    });
    for (const tell of [...listeners]) if (listeners.has(tell)) tell();
  }

  /** What is in the store now. One that can't be read is not written to: who knows what it holds. */
  function look(): Found {
    const found = slot!.look();
    isBlocked = found.is === 'blocked';
    return found;
  }

  /** Returns what became of the present answers. */
  function write(next: Pick<Snapshot, 'response' | 'place'>): Saving {
    if (isBlocked) return 'failed';
    isWriting = true;
    const isKept = slot!.write(next);
    isWriting = false;
    return isKept ? 'saved' : 'failed';
  }

  /** Begins with what an earlier session left in the store. */
  function resume(): void {
    const found = slot && look();
    if (found?.is === 'blocked') set({ ...snapshot, saving: 'failed' });
    if (found?.is === 'unreadable') set({ ...snapshot, saving: 'unreadable' });
    if (found?.is === 'newer') {
      slot!.accept();
      const place = isPlaceOf(scan, found.place) ? found.place! : places[0]!;
      set({ response: found.response, place, saving: 'saved' });
    }
  }

  /** Puts the response that the session began with in the store, unless something else is there. */
  function keepFirst(): void {
    const found = slot && look();
    if (found?.is === 'unreadable') set({ ...snapshot, saving: 'unreadable' });
    else if (found?.is === 'newer' && !sameData(found.response, snapshot.response)) {
      set({ ...snapshot, saving: 'changed' });
    } else put({});
  }

  /** Takes over what another session put in the store, unless that would lose something of this one. */
  function pull(): void {
    if (!slot || isWriting) return;
    const found = look();
    const { response, place, saving } = snapshot;
    const wasUnsettled = isUnsettled(saving);
    if (found.is === 'erased' && isEmpty(response)) {
      slot.accept();
      set({ ...snapshot, saving: 'empty' });
    } else if (found.is === 'erased' || found.is === 'unreadable') {
      if (saving !== found.is) set({ ...snapshot, saving: found.is });
    } else if (found.is === 'the-same') {
      // What stood in the way is gone: what was not kept meanwhile can be.
      if (wasUnsettled) set({ ...snapshot, saving: write(snapshot) });
    } else if (found.is === 'newer') {
      if (sameData(found.response, response)) {
        slot.accept();
        if (saving !== 'saved') set({ ...snapshot, saving: 'saved' });
      } else if ((wasUnsettled || saving === 'failed') && !isEmpty(response)) {
        if (saving !== 'changed') set({ ...snapshot, saving: 'changed' });
      } else {
        slot.accept();
        if (!isEmpty(response) && !sameInput(found.response, response)) replaced ??= response;
        set({ response: found.response, place, saving: 'saved' });
      }
    }
  }

  /** What comes before each act of the person. */
  function begin(): void {
    if (replaced) {
      replaced = undefined;
      set(snapshot);
    }
    pull();
  }

  /** Takes a change into the snapshot and the store. */
  function put(change: Partial<Pick<Snapshot, 'response' | 'place'>>): void {
    const next = { ...snapshot, ...change };
    const isLeftAlone = !slot || isUnsettled(snapshot.saving) || (isEmpty(next.response) && !slot.used);
    set({ ...next, saving: isLeftAlone ? snapshot.saving : write(next) });
  }

  function edit(change: (response: Response) => Partial<Response>): void {
    begin();
    const { response } = snapshot;
    const edited = { ...response, ...change(response) };
    if (!sameData(response, edited)) put({ response: { ...edited, updatedAt: now().toISOString() } });
  }

  function editAt(statement: string, change: (response: Response) => Partial<Response>): void {
    if (!statements.includes(statement)) refuse('statement', 'the id of a statement of this scan', statement);
    edit(change);
  }

  function checkPlace(place: Place): void {
    if (!isPlaceOf(scan, place)) refuse('place', 'a place of this scan', place);
  }

  function goTo(place: Place): void {
    checkPlace(place);
    begin();
    if (!samePlace(place, snapshot.place)) put({ place: { ...place } });
  }

  function step(by: 1 | -1): void {
    const index = places.findIndex((place) => samePlace(place, snapshot.place));
    goTo(places[Math.max(index, 0) + by] ?? snapshot.place);
  }

  function complete(): void {
    begin();
    const { response } = snapshot;
    const completedAt = response.completedAt ?? now().toISOString();
    put({ response: { ...response, completedAt }, place: { view: 'report' } });
  }

  return {
    scan,
    getSnapshot: () => snapshot,
    subscribe(listener) {
      const tell = () => listener();
      listeners.add(tell);
      if (listeners.size === 1) {
        stopWatching = store?.subscribe?.(pull);
        pull();
      }
      return () => {
        listeners.delete(tell);
        if (listeners.size === 0) stopWatching?.();
      };
    },
    answer(statement, answer) {
      if (!answers.includes(answer)) refuse('answer', answers.join(' or '), answer);
      editAt(statement, ({ answers }) =>
        answers[statement] === answer
          ? {}
          : { answers: { ...answers, [statement]: answer }, completedAt: undefined },
      );
    },
    clear: (statement) =>
      editAt(statement, ({ answers }) =>
        statement in answers ? { answers: without(answers, statement), completedAt: undefined } : {},
      ),
    note(statement, text) {
      editAt(statement, ({ notes }) => ({
        notes: text ? { ...notes, [statement]: text.slice(0, NOTE_LENGTH) } : without(notes, statement),
      }));
    },
    prioritise(statement, on) {
      editAt(statement, ({ priorities }) => ({
        priorities: on
          ? [...new Set([...priorities, statement])]
          : priorities.filter((id) => id !== statement),
      }));
    },
    plan(statement, change) {
      editAt(statement, ({ plan }) => ({ plan: changePlan(plan, statement, change) }));
    },
    join: (group) => edit(() => ({ group: group ? group.slice(0, GROUP_LENGTH) : undefined })),
    goTo,
    next: () => (snapshot.place.view === 'review' ? complete() : step(1)),
    back: () => step(-1),
    complete,
    restart() {
      replaced = undefined;
      isWriting = true;
      const saving = !slot ? 'off' : slot.remove() ? 'empty' : 'failed';
      isWriting = false;
      set({ response: emptyResponse(scan, now()), place: places[0]!, saving });
    },
    load(json, place = snapshot.place) {
      checkPlace(place);
      const loaded = parseResponse(json, scan);
      const before = snapshot.response;
      begin();
      // Answers that came from elsewhere this very moment have not been seen: they are offered back.
      if (snapshot.response !== before && !isEmpty(snapshot.response)) replaced = snapshot.response;
      put({ response: loaded, place: { ...place } });
    },
    settle(which) {
      const { saving } = snapshot;
      begin();
      // What was asked about may have changed, or be settled, since.
      if (!slot || snapshot.saving !== saving || !isUnsettled(saving)) return;
      const found = look();
      if (which === 'here') {
        set({ ...snapshot, saving: write(snapshot) });
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

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

function refuse(path: string, expected: string, received: unknown): never {
  throw new InvalidInputError('action', [
    { path, message: `expected ${expected}, received ${JSON.stringify(received)}` },
  ]);
}

function isUnsettled(saving: Saving): boolean {
  return saving === 'changed' || saving === 'erased' || saving === 'unreadable';
}

function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
