import { emptyResponse, type InvalidInputError, parseResponse, parseScan } from '@quick-scan/core';
import { describe, expect, it } from 'vitest';
import { smallScan, smallScanJson } from '../../../test/small-scan.ts';

const response = {
  ...emptyResponse(smallScan, new Date('2026-01-01T09:00:00Z')),
  answers: { listening: 2, language: 'unknown' as const },
  notes: { plan: 'Nog niet af' },
  priorities: ['plan'],
  group: 'Management',
};

function issuesOf(json: unknown, scan = smallScan): unknown {
  try {
    return parseResponse(json, scan);
  } catch (error) {
    return (error as InvalidInputError).issues;
  }
}

describe('a response', () => {
  it('is returned as it came when it fits its scan', () => {
    expect(parseResponse(response, smallScan)).toEqual(response);
  });

  it.each([
    [
      'a level that does not exist',
      { answers: { listening: 4 } },
      'answers.listening',
      'expected 1 or 2 or 3 or unknown, received 4',
    ],
    [
      'a level as text',
      { answers: { listening: '2' } },
      'answers.listening',
      'expected number or "unknown", received string',
    ],
    [
      'half a level',
      { answers: { listening: 1.5 } },
      'answers.listening',
      'expected int or "unknown", received number',
    ],
    [
      'an answer to an unknown statement',
      { answers: { cooking: 1 } },
      'answers.cooking',
      'expected the id of a statement of this scan',
    ],
    [
      'a note to an unknown statement',
      { notes: { cooking: 'x' } },
      'notes.cooking',
      'expected the id of a statement of this scan',
    ],
    [
      'a mark on an unknown statement',
      { priorities: ['cooking'] },
      'priorities[0]',
      'expected the id of a statement of this scan',
    ],
    [
      'the same mark twice',
      { priorities: ['listening', 'plan', 'plan'] },
      'priorities',
      'expected each id once',
    ],
    [
      'a plan for an unknown statement',
      { plan: [{ statement: 'plan' }, { statement: 'cooking' }] },
      'plan[1].statement',
      'expected the id of a statement of this scan',
    ],
    [
      'a plan with a statement twice',
      { plan: [{ statement: 'plan' }, { statement: 'plan' }] },
      'plan',
      'expected each statement once',
    ],
    [
      'a plan without end',
      { plan: [{ statement: 'plan', goal: 'x'.repeat(1_001) }] },
      'plan[0].goal',
      'expected at most 1000 characters',
    ],
    [
      'a note without end',
      { notes: { plan: 'x'.repeat(5_001) } },
      'notes.plan',
      'expected at most 5000 characters',
    ],
    ['no time', { startedAt: 'yesterday' }, 'startedAt', 'expected a point in time, as 2026-01-31T12:00:00Z'],
    [
      'another scan',
      { scan: { id: 'other', version: '1.0.0' } },
      'scan.id',
      'expected "small-scan", received "other"',
    ],
    [
      'an answer to what is no id',
      { answers: { 'My id': 1 } },
      'answers.My id',
      'expected an id of small letters, digits and hyphens',
    ],
    [
      'an answer to what is no id for two reasons',
      { answers: { ['A'.repeat(65)]: 1 } },
      `answers.${'A'.repeat(65)}`,
      'expected at most 64 characters and an id of small letters, digits and hyphens',
    ],
    ['no answers at all', { answers: undefined }, 'answers', 'expected record, received nothing'],
  ])('with %s is refused with path and reason', (_, change, path, message) => {
    expect(issuesOf({ ...response, ...change })).toContainEqual({ path, message });
  });

  it.each([
    '2026-01-31T12:00Z',
    '2026-01-31T12:34:56Z',
    '2026-01-31T12:34:56.7Z',
    '2026-01-31T12:34:56.123456789Z',
    '2026-01-31T12:00+01:00',
    '2026-01-31T12:34:56.789-11:30',
  ])('may be of %s', (startedAt) => {
    expect(parseResponse({ ...response, startedAt }).startedAt).toBe(startedAt);
  });

  it.each([
    ['2026-01-31', 'a day'],
    ['2026-01-31T12:00:00', 'a time anywhere on earth'],
    ['2026-01-31 12:00Z', 'a time with a space in it'],
    ['2026-01-31T12Z', 'an hour'],
    ['2026-01-31T12:00:00.Z', 'no part of a second'],
    ['2026-01-31T12:00:00.1234567890Z', 'too small a part of a second'],
    ['2026-01-31T12:00+0100', 'a zone without a colon'],
    ['2026-13-31T12:00:00Z', 'a month that does not exist'],
    ['2026-01-31T25:00:00Z', 'an hour that does not exist'],
    ['+002026-01-31T12:00:00Z', 'a year of six digits'],
    ['2026-01-31T12:00:00Z (UTC)', 'a time with a remark'],
  ])('cannot be of %s, %s', (startedAt) => {
    expect(issuesOf({ ...response, startedAt })).toContainEqual({
      path: 'startedAt',
      message: 'expected a point in time, as 2026-01-31T12:00:00Z',
    });
  });

  it('is named as a response in what is said about it', () => {
    const title = 'This is not a valid response:\n- ';
    expect(() => parseResponse(1)).toThrow(`${title}expected object, received number`);
    const other = { ...response, scan: { id: 'other', version: '1.0.0' } };
    expect(() => parseResponse(other, smallScan)).toThrow(`${title}scan.id: expected "small-scan"`);
    const wrong = { ...response, answers: { cooking: 1 } };
    expect(() => parseResponse(wrong, smallScan)).toThrow(`${title}answers.cooking: expected the id`);
  });

  it('may answer unknown only where the scan has it', () => {
    const strict = parseScan({ ...smallScanJson(), unknown: undefined });
    expect(issuesOf(response, strict)).toEqual([
      { path: 'answers.language', message: 'expected 1 or 2 or 3, received unknown' },
    ]);
  });

  it('can be read without its scan', () => {
    expect(parseResponse({ ...response, answers: { cooking: 9 } }).answers).toEqual({ cooking: 9 });
  });

  it('cannot reach the prototype of objects', () => {
    const json: unknown = JSON.parse(
      JSON.stringify(response).replace('"listening":2', '"__proto__":{"polluted":1}'),
    );
    expect(parseResponse(json).answers).toEqual({ language: 'unknown' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('of another version keeps what still fits, and sets the rest apart', () => {
    const older = {
      ...response,
      scan: { id: 'small-scan', version: '0.9.0' },
      answers: { listening: 2, language: 5, cooking: 1 },
      notes: { plan: 'Nog niet af', cooking: 'Heerlijk' },
      priorities: ['plan', 'singing'],
      retired: [{ statement: 'walking', version: '0.8.0', answer: 'unknown' as const }],
    };
    const carried = parseResponse(older, smallScan);
    expect(carried).toEqual({
      ...response,
      answers: { listening: 2 },
      notes: { plan: 'Nog niet af' },
      priorities: ['plan'],
      retired: [
        { statement: 'language', version: '0.9.0', answer: 5 },
        { statement: 'cooking', version: '0.9.0', answer: 1, note: 'Heerlijk' },
        { statement: 'singing', version: '0.9.0', priority: true },
        { statement: 'walking', version: '0.8.0', answer: 'unknown' },
      ],
    });
    expect(parseResponse(carried, smallScan)).toEqual(carried);
  });

  it('of another version gets back what was set apart and fits now, unless it was answered since', () => {
    const older = {
      ...response,
      scan: { id: 'small-scan', version: '0.9.0' },
      answers: { listening: 2 },
      notes: { listening: 'Nieuw' },
      priorities: [],
      retired: [
        { statement: 'plan', version: '0.8.0', answer: 3, note: 'Weer terug' },
        { statement: 'listening', version: '0.8.0', answer: 1, note: 'Oud' },
        { statement: 'language', version: '0.8.0', priority: true },
      ],
    };
    const carried = parseResponse(older, smallScan);
    expect(carried.answers).toEqual({ listening: 2, plan: 3 });
    expect(carried.notes).toEqual({ listening: 'Nieuw', plan: 'Weer terug' });
    expect(carried.priorities).toEqual(['language']);
    expect(carried.retired).toEqual([{ statement: 'listening', version: '0.8.0', answer: 1, note: 'Oud' }]);
  });

  it('of another version keeps the plan of what is still there, and sets the rest apart', () => {
    const older = {
      ...response,
      scan: { id: 'small-scan', version: '0.9.0' },
      plan: [
        { statement: 'cooking', goal: 'Een kok', who: 'Amina' },
        { statement: 'plan', action: 'Bellen' },
      ],
      retired: [
        { statement: 'plan', version: '0.8.0', plan: { action: 'Mailen' } },
        { statement: 'listening', version: '0.8.0', plan: { when: 'nu' } },
      ],
    };
    const carried = parseResponse(older, smallScan);
    expect(carried.plan).toEqual([
      { statement: 'plan', action: 'Bellen' },
      { statement: 'listening', when: 'nu' },
    ]);
    expect(carried.retired).toEqual([
      { statement: 'cooking', version: '0.9.0', plan: { goal: 'Een kok', who: 'Amina' } },
      { statement: 'plan', version: '0.8.0', plan: { action: 'Mailen' } },
    ]);
    expect(parseResponse(carried, smallScan)).toEqual(carried);
  });

  it('with more answers than any scan has is refused before it is read', () => {
    const answers = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`a${index}`, 1]));
    expect(issuesOf({ ...response, answers })).toEqual([
      { path: '', message: 'expected at most 100000 values' },
    ]);
  });

  it('names at most twenty answers that do not fit', () => {
    const answers = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`a${index}`, 1]));
    expect(issuesOf({ ...response, answers })).toHaveLength(20);
  });

  it('names no more than a hundred characters of a key that is wrong', () => {
    const notes = { plan: '', ['A'.repeat(1_000)]: '' };
    expect(issuesOf({ ...response, notes })).toEqual([
      expect.objectContaining({ path: `notes.${'A'.repeat(100)}` }),
    ]);
  });

  it('of another version in which everything fits has nothing set apart', () => {
    const older = { ...response, scan: { id: 'small-scan', version: '0.9.0' } };
    expect(parseResponse(older, smallScan)).toEqual(response);
  });
});
