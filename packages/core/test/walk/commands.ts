import {
  emptyResponse,
  isEmpty,
  isPlaceOf,
  statementsOf,
  type Answer,
  type Response,
} from '@quick-scan/core';
import fc from 'fast-check';
import { Done } from '../../../../test/walks.ts';
import { ACTS, anyPlace, type Act } from './acts.ts';
import { FAULTS } from './faults.ts';
import { inputOf, NOTHING } from '../../../../test/input.ts';
import { judge, judgeHearing, judgeOpening, type Expected, type Seen } from './judge.ts';
import { keptIn, SCANS, type World } from './world.ts';

type Command = fc.Command<Seen[], World>;

/** What is done in a tab, beside the acts: what it should do depends on what is in the store. */
type Deed = (model: Seen[], world: World, who: number) => void;

const anyTab = fc.constantFrom(0, 1);

/** A response that somebody brought along, to either version. */
const anyResponse = fc
  .record({
    scan: fc.constantFrom(...SCANS),
    answer: fc.constantFrom<Answer>(1, 2, 3, 'unknown'),
    at: fc.nat(2),
  })
  .map(({ scan, answer, at }): Response => {
    const statement = statementsOf(scan)[at]!.id;
    return { ...emptyResponse(scan, new Date('2026-01-01')), answers: { [statement]: answer } };
  });

const asItWas = <T>(value: T): T => value;

function doing(model: Seen[], world: World, act: Act, who: number): void {
  const { session } = world.tabs[who]!;
  const { change = asItWas, go = asItWas } = act;
  judge(model, world, {
    who,
    act: () => act.call(session),
    input: (input) => change(input, session.scan),
    place: (place) => go(place, session.scan),
    mayErase: act.name === 'restart()',
  });
}

interface Named {
  name: string;
  /** Where it can be done; anywhere without it. */
  can?(seen: Seen): boolean;
  run: Deed;
}

const DEEDS: Record<string, fc.Arbitrary<Named>> = {
  load: fc
    .tuple(fc.option(anyResponse, { nil: undefined }), fc.option(anyPlace, { nil: undefined }))
    .map(([response, to]) => ({
      name: `load(${JSON.stringify(response?.answers)}, ${JSON.stringify(to)})`,
      run: (model, world, who) => {
        const { session } = world.tabs[who]!;
        judge(model, world, {
          who,
          act: () => session.load(response, to),
          input: () => response && inputOf(response),
          place: (place) => (to && !isPlaceOf(session.scan, to) ? undefined : (to ?? place)),
        });
      },
    })),
  settle: fc.constantFrom('here' as const, 'stored' as const).map((which) => ({
    name: `settle(${which})`,
    run: (model, world, who) => judge(model, world, settling(world, who, which)),
  })),
  'open again': fc
    .tuple(fc.constantFrom(0, 1), fc.option(anyResponse, { nil: undefined }))
    .map(([scan, response]) => ({
      name: `open version ${SCANS[scan].version} again${response ? ` with ${JSON.stringify(response.answers)}` : ''}`,
      run: (model, world, who) => {
        const { slot } = world;
        const kept = slot.broken === 'read' || slot.broken === 'both' ? undefined : keptIn(slot.text);
        const isThere = kept && !response && isPlaceOf(SCANS[scan], kept.place);
        judgeOpening(model, world, who, () => world.reopen(who, scan, response), {
          input: response ? inputOf(response) : (kept?.input ?? NOTHING),
          place: isThere ? kept.place : { view: 'introduction' },
        });
      },
    })),
  listen: fc.constant({
    name: 'listen',
    can: ({ listens }) => !listens,
    run: (model, world, who) => {
      model[who]!.listens = true;
      judge(model, world, { who, act: () => world.listen(who), input: asItWas, place: asItWas });
    },
  }),
  'stop listening': fc.constant({
    name: 'stop listening',
    can: ({ listens }) => listens,
    run: (model, { tabs }, who) => {
      model[who]!.listens = false;
      tabs[who]!.stop?.();
      tabs[who]!.stop = undefined;
    },
  }),
  'hear of a change': fc.constant({
    name: 'hear of a change',
    run: judgeHearing,
  }),
};

/** To keep what is here may write over anything; to take what is stored gives up what is here. */
function settling(world: World, who: number, which: 'here' | 'stored'): Expected {
  const { session } = world.tabs[who]!;
  const isAsked = ['changed', 'erased', 'unreadable'].includes(session.getSnapshot().saving);
  const hasInput = !isEmpty(session.getSnapshot().response);
  const isErased = () =>
    which === 'stored' && isAsked && hasInput && session.getSnapshot().saving === 'empty';
  return {
    who,
    act: () => session.settle(which),
    input: (input) => (isErased() ? NOTHING : input),
    place: (place) => (isErased() ? { view: 'introduction' } : place),
    mayErase: isAsked && which === 'here',
    ...(isAsked && which === 'stored' && { givesUp: true }),
  };
}

/** What was tried so far. */
export const done = new Done([...Object.keys(ACTS), ...Object.keys(DEEDS), ...Object.keys(FAULTS)]);

function command(
  kind: string,
  name: string,
  run: Command['run'],
  check: Command['check'] = () => true,
): Command {
  return {
    check,
    run(model, world) {
      done.count(kind);
      run(model, world);
    },
    toString: () => name,
  };
}

export const COMMANDS: fc.Arbitrary<Command>[] = [
  ...Object.entries(ACTS).map(([kind, any]) =>
    fc
      .tuple(any, anyTab)
      .map(([act, who]) =>
        command(kind, `${who}: ${act.name}`, (model, world) => doing(model, world, act, who)),
      ),
  ),
  ...Object.entries(DEEDS).map(([kind, any]) =>
    fc.tuple(any, anyTab).map(([{ name, run, can }, who]) =>
      command(
        kind,
        `${who}: ${name}`,
        (model, world) => run(model, world, who),
        (model) => can?.(model[who]!) ?? true,
      ),
    ),
  ),
  ...Object.entries(FAULTS).map(([kind, any]) =>
    any.map(({ name, happen }) => command(kind, name, (_, world) => happen(world))),
  ),
];
