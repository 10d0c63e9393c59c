import { Worker } from 'node:worker_threads';
import { nl } from '@quick-scan/content';
import { parseResponse, statementsOf, summarise, type Answer, type Response } from '@quick-scan/core';
import { describe, expect, it } from 'vitest';
import { respond } from './teams.ts';

const COUNT = 1_000_000;
const GROUPS = ['Beleid', 'Directie', 'Uitvoering'];
const ids = statementsOf(nl).map(({ id }) => id);

/** The same numbers from 0 up to 1 each time: a linear congruential generator. */
function repeatable(): () => number {
  let state = 1;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Different responses as they come from files. All statements are answered: a bare loop is fastest at those. */
function randomResponses(length: number): Response[] {
  const random = repeatable();
  const answers: Answer[] = [1, 2, 3, 4, 5, 'unknown'];
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
  return Array.from({ length }, () => {
    const response = respond(
      nl,
      ids.map(() => pick(answers)),
      pick(GROUPS),
    );
    return parseResponse(response, nl);
  });
}

function* repeat(responses: Response[], count: number): Generator<Response> {
  for (let at = 0; at < count; at++) yield responses[at % responses.length]!;
}

/** What counts the same answers with nothing around it: levels, unknown and open per group and statement. */
function countBare(responses: Iterable<Response>): Uint32Array {
  const counts = new Uint32Array(GROUPS.length * ids.length * 7);
  for (const { answers, group } of responses) {
    const start = GROUPS.indexOf(group!) * ids.length * 7;
    for (let index = 0; index < ids.length; index++) {
      const answer = answers[ids[index]!];
      const column = answer === undefined ? 6 : answer === 'unknown' ? 5 : answer - 1;
      counts[start + index * 7 + column]!++;
    }
  }
  return counts;
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

describe('a million responses', () => {
  it('are counted in less than three times what a bare loop takes, and to the same numbers', () => {
    const responses = randomResponses(1_000);
    const times: Record<'bare' | 'summary', number[]> = { bare: [], summary: [] };
    const timed = <T>(which: keyof typeof times, work: () => T): T => {
      const start = performance.now();
      const result = work();
      times[which].push(performance.now() - start);
      return result;
    };
    for (let round = 0; round < 3; round++) {
      const bare = timed('bare', () => countBare(repeat(responses, COUNT)));
      const summary = timed('summary', () => summarise(nl, repeat(responses, COUNT)));
      expect(summary.groups.map(({ group }) => group)).toEqual(GROUPS);
      const counts = summary.groups.flatMap(({ statements }) =>
        ids.flatMap((id) => {
          const { counts, unknown, open } = statements[id]!;
          return [...counts, unknown, open];
        }),
      );
      expect(counts).toEqual([...bare]);
    }
    expect(median(times.summary) / median(times.bare)).toBeLessThan(3);
  }, 60_000);

  /** What a worker with little memory says of counting so many responses, if it can't. */
  const countWithLittleMemory = (workerData: { count: number; keep: boolean }) =>
    new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      const worker = JSON.stringify(new URL('counting-worker.ts', import.meta.url));
      const load = `import('tsx/esm/api').then(({ register }) => (register(), import(${worker})))`;
      new Worker(load, {
        eval: true,
        workerData,
        execArgv: ['--conditions', '@quick-scan/source'],
        resourceLimits: { maxOldGenerationSizeMb: 48 },
      })
        .once('error', resolve)
        .once('exit', () => resolve(undefined));
    });

  it('are counted in memory that would not hold a quarter of them', async () => {
    expect(await countWithLittleMemory({ count: COUNT, keep: false })).toBeUndefined();
    expect(await countWithLittleMemory({ count: COUNT / 4, keep: true })).toMatchObject({
      code: 'ERR_WORKER_OUT_OF_MEMORY',
    });
  }, 60_000);
});
