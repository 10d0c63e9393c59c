import { GROUP_LENGTH, NOTE_LENGTH, PLAN_LENGTH, statementsOf } from '@quick-scan/core';
import type { Agreement, Answer, Place, Scan, Session } from '@quick-scan/core';
import fc from 'fast-check';
import { changed, NOTHING, type Input } from '../../../../test/input.ts';
import { SCANS } from './world.ts';

/** One act of a person in a session: what is called, and what somebody would say that it does. */
export interface Act {
  name: string;
  call(session: Session): void;
  /** What is put in, of what was; `undefined` when it has to be refused. */
  change?(input: Input, scan: Scan): Input | undefined;
  /** Where one goes, of where one was; `undefined` when it has to be refused. */
  go?(place: Place, scan: Scan): Place | undefined;
}

const ids = [...new Set(SCANS.flatMap((scan) => statementsOf(scan)).map(({ id }) => id))];
const anyId = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...ids) },
  fc.constantFrom('toString', '', 'x'),
);
const anyAnswer = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom<Answer>(1, 2, 3, 'unknown') },
  fc.constantFrom(0, 4, 1.5, NaN, '2' as unknown as Answer, null as unknown as Answer),
);
const anyText = (most: number) =>
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'Samen', 'x'.repeat(most + 1)));
export const anyPlace = fc.oneof(
  fc.constantFrom('introduction', 'overview', 'review', 'report', 'plan').map((view) => ({ view })),
  anyId.map((statement): Place => ({ view: 'statement', statement })),
);

const has = (scan: Scan, id: string) => statementsOf(scan).some((statement) => statement.id === id);
const inOrder = (scan: Scan): Place[] => [
  { view: 'introduction' },
  ...statementsOf(scan).map(({ id }): Place => ({ view: 'statement', statement: id })),
  { view: 'review' },
  { view: 'report' },
];
const isAt = (place: Place) => (other: Place) => JSON.stringify(other) === JSON.stringify(place);

/** Every public act; who adds one to the session adds a line here. */
export const ACTS: Record<string, fc.Arbitrary<Act>> = {
  answer: fc.tuple(anyId, anyAnswer).map(([id, answer]) => ({
    name: `answer(${id}, ${JSON.stringify(answer)})`,
    call: (session) => session.answer(id, answer),
    change: (input, scan) =>
      has(scan, id) && [1, 2, 3, 'unknown'].includes(answer)
        ? changed(input, 'answers', id, answer)
        : undefined,
  })),
  clear: anyId.map((id) => ({
    name: `clear(${id})`,
    call: (session) => session.clear(id),
    change: (input, scan) => (has(scan, id) ? changed(input, 'answers', id, undefined) : undefined),
  })),
  note: fc.tuple(anyId, anyText(NOTE_LENGTH)).map(([id, text]) => ({
    name: `note(${id}, ${JSON.stringify(text.slice(0, 20))})`,
    call: (session) => session.note(id, text),
    change: (input, scan) =>
      has(scan, id) ? changed(input, 'notes', id, text.slice(0, NOTE_LENGTH) || undefined) : undefined,
  })),
  prioritise: fc.tuple(anyId, fc.boolean()).map(([id, on]) => ({
    name: `prioritise(${id}, ${on})`,
    call: (session) => session.prioritise(id, on),
    change: (input, scan) => (has(scan, id) ? changed(input, 'marks', id, on || undefined) : undefined),
  })),
  plan: fc
    .tuple(
      anyId,
      fc.option(
        fc.record(
          { goal: anyText(PLAN_LENGTH), action: fc.string(), who: fc.string(), when: fc.string() },
          { requiredKeys: [] },
        ),
      ),
    )
    .map(([id, agreement]) => ({
      name: `plan(${id}, ${agreement && Object.keys(agreement).join()})`,
      call: (session) => session.plan(id, agreement),
      change: (input, scan) => {
        if (!has(scan, id)) return undefined;
        if (!agreement) return changed(input, 'plan', id, undefined);
        const parts = Object.entries(agreement).map(([part, text]) => [part, text.slice(0, PLAN_LENGTH)]);
        const present = Object.hasOwn(input.plan, id) ? input.plan[id] : {};
        return changed(input, 'plan', id, { ...present, ...(Object.fromEntries(parts) as Agreement) });
      },
    })),
  join: fc.option(anyText(GROUP_LENGTH), { nil: undefined }).map((group) => ({
    name: `join(${JSON.stringify(group?.slice(0, 20))})`,
    call: (session) => session.join(group),
    change: (input) => ({ ...input, group: group ? group.slice(0, GROUP_LENGTH) : undefined }),
  })),
  goTo: anyPlace.map((place) => ({
    name: `goTo(${JSON.stringify(place)})`,
    call: (session) => session.goTo(place),
    go: (_, scan) => (place.view !== 'statement' || has(scan, place.statement) ? place : undefined),
  })),
  next: fc.constant({
    name: 'next()',
    call: (session) => session.next(),
    go: (place, scan) => {
      const places = inOrder(scan);
      const at = places.findIndex(isAt(place));
      return places[at < 0 ? 1 : Math.min(at + 1, places.length - 1)]!;
    },
  }),
  back: fc.constant({
    name: 'back()',
    call: (session) => session.back(),
    go: (place, scan) => {
      const places = inOrder(scan);
      return places[places.findIndex(isAt(place)) - 1] ?? place;
    },
  }),
  complete: fc.constant({
    name: 'complete()',
    call: (session) => session.complete(),
    go: () => ({ view: 'report' }),
  }),
  restart: fc.constant({
    name: 'restart()',
    call: (session) => session.restart(),
    change: () => NOTHING,
    go: () => ({ view: 'introduction' }),
  }),
};
