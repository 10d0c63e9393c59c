import {
  InvalidInputError,
  parseResponse,
  score,
  type Place,
  type Response,
  type Scan,
  type Snapshot,
} from '@quick-scan/core';
import { expect } from 'vitest';
import { countedByHand, fitting, inputOf, isNothing, same, type Input } from '../../../../test/input.ts';
import { keptIn, type Tab, type World } from './world.ts';

/** What there is in a tab, as far as the person is concerned. */
export interface Seen {
  input: Input;
  place: Place;
  /** Whether somebody listens there. */
  listens: boolean;
}

/** What an act should do; what takes effect may also be based on what another tab just put in the store. */
export interface Expected {
  who: number;
  act(): void;
  /** Of what is in the tab, or what was in the store; `undefined` when it has to be refused. */
  input(input: Input): Input | undefined;
  place(place: Place): Place | undefined;
  /** Whether the person said themselves that what the store holds may go. */
  mayErase?: boolean;
  /** Whether they said that what is here may go. */
  givesUp?: true;
}

const ASKING = ['changed', 'erased', 'unreadable'];

/** Does it, and holds everything against the model, which it changes along. */
export function judge(
  model: Seen[],
  world: World,
  { who, act, input, place, mayErase, givesUp }: Expected,
): void {
  const { slot, tabs } = world;
  const before = beforeIn(world);
  const stored = keptIn(slot.text);
  const own = model[who]!;
  const isRefused = input(own.input) === undefined || place(own.place) === undefined;

  if (isRefused) expect(act).toThrow(InvalidInputError);
  else act();

  const [tab, was] = [tabs[who]!, before[who]!.snapshot];
  const is = tab.session.getSnapshot();
  if (isRefused) expect(is).toBe(was);
  else {
    const next = inputOf(is.response);
    const isOfAnother = stored && same(next, input(stored.input));
    if (isOfAnother && (givesUp ?? isTakenOver(stored.input, was, is, tab.session.scan)))
      tab.shown.push(stored.input);
    else expect(next).toEqual(input(own.input));
    const goesTo = place(own.place)!;
    expect(is.place).toEqual(goesTo);
    Object.assign(own, { input: next, place: goesTo });
    holdsWhatItSays(world, who, was, is);
  }
  isWell(model, world, who, before);
  erasesNothingUnseen(world, who, mayErase);
}

/** Opens a session anew in a tab, where `input` and `place` should be then. */
export function judgeOpening(
  model: Seen[],
  world: World,
  who: number,
  open: () => void,
  is: Omit<Seen, 'listens'>,
): void {
  const before = beforeIn(world);
  open();
  const { session, shown } = world.tabs[who]!;
  const { response, place } = session.getSnapshot();
  expect(inputOf(response)).toEqual(is.input);
  expect(place).toEqual(is.place);
  model[who] = { ...is, listens: false };
  // What was seen in the session before is not known in this one.
  shown.length = 0;
  isWell(model, world, who, before);
  erasesNothingUnseen(world, who);
}

/** Tells both tabs that the store may have changed. */
export function judgeHearing(model: Seen[], world: World): void {
  const before = beforeIn(world);
  world.slot.tellAll();
  isWell(model, world, undefined, before);
  erasesNothingUnseen(world, undefined);
}

interface Before {
  snapshot: Snapshot;
  times: number;
}

/** How things stand before a step. */
function beforeIn(world: World): Before[] {
  world.writes = [];
  return world.tabs.map(({ session, heard }) => ({ snapshot: session.getSnapshot(), times: heard.times }));
}

/** What holds in both tabs, whatever was done in one of them. */
function isWell(model: Seen[], world: World, who: number | undefined, before: Before[]): void {
  follows(model, world, who, before);
  for (const [index, tab] of world.tabs.entries()) {
    isWhole(tab, before[index]!);
    const { replaced } = tab.session.getSnapshot();
    tab.shown.push(model[index]!.input, ...(replaced ? [inputOf(replaced)] : []));
  }
}

/**
 * Whether what another tab put in the store may stand here now: nothing was lost that is not offered back, but what
 * this version of the scan has no place for.
 */
function isTakenOver(stored: Input, was: Snapshot, is: Snapshot, scan: Scan): boolean {
  const own = inputOf(was.response);
  if (isNothing(own)) return true;
  if (ASKING.includes(was.saving) || was.saving === 'failed') return false;
  const standsIn = [stored, ...(is.replaced ? [inputOf(is.replaced)] : [])].map((each) =>
    fitting(each, scan),
  );
  return [own, was.replaced && inputOf(was.replaced)].some(
    (each) => each && standsIn.some((other) => same(other, fitting(each, scan))),
  );
}

/** What is said to be saved is what stands in the store; and what can be saved is. */
function holdsWhatItSays(world: World, who: number, was: Snapshot, is: Snapshot): void {
  const { slot, writes } = world;
  const isReadable = slot.broken !== 'read' && slot.broken !== 'both';
  const kept = keptIn(slot.text);
  if (is.saving === 'saved' && isReadable) {
    // When nothing but the time of the last change is another, that of the tab stays.
    const { updatedAt } = is.response;
    const inStore = kept && parseResponse(kept.response, world.tabs[who]!.session.scan);
    expect({ ...inStore, updatedAt }).toEqual(is.response);
    if (writes.some(({ by }) => by === who)) expect(kept?.place).toEqual(is.place);
  }
  if (is.saving === 'empty') expect(isNothing(inputOf(is.response))).toBe(true);
  const isChanged = was.response !== is.response || was.place !== is.place;
  const isKept = !ASKING.includes(is.saving) && !isNothing(inputOf(is.response));
  // Another tab may write as soon as it hears of it; then this one does not say that its own is there.
  const isLast = writes.every(({ by }) => by === who);
  if (slot.broken === undefined && isChanged && isKept && isLast) expect(is.saving).toBe('saved');
}

/** A tab in which nothing was done stays as it is, or shows what another one saved. */
function follows(model: Seen[], world: World, who: number | undefined, before: Before[]): void {
  const inStore = [...world.writes.map(({ from }) => from), world.slot.text].map(keptIn);
  for (const [index, tab] of world.tabs.entries()) {
    if (index === who) continue;
    const is = tab.session.getSnapshot();
    const next = inputOf(is.response);
    const own = model[index]!;
    expect(is.place).toEqual(own.place);
    if (same(next, own.input)) continue;
    const { snapshot } = before[index]!;
    // What another tab wrote first may have been the very same, so that there was nothing to ask any more.
    const wasSame = world.writes.some(({ to }) => same(keptIn(to)?.input, own.input));
    const was: Snapshot = wasSame ? { ...snapshot, saving: 'saved' } : snapshot;
    const taken = inStore.some(
      (kept) => kept && same(kept.input, next) && isTakenOver(next, was, is, tab.session.scan),
    );
    expect(taken, 'shows what nobody put there, or lost what stood there').toBe(true);
    own.input = next;
  }
}

/** Nothing goes from the store that the tab that wrote over it never showed, unless a person said so. */
function erasesNothingUnseen(world: World, who: number | undefined, mayErase = false): void {
  for (const { by, from, to } of world.writes) {
    if (from === null || from === to || (mayErase && by === who)) continue;
    const kept = keptIn(from);
    expect(kept, 'wrote over what can not be read').toBeDefined();
    const wasShown = world.tabs[by]!.shown.some((each) => same(each, kept!.input));
    expect(wasShown, 'wrote over what it had not seen').toBe(true);
  }
}

/** A snapshot can be relied on: it fits the scan, adds up, is frozen, and is told of exactly when it changed. */
function isWhole({ session, heard, stop }: Tab, before: Before): void {
  const is = session.getSnapshot();
  expect(session.getSnapshot()).toBe(is);
  expect(parseResponse(is.response, session.scan)).toEqual(is.response);
  expect(isFrozen(is), 'all of it is frozen').toBe(true);
  if (stop) {
    expect(heard.times > before.times).toBe(is !== before.snapshot);
    if (is !== before.snapshot) expect(heard.snapshot).toBe(is);
  } else expect(heard.times).toBe(before.times);
  scoresAsByHand(session.scan, is.response);
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

function scoresAsByHand(scan: Scan, response: Response): void {
  const { overall, dimensions } = score(scan, response);
  for (const [id, part] of [
    [undefined, overall] as const,
    ...dimensions.map((each) => [each.id, each] as const),
  ]) {
    const { unknown, open, counts, median, position } = part;
    const levels = median && [median.lower.value, median.upper.value];
    expect({ unknown, open, counts, median: levels, position }).toEqual(
      countedByHand(scan, inputOf(response), id),
    );
  }
}
