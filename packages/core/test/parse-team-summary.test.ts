import { readFileSync } from 'node:fs';
import { nl } from '@quick-scan/content';
import {
  InvalidInputError,
  parseScan,
  parseTeamSummary,
  summarise,
  type Scan,
  type TeamSummary,
} from '@quick-scan/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { smallScan, smallScanJson } from '../../../test/small-scan.ts';
import { anyResponses, respond } from './teams.ts';

let summary: TeamSummary;
beforeEach(() => {
  summary = {
    ...summarise(smallScan, [
      respond(smallScan, [1, 2, 3]),
      respond(smallScan, [2, 'unknown', 3], 'Policy'),
      respond(smallScan, [2], 'Policy'),
    ]),
    name: 'The whole sector',
    date: '2026-01-31',
  };
});

type Json = ReturnType<typeof asJson>;
const asJson = (value: TeamSummary) =>
  JSON.parse(JSON.stringify(value)) as {
    scan: Record<string, unknown>;
    name?: unknown;
    date?: unknown;
    groups: { group?: unknown; responses: unknown; statements: Record<string, Record<string, unknown>> }[];
  };

/** What is said of the summary after a change; `undefined` when it is accepted. */
function issuesAfter(change: (json: Json) => unknown, scan?: Scan): InvalidInputError['issues'] | undefined {
  const json = asJson(summary);
  try {
    parseTeamSummary(change(json) ?? json, scan);
    return undefined;
  } catch (error) {
    return (error as InvalidInputError).issues;
  }
}

/** Changes one statement of the second group. */
const second = (id: string, tally: Record<string, unknown>) => (json: Json) =>
  void Object.assign(json.groups[1]!.statements[id]!, tally);

const published = JSON.parse(readFileSync('packages/core/schema/team-summary.json', 'utf8')) as object;
const isValid = new Ajv2020({ formats: { date: true } }).compile<TeamSummary>(published);

describe('a team summary', () => {
  it('is returned as it came when it fits its scan', () => {
    expect(parseTeamSummary(asJson(summary), smallScan)).toEqual(summary);
    expect(parseTeamSummary(asJson(summary))).toEqual(summary);
  });

  it('may have the statements of a group in any order', () => {
    const [first, second] = summary.groups;
    const turned = Object.fromEntries(Object.entries(second!.statements).reverse());
    const json = { ...summary, groups: [first, { ...second, statements: turned }] };
    expect(Object.keys(turned)[0]).toBe('plan');
    expect(parseTeamSummary(json, smallScan)).toEqual(summary);
  });

  it('needs no name, no date and no groups', () => {
    expect(issuesAfter(({ scan }) => ({ scan, groups: [] }), smallScan)).toBeUndefined();
  });

  it('has its groups put in order', () => {
    const parsed = parseTeamSummary({ ...summary, groups: summary.groups.toReversed() });
    expect(parsed).toEqual(summary);
  });

  it.each<[string, (json: Json) => unknown, string, string]>([
    ['that is text', () => 'text', '', 'expected object, received string'],
    [
      'without groups',
      (json) => ({ ...json, groups: undefined }),
      'groups',
      'expected array, received nothing',
    ],
    ['without a scan', (json) => ({ ...json, scan: undefined }), 'scan', 'expected object, received nothing'],
    [
      'with a time for a date',
      (json) => ({ ...json, date: '2026-01-31T12:00:00Z' }),
      'date',
      'expected a date, as 2026-01-31',
    ],
    [
      'with a day that does not exist',
      (json) => ({ ...json, date: '2026-02-29' }),
      'date',
      'expected a date, as 2026-01-31',
    ],
    ['with an empty name', (json) => ({ ...json, name: '' }), 'name', 'expected at least 1 characters'],
    [
      'with a name without end',
      (json) => ({ ...json, name: 'x'.repeat(201) }),
      'name',
      'expected at most 200 characters',
    ],
    [
      'with a group without a name',
      (json) => void (json.groups[1]!.group = ''),
      'groups[1].group',
      'expected at least 1 characters',
    ],
    [
      'with a group twice',
      (json) => void json.groups.push(json.groups[1]!),
      'groups[2].group',
      'expected each group once',
    ],
    [
      'with two parts without a group',
      (json) => void json.groups.push(json.groups[0]!),
      'groups[2].group',
      'expected each group once',
    ],
    [
      'with a group of nobody',
      (json) => void (json.groups[1]!.responses = 0),
      'groups[1].responses',
      'expected at least 1',
    ],
    [
      'with more people than there are',
      (json) => void (json.groups[1]!.responses = 1e10),
      'groups[1].responses',
      'expected at most 1000000000',
    ],
    [
      'with fewer than no answers',
      second('plan', { open: -1 }),
      'groups[1].statements.plan.open',
      'expected at least 0',
    ],
    [
      'with half an answer',
      second('plan', { counts: [0, 0, 1.5] }),
      'groups[1].statements.plan.counts[2]',
      'expected int, received number',
    ],
    [
      'without the number of unknown',
      second('plan', { unknown: undefined }),
      'groups[1].statements.plan.unknown',
      'expected number, received nothing',
    ],
    [
      'with one level',
      second('plan', { counts: [2] }),
      'groups[1].statements.plan.counts',
      'expected at least 2 items',
    ],
    [
      'with answers that do not add up',
      second('plan', { open: 5 }),
      'groups[1].statements.plan',
      'expected 2 answers, open ones too, received 6',
    ],
    [
      'with a group of other levels',
      second('plan', { counts: [0, 0, 1, 0] }),
      'groups[1].statements',
      'expected the statements and the levels of the first group',
    ],
    [
      'with a group of other statements',
      (json) => delete json.groups[1]!.statements.plan && json,
      'groups[1].statements',
      'expected the statements and the levels of the first group',
    ],
    [
      'with what is no id',
      (json) => void (json.groups[1]!.statements['My id'] = json.groups[1]!.statements.plan!),
      'groups[1].statements.My id',
      'expected an id of small letters, digits and hyphens',
    ],
  ])('%s is refused with path and reason', (_, change, path, message) => {
    expect(issuesAfter(change)).toContainEqual({ path, message });
  });

  it.each<[string, (json: Json) => unknown, string, string]>([
    [
      'another scan',
      (json) => void (json.scan.id = 'other'),
      'scan.id',
      'expected "small-scan", received "other"',
    ],
    [
      'another version',
      (json) => void (json.scan.version = '0.9.0'),
      'scan.version',
      'expected "1.0.0", received "0.9.0"',
    ],
    [
      'a statement that the scan does not have',
      ({ groups }) => groups.forEach(({ statements }) => (statements.cooking = statements.plan!)),
      'groups[0].statements.cooking',
      'expected the id of a statement of this scan',
    ],
    [
      'a statement missing',
      ({ groups }) => groups.forEach(({ statements }) => delete statements.plan),
      'groups[1].statements.plan',
      'expected the counts of this statement, received nothing',
    ],
    [
      'levels that the scan does not have',
      ({ groups }) => groups.forEach(({ statements: { plan } }) => (plan!.counts as number[]).push(0)),
      'groups[0].statements.plan.counts',
      'expected 3 items, one per level, received 4',
    ],
  ])('with %s is refused where the scan is given, and read without it', (_, change, path, message) => {
    expect(issuesAfter(change, smallScan)).toContainEqual({ path, message });
    expect(issuesAfter(change)).toBeUndefined();
  });

  it('says of a date once that it is none', () => {
    expect(issuesAfter((json) => ({ ...json, date: 'today' }))).toEqual([
      { path: 'date', message: 'expected a date, as 2026-01-31' },
    ]);
  });

  it('is named as a team summary in what is said about it', () => {
    const title = 'This is not a valid team summary:\n- ';
    expect(() => parseTeamSummary(1)).toThrow(`${title}expected object, received number`);
    const other = { ...summary, scan: { id: 'other', version: '1.0.0' } };
    expect(() => parseTeamSummary(other, smallScan)).toThrow(`${title}scan.id: expected "small-scan"`);
    expect(() => parseTeamSummary(summary, { ...smallScan, levels: [] })).toThrow(`${title}groups[0]`);
  });

  it('may count unknown only where the scan has it', () => {
    const strict = parseScan({ ...smallScanJson(), unknown: undefined });
    expect(issuesAfter((json) => json, strict)).toEqual([
      {
        path: 'groups[1].statements.language.unknown',
        message: 'expected 0, as this scan has no such answer, received 1',
      },
    ]);
  });

  it('cannot reach the prototype of objects', () => {
    const text = JSON.stringify(summary).replace('"listening":{', '"__proto__":{"polluted":1},"listening":{');
    expect(parseTeamSummary(JSON.parse(text), smallScan)).toEqual(summary);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('with groups without end is refused before it is read', () => {
    const [group] = summary.groups;
    const groups = (length: number) =>
      Array.from({ length }, (_, index) => ({ ...group, group: `${index}` }));
    expect(issuesAfter((json) => ({ ...json, groups: groups(100) }), smallScan)).toBeUndefined();
    expect(issuesAfter((json) => ({ ...json, groups: groups(101) }))).toEqual([
      { path: 'groups', message: 'expected at most 100 items' },
    ]);
    expect(issuesAfter((json) => ({ ...json, groups: groups(10_000) }))).toEqual([
      { path: '', message: 'expected at most 100000 values' },
    ]);
  });

  it('names at most twenty things that do not fit', () => {
    const strangers = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`s${index}`, summary.groups[0]!.statements.plan!]),
    );
    const wrong = { ...summary, groups: [{ ...summary.groups[0]!, statements: strangers }] };
    expect(issuesAfter(() => wrong, smallScan)).toHaveLength(20);
  });

  it('is what was counted, after it was kept as text, for any responses', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const counted = summarise(nl, responses);
        const text = JSON.stringify(counted);
        expect(JSON.stringify(parseTeamSummary(JSON.parse(text), nl))).toBe(text);
        expect(isValid(JSON.parse(text))).toBe(true);
      }),
    );
  });

  it('is refused, and nothing else happens, for any nonsense', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (nonsense, other) => {
        for (const json of [
          nonsense,
          { ...summary, groups: nonsense },
          { ...summary, groups: [nonsense, ...summary.groups] },
          { ...summary, groups: [{ responses: 1, statements: nonsense }, other] },
          { ...summary, groups: [{ responses: nonsense, statements: { plan: other } }] },
        ]) {
          try {
            parseTeamSummary(json, smallScan);
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidInputError);
          }
        }
      }),
    );
  });
});

describe('the published JSON Schema of a team summary', () => {
  it('accepts a reference, and refuses what is no summary', () => {
    expect(isValid(asJson(summary))).toBe(true);
    for (const change of [{ groups: undefined }, { date: 'today' }, { name: 7 }, { groups: [{}] }]) {
      expect(isValid(JSON.parse(JSON.stringify({ ...summary, ...change })))).toBe(false);
    }
  });
});
