import type { Response } from '@quick-scan/core';
import fc from 'fast-check';
import { RUBBISH, SCANS, type Break, type World } from './world.ts';

/** One thing that goes wrong around a session, none of which it is told of. */
export interface Fault {
  name: string;
  happen(world: World): void;
}

const breaks = (how: Break): fc.Arbitrary<Fault> =>
  fc.constant({
    name: `the store fails: ${how ?? 'no more'}`,
    happen: ({ slot }) => {
      slot.broken = how;
    },
  });

/** Whatever can go wrong; who knows of another fault adds a line here. */
export const FAULTS: Record<string, fc.Arbitrary<Fault>> = {
  'the store can not be read': breaks('read'),
  'the store is full': breaks('write'),
  'the store is blocked': breaks('both'),
  'the store drops what it gets': breaks('silently'),
  'the store works again': breaks(undefined),
  'the store holds rubbish': fc.constantFrom(...RUBBISH).map((text) => ({
    name: `the store holds ${JSON.stringify(text.slice(0, 30))}`,
    happen: ({ slot }) => {
      slot.text = text;
    },
  })),
  'the store holds half of it': fc.constant({
    name: 'the store holds half of it',
    happen: ({ slot }) => {
      slot.text &&= slot.text.slice(0, slot.text.length / 2);
    },
  }),
  'the store is emptied': fc.constant({
    name: 'the store is emptied',
    happen: ({ slot }) => {
      slot.text = null;
    },
  }),
  'the store holds answers to another version': fc
    .tuple(fc.constantFrom(0, 1), fc.constantFrom(1, 2, 3))
    .map(([scan, answer]) => ({
      name: `the store holds answers to version ${SCANS[scan].version}`,
      happen: ({ slot }) => {
        const { id, version, dimensions } = SCANS[scan];
        const time = '2025-12-01T12:00:00.000Z';
        const response: Response = {
          scan: { id, version },
          answers: { [dimensions[1]!.statements[0]!.id]: answer },
          notes: {},
          priorities: ['listening'],
          startedAt: time,
          updatedAt: time,
        };
        slot.text = JSON.stringify({ response, place: { view: 'overview' } });
      },
    })),
  'the clock jumps': fc.constantFrom('1970-01-01', '2025-12-31', '2038-01-19', '2100-03-01').map((date) => ({
    name: `the clock jumps to ${date}`,
    happen: (world) => world.setClock(date),
  })),
};
