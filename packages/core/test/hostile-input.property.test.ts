import {
  createSession,
  decodeCode,
  encodeCode,
  InvalidCodeError,
  InvalidInputError,
  parseResponse,
  parseScan,
  parseTeamSummary,
  type Response,
  type Store,
} from '@quick-scan/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spoiledText } from '../../../test/hostile-bytes.ts';
import { countPlain, TIMEOUT, withstands } from '../../../test/hostile-cases.ts';
import { jsonOf, nested, spoiled } from '../../../test/hostile-values.ts';
import { smallScan, smallScanInDutch, smallScanJson } from '../../../test/small-scan.ts';
import { respond, teamOf } from './teams.ts';

const MOST_VALUES = 100_000;

/** The most that an error says: twenty times what is wrong, each with a path and a hundred characters of each key. */
const MOST_SAID = 20 * 2_500;

/** A scan with everything in it that a text can have. */
const written = {
  ...smallScanInDutch,
  introduction: [
    { type: 'heading', children: ['Over ', { type: 'emphasis', children: ['deze scan'] }] },
    {
      type: 'paragraph',
      children: [
        { type: 'strong', children: [{ type: 'foreign', language: 'en-GB', children: ['quick'] }] },
        { type: 'link', href: 'mailto:scan@example.org', children: ['mail'] },
        { type: 'link', children: ['nergens'] },
      ],
    },
    { type: 'list', items: [[{ type: 'list', items: [[{ type: 'paragraph', children: ['diep'] }]] }], []] },
  ],
};

const response: Response = {
  ...respond(smallScan, [1, 'unknown', 3], 'Team Werk'),
  notes: { listening: 'Eén training.', plan: '' },
  priorities: ['language'],
  plan: [{ statement: 'plan', goal: 'Een plan.', action: 'Schrijven', who: 'Amina', when: 'april' }],
  retired: [
    { statement: 'old', version: '0.1.0', answer: 2, note: 'x', priority: true, plan: { who: 'Bo' } },
  ],
  completedAt: '2026-11-30T12:00:00Z',
};
const older = { ...response, scan: { ...response.scan, version: '0.9.0' } };
const other = { ...smallScan, dimensions: smallScan.dimensions.slice(1), unknown: undefined };

const team = {
  ...teamOf(smallScan, [
    [1, 2, 0, 1],
    [0, 0, 4],
    [1, 1, 1],
  ]),
  name: 'Sector',
  date: '2026-11-30',
};
const groups = { ...team, groups: [...team.groups, { ...team.groups[0]!, group: 'Team Werk' }] };

/** Passes where `parse` returns plain values within the limits, or refuses in so many words. */
function returnsOrRefuses(parse: () => unknown): void {
  let found: unknown;
  try {
    found = parse();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    if (error.message.length > MOST_SAID) throw new Error('It says too much.', { cause: error });
    return;
  }
  if (countPlain(found) > MOST_VALUES * 2) throw new Error('It is too large.');
}

const withPlace = (response: object, place: object) => JSON.stringify({ response, place });

/** A store that holds this, and can't be written to. */
const holding = (text: string): Store => ({
  read: () => text,
  write: () => undefined,
  remove: () => undefined,
});

describe('whatever comes from outside, it is read or refused, in time, and nothing else changes:', () => {
  it(
    'a scan',
    () =>
      withstands('parseScan', spoiled(smallScanJson(), written), (make) => {
        const input = make();
        returnsOrRefuses(() => parseScan(input));
      }),
    TIMEOUT,
  );

  it(
    'a response, to any scan, to this one, and to another version',
    () =>
      withstands('parseResponse', spoiled(response, older), (make) => {
        const input = make();
        for (const scan of [undefined, smallScan, other]) returnsOrRefuses(() => parseResponse(input, scan));
      }),
    TIMEOUT,
  );

  it(
    'the counts of a team',
    () =>
      withstands('parseTeamSummary', spoiled(team, groups), (make) => {
        const input = make();
        for (const scan of [undefined, smallScan]) returnsOrRefuses(() => parseTeamSummary(input, scan));
      }),
    TIMEOUT,
  );

  it(
    'a result code',
    () =>
      withstands('decodeCode', codes, (code) => {
        try {
          const { answers, group } = decodeCode(smallScan, code, { groups: GROUPS });
          countPlain(answers);
          expect([undefined, ...GROUPS]).toContain(group);
          // What was read is what such a code says, whatever stood around it.
          expect(code.length).toBeLessThanOrEqual(20_000);
        } catch (error) {
          if (!(error instanceof InvalidCodeError)) throw error;
          expect(error.message.length).toBeLessThan(300);
        }
      }),
    TIMEOUT,
  );

  it(
    'what is in the store when a session begins, and while it goes on',
    () =>
      withstands('createSession', kept, (text) => {
        const session = createSession({ scan: smallScan, store: holding(text) });
        const { place, saving } = session.getSnapshot();
        returnsOrRefuses(() => session.getSnapshot().response);
        expect(['saved', 'unreadable']).toContain(saving);
        expect(parseResponse(session.getSnapshot().response, smallScan)).toBeTruthy();
        session.goTo(place);
        session.answer('plan', 2);
        expect(session.getSnapshot().response.answers.plan).toBe(2);
        session.settle('stored');
        session.restart();
        expect(session.getSnapshot().response.answers).toEqual({});
      }),
    TIMEOUT,
  );
});

const GROUPS = ['Team Werk', 'constructor', '__proto__', '<b>'];
const codes = spoiledText(
  ...[undefined, ...GROUPS].map((group) =>
    encodeCode(smallScan, respond(smallScan, [1, 'unknown', 3], group), { groups: GROUPS }),
  ),
);

const anyPlace = fc.oneof(
  fc.constantFrom({ view: 'report' }, { view: 'statement', statement: 'plan' }, { view: 'statement' }, {}),
  spoiled({ view: 'statement', statement: 'plan' }).map((make) => ({ place: make() })),
);
const kept = fc.oneof(
  spoiledText(
    withPlace(response, { view: 'report' }),
    withPlace(older, { view: 'statement', statement: 'old' }),
  ),
  fc.tuple(spoiled(response, older), anyPlace).map(([make, place]) => jsonOf({ response: make(), place })),
);

/** The processor's time that something takes, in milliseconds. */
function timeOf(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const issueOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues[0];
    throw error;
  }
  return undefined;
};

describe('as large as it may be', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `s${index}`);

  it('text that is nested takes no longer the deeper it is', () => {
    const at = (depth: number) => ({
      ...smallScanJson(),
      introduction: [
        {
          type: 'paragraph',
          children: [nested(depth, (inside) => ({ type: 'link', children: inside === 'x' ? 5 : [inside] }))],
        },
      ],
    });
    expect(timeOf(() => issueOf(() => parseScan(at(16))))).toBeLessThan(50);
    expect(issueOf(() => parseScan(at(2)))).toEqual({
      path: 'introduction[0].children[0].children[0].children',
      message: 'expected array, received number',
    });
  });

  it('a list that says it is endless is not counted one by one', () => {
    const endless = new Array(2 ** 32 - 1);
    expect(issueOf(() => parseScan({ ...smallScanJson(), levels: endless }))?.message).toBe(
      'expected at most 100000 values',
    );
  });

  it('no more text than a file holds is taken', () => {
    const text = 'x'.repeat(20_000);
    const introduction = [{ type: 'paragraph', children: Array(501).fill(text) }];
    expect(issueOf(() => parseScan({ ...smallScanJson(), introduction }))?.message).toBe(
      'expected at most 10000000 characters',
    );
  });

  it('a strange name is named, but not all of it', () => {
    const answers = { ['A'.repeat(1_000_000)]: 1 };
    expect(issueOf(() => parseResponse({ ...response, answers }))).toEqual({
      path: `answers.${'A'.repeat(100)}`,
      message: 'expected at most 64 characters and an id of small letters, digits and hyphens',
    });
  });

  it('a response to another version takes time by how long it is, not by how long it is squared', () => {
    const plan = ids.slice(0, 10_000).map((statement) => ({ statement }));
    const large = { ...older, priorities: ids, plan };
    const half = { ...older, priorities: ids.slice(10_000), plan: plan.slice(5_000) };
    const time = (of: object) => Math.min(...[1, 2, 3].map(() => timeOf(() => parseResponse(of, smallScan))));
    expect(time(large)).toBeLessThan(3 * time(half));
  });

  it('a hundred groups are not each laid beside all of the first', () => {
    const tally = { counts: [1, 0], unknown: 0, open: 0 };
    const of = (count: number) => ({
      ...team,
      groups: Array.from({ length: count }, (_, index) => ({
        group: `g${index}`,
        responses: 1,
        statements: Object.fromEntries(ids.slice(0, index ? 1 : 10_000).map((id) => [id, tally])),
      })),
    });
    const time = (count: number) =>
      Math.min(...[1, 2, 3].map(() => timeOf(() => issueOf(() => parseTeamSummary(of(count))))));
    expect(time(100)).toBeLessThan(3 * time(2));
  });

  it('a code that is too long is not read, and of what is no code a part is said', () => {
    const code = encodeCode(smallScan, response);
    expect(decodeCode(smallScan, code.padEnd(20_000)).answers).toEqual(response.answers);
    expect(issueOf(() => decodeCode(smallScan, code.padEnd(20_001)))?.message.length).toBeLessThan(200);
  });
});

it('no place is no place of a scan', () => {
  const session = createSession({ scan: smallScan });
  for (const place of [null, undefined, 'report', 5, [], { view: 'constructor' }]) {
    expect(() => session.goTo(place as never)).toThrow(InvalidInputError);
  }
});
