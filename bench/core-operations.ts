import { nl } from '@quick-scan/content';
import {
  decodeCode,
  emptyResponse,
  encodeCode,
  parseResponse,
  score,
  statementsOf,
  summarise,
  type Answer,
  type Response,
} from '@quick-scan/core';
import { Bench } from 'tinybench';

export interface Operation {
  name: string;
  /** The median. */
  perSecond: number;
  /** The uncertainty of the mean, as a share of it. */
  margin: number;
}

export const SUMMARISE = '`summarise` of 1,000 responses';
export const BARE_LOOP = 'a bare loop that counts 1,000 responses';

const ids = statementsOf(nl).map(({ id }) => id);
const ANSWERS: Answer[] = [1, 2, 3, 4, 5, 'unknown'];

/** Different responses, the same ones each time, as they come from files. */
const responses = Array.from({ length: 1_000 }, (_, person): Response => {
  const answerTo = (index: number) => ANSWERS[(person * (2 * index + 1) + (person >> 3)) % ANSWERS.length]!;
  const answers = Object.fromEntries(ids.map((id, index) => [id, answerTo(index)]));
  return parseResponse(JSON.parse(JSON.stringify({ ...emptyResponse(nl, new Date(0)), answers })), nl);
});

/** What counts the same answers with nothing around it: levels, unknown and open per statement. */
function countBare(): Uint32Array {
  const counts = new Uint32Array(ids.length * 7);
  for (const { answers } of responses) {
    for (let index = 0; index < ids.length; index++) {
      const answer = answers[ids[index]!];
      counts[index * 7 + (answer === undefined ? 6 : answer === 'unknown' ? 5 : answer - 1)]!++;
    }
  }
  return counts;
}

/** Measures what the core does, each for so many milliseconds. */
export async function measureOperations(time: number): Promise<Operation[]> {
  const [response] = responses;
  const file: unknown = JSON.parse(JSON.stringify(response));
  const code = encodeCode(nl, response!);
  const bench = new Bench({ time, warmupTime: time / 2, throws: true })
    .add('`score`', () => score(nl, response!))
    .add('`parseResponse`', () => parseResponse(file, nl))
    .add('`encodeCode`', () => encodeCode(nl, response!))
    .add('`decodeCode`', () => decodeCode(nl, code))
    .add(SUMMARISE, () => summarise(nl, responses))
    .add(BARE_LOOP, countBare);
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name} is ${result.state}`);
    return { name, perSecond: 1_000 / result.latency.p50, margin: result.latency.rme / 100 };
  });
}
