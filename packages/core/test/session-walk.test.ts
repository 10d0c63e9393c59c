import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { walksIn } from '../../../test/walks.ts';
import { COMMANDS, done } from './walk/commands.ts';
import { FAULTS } from './walk/faults.ts';
import { NOTHING } from '../../../test/input.ts';
import { World } from './walk/world.ts';

const { replayPath, ...walks } = walksIn(process.env, 300);

describe('on any walk of two tabs on one store, whatever goes wrong around them', () => {
  it('nothing that a person put in is lost, and all that is said of it is so', { timeout: 0 }, () => {
    const commands = fc.commands(COMMANDS, {
      maxCommands: 60,
      size: 'max',
      ...(replayPath && { replayPath }),
    });
    fc.assert(
      fc.property(commands, (steps) => {
        done.walks++;
        const here = { input: NOTHING, place: { view: 'introduction' }, listens: false } as const;
        fc.modelRun(() => ({ model: [{ ...here }, { ...here }], real: new World() }), steps);
      }),
      walks,
    );
    // One walk alone, to see again what went wrong on it, does not come by everything.
    if (!replayPath) expect(done.never).toEqual([]);
  });

  afterAll(() => console.log(done.line('session', Object.keys(FAULTS))));
});
