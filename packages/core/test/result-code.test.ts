import { nl } from '@quick-scan/content';
import {
  decodeCode,
  emptyResponse,
  encodeCode,
  InvalidCodeError,
  parseScan,
  statementsOf,
  type Answer,
  type CodeOptions,
  type Response,
  type Scan,
} from '@quick-scan/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallScan, smallScanJson } from '../../../test/small-scan.ts';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const now = () => NOW;
const ALPHABET = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');

const respond = (scan: Scan, answers: Response['answers'] = {}, group?: string): Response => ({
  ...emptyResponse(scan, NOW),
  answers,
  ...(group !== undefined && { group }),
});

const levelsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: index + 1, label: `Level ${index + 1}` }));

/** A scan of `statements` statements on `levels` levels. */
function scanOf(levels: number, statements: number, hasUnknown: boolean): Scan {
  return parseScan({
    ...smallScanJson(),
    levels: levelsOf(levels),
    unknown: hasUnknown ? { label: 'Unknown' } : undefined,
    dimensions: [
      {
        id: 'all',
        title: 'All',
        statements: Array.from({ length: statements }, (_, index) => ({
          id: `statement-${index + 1}`,
          number: index + 1,
          text: 'We do.',
          explanation: [],
          furtherReading: [],
          options: levelsOf(levels).map(({ value }) => ({ level: value, text: 'So.' })),
        })),
      },
    ],
  });
}

const anyScan = fc
  .tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 60 }), fc.boolean())
  .map((parts) => scanOf(...parts));

const anyResponseTo = (scan: Scan) => {
  const answers: Answer[] = scan.levels.map(({ value }) => value);
  if (scan.unknown) answers.push('unknown');
  const answer = fc.option(fc.constantFrom(...answers), { nil: undefined });
  return fc
    .tuple(...statementsOf(scan).map(({ id }) => answer.map((given) => [id, given] as const)))
    .map((all) =>
      respond(
        scan,
        Object.fromEntries(all.filter((entry): entry is [string, Answer] => entry[1] !== undefined)),
      ),
    );
};

const anyAnswered = anyScan.chain((scan) => fc.tuple(fc.constant(scan), anyResponseTo(scan)));

function problemOf(scan: Scan, code: string, options?: CodeOptions): string {
  try {
    decodeCode(scan, code, options);
  } catch (error) {
    if (error instanceof InvalidCodeError) return error.problem;
    throw error;
  }
  return 'none';
}

describe('a result code', () => {
  it('of the 24 statements is twenty characters in groups of four, whatever was answered', () => {
    fc.assert(
      fc.property(anyResponseTo(nl), (response) => {
        expect(encodeCode(nl, response)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  it('gives back the answers, of any response to any scan', () => {
    fc.assert(
      fc.property(anyAnswered, ([scan, response]) => {
        expect(decodeCode(scan, encodeCode(scan, response), { now })).toStrictEqual(response);
      }),
      { numRuns: 500 },
    );
  });

  it('gives back the group, when it is one of the list', () => {
    const groups = ['management', 'uitvoering', 'beleid'];
    for (const group of groups) {
      const code = encodeCode(nl, respond(nl, { visie: 3 }, group), { groups });
      expect(code.replaceAll('-', '')).toHaveLength(22);
      expect(decodeCode(nl, code, { groups: [...groups].reverse() })).toMatchObject({
        group,
        answers: { visie: 3 },
      });
    }
    const stranger = respond(nl, { visie: 3 }, 'directie');
    expect(decodeCode(nl, encodeCode(nl, stranger, { groups }), { groups })).not.toHaveProperty('group');
    expect(encodeCode(nl, stranger)).toBe(encodeCode(nl, respond(nl, { visie: 3 })));
  });

  it('without a list of groups gives the answers alone, and names a group that is not in it', () => {
    const code = encodeCode(nl, respond(nl, { visie: 3 }, 'beleid'), { groups: ['beleid'] });
    expect(decodeCode(nl, code, { now })).toEqual(respond(nl, { visie: 3 }));
    expect(decodeCode(nl, code, { now, groups: [] })).toEqual(respond(nl, { visie: 3 }));
    expect(problemOf(nl, code, { groups: ['uitvoering'] })).toBe('unknown-group');
  });

  it('never takes one group for another of the list that has the same mark', () => {
    const one = respond(nl, { visie: 3 }, 'Team West');
    const both = ['handhaving', 'Team West', 'Team West', 'Team Oost'];
    expect(encodeCode(nl, one, { groups: both })).toBe(encodeCode(nl, one));
    const code = encodeCode(nl, one, { groups: ['Team West', 'Team West'] });
    expect(decodeCode(nl, code, { groups: ['Team West'] }).group).toBe('Team West');
    expect(problemOf(nl, code, { groups: both })).toBe('unknown-group');
  });

  it('holds no notes, plans, marks or times', () => {
    const bare = respond(nl, { visie: 3 });
    const full: Response = {
      ...bare,
      notes: { visie: 'Geheim' },
      priorities: ['visie'],
      plan: [{ statement: 'visie', who: 'Amina' }],
      completedAt: '2025-01-01T00:00:00Z',
    };
    expect(encodeCode(nl, full)).toBe(encodeCode(nl, bare));
  });

  it('can be read however it was typed or pasted', () => {
    const response = respond(
      nl,
      Object.fromEntries(statementsOf(nl).map(({ id }, index) => [id, (index % 5) + 1])),
    );
    const code = encodeCode(nl, response);
    const variants = [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      code.replaceAll('-', ' – '),
      `\n${code.replaceAll('-', '\u00a0')}\u200b`,
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
      code.replaceAll('0', 'o').replaceAll('1', 'I'),
    ];
    for (const variant of variants) expect(decodeCode(nl, variant, { now })).toEqual(response);
  });

  it('with any one character wrong is refused', () => {
    fc.assert(
      fc.property(anyAnswered, ([scan, response]) => {
        const code = encodeCode(scan, response).replaceAll('-', '');
        Array.from(code).forEach((right, at) => {
          for (const wrong of ALPHABET) {
            const mistyped = code.slice(0, at) + wrong + code.slice(at + 1);
            if (wrong !== right) expect(problemOf(scan, mistyped)).toBe('mistyped');
          }
        });
      }),
      { numRuns: 25 },
    );
  });

  it('with any two neighbours swapped is refused', () => {
    fc.assert(
      fc.property(anyAnswered, ([scan, response]) => {
        const code = encodeCode(scan, response).replaceAll('-', '');
        for (let at = 0; at + 1 < code.length; at++) {
          const swapped = code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2);
          if (swapped !== code) expect(problemOf(scan, swapped)).toBe('mistyped');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of the 24 statements with any two characters wrong is refused', () => {
    const twoOf = fc.uniqueArray(fc.nat(19), { minLength: 2, maxLength: 2 });
    const change = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(anyResponseTo(nl), twoOf, change, change, (response, [a, b], byA, byB) => {
        const symbols = Array.from(encodeCode(nl, response).replaceAll('-', ''), (each) =>
          ALPHABET.indexOf(each),
        );
        symbols[a!] = (symbols[a!]! + byA) % 32;
        symbols[b!] = (symbols[b!]! + byB) % 32;
        expect(problemOf(nl, symbols.map((symbol) => ALPHABET[symbol]).join(''))).toBe('mistyped');
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['', '-', 'A', '0000', '0000-0000', 'hallo', 'Ü', 'U', '1'.repeat(10_000)])('is not %j', (text) => {
    expect(problemOf(nl, text)).toBe('mistyped');
  });

  /** A text with each of the two last characters that could be its check symbols: with one pair it is whole. */
  const wholeAndNot = (text: string) => ALPHABET.flatMap((one) => ALPHABET.map((two) => text + one + two));

  it.each(['', 'Q', 'QQ', 'QQX', 'QQXW', '0000'])(
    'is not %j, too short to be of any scan, though nothing is mistyped',
    (text) => {
      const problems = wholeAndNot(text).map((code) => problemOf(smallScan, code));
      expect(new Set(problems)).toEqual(new Set(['mistyped']));
    },
  );

  it('does not hold more than the answers of the scan, though nothing is mistyped', () => {
    const most = encodeCode(
      smallScan,
      respond(smallScan, { listening: 'unknown', language: 'unknown', plan: 'unknown' }),
    );
    expect(
      wholeAndNot('QQXW3W')
        .map((code) => problemOf(smallScan, code))
        .filter((problem) => problem === 'none'),
    ).toHaveLength(1);
    expect(most).toMatch(/^QQXW-3W/);
    expect(new Set(wholeAndNot('QQXW3X').map((code) => problemOf(smallScan, code)))).toEqual(
      new Set(['mistyped']),
    );
  });

  it('is read with all that was pasted around it, up to 20,000 characters', () => {
    const code = encodeCode(smallScan, respond(smallScan));
    expect(problemOf(smallScan, code.padStart(20_000))).toBe('none');
    expect(problemOf(smallScan, code.padStart(20_001))).toBe('mistyped');
  });

  it('is no longer than its answers need', () => {
    // Five answers of which there are four each: 1024, as many as two characters can tell apart.
    const [five, six] = [scanOf(2, 5, true), scanOf(2, 6, true)];
    expect(encodeCode(five, respond(five))).toHaveLength('XXXX-XXXX'.length);
    expect(encodeCode(six, respond(six))).toHaveLength('XXXX-XXXX-X'.length);
  });

  it('with characters missing or too many is refused', () => {
    const code = encodeCode(nl, respond(nl, { visie: 3, 'sturing-door-management': 2 }));
    const problems = [code.slice(1), code.slice(0, -1), code + 'A', 'A' + code, code + code].map((wrong) =>
      problemOf(nl, wrong),
    );
    expect(new Set(problems)).toEqual(new Set(['mistyped']));
  });

  it('says which code it is about, and what was expected', () => {
    const code = encodeCode(nl, respond(nl, { visie: 3 }, 'beleid'), { groups: ['beleid'] });
    const refusals: [Scan, string, string, CodeOptions?][] = [
      [nl, `${code}0`, 'a result code without a mistake in it'],
      [smallScan, code, 'a code of this scan'],
      [{ ...nl, version: '1.1.0' }, code, 'a code of this version of the scan'],
      [nl, code, 'a code with one of the groups', { groups: ['uitvoering'] }],
    ];
    for (const [scan, given, expected, options] of refusals) {
      expect(() => decodeCode(scan, given, options)).toThrow(
        `This is not a valid result code:\n- expected ${expected}, received ${given}`,
      );
    }
    expect(() => decodeCode(smallScan, code)).toThrow(expect.objectContaining({ code }));
    const long = '1'.repeat(5_000);
    const message = `expected a result code without a mistake in it, received ${'1'.repeat(100)}`;
    expect(() => decodeCode(nl, long)).toThrow(
      expect.objectContaining({ code: long, issues: [{ path: '', message }] }),
    );
  });

  it('is the same text in every release, so that one that was written down can still be read', () => {
    const response = respond(smallScan, { listening: 2, plan: 'unknown' }, 'Policy');
    const groups = ['Policy'];
    expect(encodeCode(smallScan, response)).toBe('QQXW-1PWA');
    expect(encodeCode(smallScan, response, { groups })).toBe('QQXW-1PQG-ZE');
    expect(decodeCode(smallScan, 'QQXW-1PQG-ZE', { groups, now })).toEqual(response);
  });

  it('of another scan, and of another version, is named as such', () => {
    const code = encodeCode(nl, respond(nl, { visie: 3 }));
    expect(problemOf(smallScan, code)).toBe('another-scan');
    expect(problemOf({ ...nl, version: '1.1.0' }, code)).toBe('another-version');
    expect(problemOf({ ...nl, version: '1.0.1' }, code)).toBe('another-version');
  });

  it('of a scan with another mark is never taken for one of this scan, however alike the marks are', () => {
    const markOf = (scan: Scan) => encodeCode(scan, respond(scan)).slice(0, 2);
    const others = Array.from({ length: 300 }, (_, index) => ({ ...smallScan, id: `scan-${index}` }));
    const alike = others.map(markOf).filter((mark) => mark.startsWith('Q') || mark[1] === 'Q');
    expect(alike.length).toBeGreaterThan(5);
    for (const scan of others) {
      const expected = markOf(scan) === markOf(smallScan) ? 'none' : 'another-scan';
      expect(problemOf(scan, encodeCode(smallScan, respond(smallScan)))).toBe(expected);
    }
  });

  it('is refused when its answers are none of the scan, though nothing is mistyped', () => {
    const [withUnknown, without] = [scanOf(3, 4, true), scanOf(3, 4, false)];
    const unknown = encodeCode(withUnknown, respond(withUnknown, { 'statement-2': 'unknown' }));
    expect(problemOf(without, unknown)).toBe('mistyped');
    expect(
      problemOf(scanOf(2, 4, true), encodeCode(scanOf(5, 4, true), respond(nl, { 'statement-1': 5 }))),
    ).toBe('mistyped');
    expect(problemOf(scanOf(3, 40, true), unknown)).toBe('mistyped');
  });

  it('takes an answer that the scan does not have as open', () => {
    const scan = scanOf(3, 2, false);
    const code = encodeCode(scan, respond(scan, { 'statement-1': 'unknown', 'statement-2': 9 }));
    expect(decodeCode(scan, code, { now })).toEqual(respond(scan));
  });

  it('is of the present moment, because it holds no time', () => {
    const before = Date.now();
    const { startedAt } = decodeCode(nl, encodeCode(nl, respond(nl)));
    expect(Date.parse(startedAt)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(startedAt)).toBeLessThanOrEqual(Date.now());
  });
});
