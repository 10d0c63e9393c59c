import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nl } from '@quick-scan/content';
import {
  emptyResponse,
  hideSmallGroups,
  parseTeamSummary,
  statementsOf,
  summarise,
  type Response,
} from '@quick-scan/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { useCountingFolders, type CountingFolder, type Listed } from './counting-guide.ts';

const folderWith = useCountingFolders();

describe('a hundred thousand responses to the Dutch scan, counted by the query of the guide', () => {
  const COUNT = 100_000;
  const A_BLOCK = 1_000;
  const ids = statementsOf(nl).map(({ id }) => id);
  const answers = [1, 1, 2, 2, 3, 3, 4, 5, 'unknown', undefined, 9, 0, 2.5, '3', null];
  const groups = ['Beleid', 'Directie', 'Uitvoering', 'Zorg & Werk', '', undefined];

  /** Different responses, the same each time: the numbers come from a linear congruential generator. */
  function* responses(): Generator<Response> {
    let state = 1;
    const pick = <T>(from: readonly T[]): T => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return from[Math.floor((state / 2 ** 32) * from.length)]!;
    };
    const empty = emptyResponse(nl, new Date(0));
    for (let index = 0; index < COUNT; index++) {
      const group = index % 40_000 === 0 ? 'Klein' : pick(groups);
      const given = [...ids, 'not-in-the-scan'].map((id) => [id, pick(answers)] as const);
      yield {
        ...empty,
        scan: {
          id: index % 97 === 0 ? 'another-scan' : nl.id,
          version: index % 89 === 0 ? '0.9.0' : nl.version,
        },
        // Some of these no response should have, but files come from anywhere.
        answers: Object.fromEntries(
          given.filter(([, answer]) => answer !== undefined),
        ) as Response['answers'],
        notes: { [pick(ids)]: 'Een "notitie"\nvan twee regels, met {"answers": 3} erin.' },
        ...(group !== undefined && { group }),
      };
    }
  }

  const fits = ({ scan }: Response) => scan.id === nl.id && scan.version === nl.version;
  function* fitting(): Generator<Response> {
    for (const response of responses()) if (fits(response)) yield response;
  }
  const expected = summarise(nl, fitting());

  let folder: CountingFolder;
  let listed: Listed[];

  beforeAll(async () => {
    folder = folderWith();
    await folder.writeScan();
    // Some as people download them, one a file; most on lines, as to write so many files takes a disk too long.
    let block: Response[] = [];
    let blocks = 0;
    for (const response of responses()) {
      if (block.push(response) < A_BLOCK) continue;
      const part = join(folder.responses, String(blocks));
      if (blocks++ % 20 === 0) {
        mkdirSync(part);
        block.forEach((each, at) => writeFileSync(join(part, `${at}.json`), JSON.stringify(each, null, 2)));
      } else {
        writeFileSync(`${part}.ndjson`, block.map((each) => JSON.stringify(each) + '\n').join(''));
      }
      block = [];
    }
    listed = await folder.count();
  });

  it('give the same summary as in the core', () => {
    expect(expected.groups).toHaveLength(6);
    expect(parseTeamSummary(folder.contents('summary.json'), nl)).toEqual(expected);
  });

  it('are listed by scan and version, those that were left out as well', () => {
    const numbers = new Map<string, number>();
    for (const response of responses()) {
      const { id, version } = response.scan;
      const key = [id, version, fits(response)].join();
      numbers.set(key, (numbers.get(key) ?? 0) + 1);
    }
    expect(numbers.size).toBe(4);
    expect(
      new Map(
        listed.map(({ id, version, counted, responses }) => [
          [id, version, counted].join(),
          Number(responses),
        ]),
      ),
    ).toEqual(numbers);
  });

  it('are read in by the code of the guide, and may be published', async () => {
    await folder.readIn();
    const reference = { ...hideSmallGroups(expected), name: 'De sector', date: '2026-01-31' };
    expect(folder.contents('reference.json')).toEqual(reference);
    expect(reference.groups.map(({ group }) => group)).not.toContain('Klein');
  });
});
