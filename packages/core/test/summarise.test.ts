import { nl } from '@quick-scan/content';
import {
  InvalidInputError,
  merge,
  parseScan,
  score,
  scoreTeam,
  statementsOf,
  summarise,
  type Response,
  type TeamSummary,
} from '@quick-scan/core';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { smallScan, smallScanJson } from '../../../test/small-scan.ts';
import { anyResponse, anyResponses, respond } from './teams.ts';

let summary: TeamSummary;
beforeEach(() => {
  summary = summarise(smallScan, [
    respond(smallScan, [1, 2, 'unknown'], 'Policy'),
    respond(smallScan, [3, undefined, 'unknown']),
    respond(smallScan, [3, 2], 'Policy'),
  ]);
});

const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) =>
    respond(smallScan, [1], `Group ${String(from + index).padStart(3, '0')}`),
  );

describe('a summary', () => {
  it('holds per group and statement how many answered what, and nothing of the responses', () => {
    expect(summary).toEqual({
      scan: { id: 'small-scan', version: '1.0.0' },
      groups: [
        {
          responses: 1,
          statements: {
            listening: { counts: [0, 0, 1], unknown: 0, open: 0 },
            language: { counts: [0, 0, 0], unknown: 0, open: 1 },
            plan: { counts: [0, 0, 0], unknown: 1, open: 0 },
          },
        },
        {
          group: 'Policy',
          responses: 2,
          statements: {
            listening: { counts: [1, 0, 1], unknown: 0, open: 0 },
            language: { counts: [0, 2, 0], unknown: 0, open: 0 },
            plan: { counts: [0, 0, 0], unknown: 1, open: 1 },
          },
        },
      ],
    });
  });

  it('of no responses has no groups', () => {
    expect(summarise(smallScan, [])).toEqual({
      scan: { id: 'small-scan', version: '1.0.0' },
      groups: [],
    });
  });

  it('has its groups in the order of their names, and first those without a group', () => {
    const responses = ['B', '', 'Ä', 'a', undefined, 'A'].map((group) => respond(smallScan, [1], group));
    expect(summarise(smallScan, responses).groups.map(({ group }) => group)).toEqual([
      undefined,
      'A',
      'B',
      'a',
      'Ä',
    ]);
  });

  it('tells only the named groups apart when they are given, and counts the others without a group', () => {
    const responses = ['Policy', 'Typo', undefined].map((group) => respond(smallScan, [1], group));
    const { groups } = summarise(smallScan, responses, { groups: ['Policy', 'Practice'] });
    expect(groups.map(({ group, responses }) => [group, responses])).toEqual([
      [undefined, 2],
      ['Policy', 1],
    ]);
  });

  it('takes an answer that the scan does not have for open, and ignores strange statements', () => {
    const odd: Response = {
      ...respond(smallScan, []),
      scan: { id: 'small-scan', version: '0.9.0' },
      answers: { listening: 4, language: 0, plan: 1.5, cooking: 1 },
    };
    expect(summarise(smallScan, [odd, respond(smallScan, [1, 1, 1])])).toEqual({
      scan: { id: 'small-scan', version: '1.0.0' },
      groups: [
        {
          responses: 2,
          statements: {
            listening: { counts: [1, 0, 0], unknown: 0, open: 1 },
            language: { counts: [1, 0, 0], unknown: 0, open: 1 },
            plan: { counts: [1, 0, 0], unknown: 0, open: 1 },
          },
        },
      ],
    });
  });

  it('counts an answer below the scale at no other statement', () => {
    const below = respond(smallScan, [undefined, -2]);
    expect(summarise(smallScan, [below])).toEqual(summarise(smallScan, [respond(smallScan, [])]));
  });

  it('takes unknown for open where the scan does not have it', () => {
    const strict = parseScan({ ...smallScanJson(), unknown: undefined });
    const { groups } = summarise(strict, [respond(strict, ['unknown'])]);
    expect(groups[0]!.statements.listening).toEqual({ counts: [0, 0, 0], unknown: 0, open: 1 });
  });

  it('reads from a generator, and lets it tidy up when there are too many groups', () => {
    let tidied = 0;
    function* responses(to: number) {
      try {
        yield* many(0, to);
      } finally {
        tidied++;
      }
    }
    expect(summarise(smallScan, responses(100)).groups).toHaveLength(100);
    expect(() => summarise(smallScan, responses(101))).toThrow(
      'This is not a valid team summary:\n- groups: expected at most 100 items',
    );
    expect(tidied).toBe(2);
  });

  it('keeps a group with the name of something of every object apart', () => {
    const responses = ['__proto__', 'constructor', '__proto__'].map((group) =>
      respond(smallScan, [1], group),
    );
    const { groups } = summarise(smallScan, responses);
    expect(groups.map(({ group, responses }) => [group, responses])).toEqual([
      ['__proto__', 2],
      ['constructor', 1],
    ]);
  });
});

describe('a merged summary', () => {
  const frozen = (value: TeamSummary): TeamSummary => {
    const freeze = (each: unknown): void => {
      if (typeof each === 'object' && each !== null) Object.values(Object.freeze(each)).forEach(freeze);
    };
    freeze(value);
    return value;
  };

  it.each([
    [{ id: 'other', version: '1.0.0' }, 'scan.id: expected "other", received "small-scan"'],
    [{ id: 'small-scan', version: '2.0.0' }, 'scan.version: expected "2.0.0", received "1.0.0"'],
  ])('is refused for another scan or version: %j', (scan, message) => {
    for (const other of [
      { ...summary, scan },
      { scan, groups: [] },
    ]) {
      expect(() => merge(summary, other)).toThrow(InvalidInputError);
      expect(() => merge(summary, other)).toThrow(message);
    }
  });

  it('is refused when statements or levels differ under the same version', () => {
    const longer = parseScan({
      ...smallScanJson(),
      dimensions: [...smallScanJson().dimensions.slice(0, 1)],
    });
    const other = summarise(longer, [respond(longer, [1, 1])]);
    expect(() => merge(summary, other)).toThrow('groups: expected the same statements and levels');
  });

  it('is refused when it would have more groups than fit', () => {
    const [first, second] = [many(0, 60), many(40, 100)].map((some) => summarise(smallScan, some));
    expect(merge(first!, second!).groups).toHaveLength(100);
    expect(() => merge(merge(first!, second!), summary)).toThrow('expected at most 100 items');
  });

  it('has no name and no date, and leaves those it came from as they were', () => {
    const reference = frozen({ ...structuredClone(summary), name: 'The sector', date: '2026-01-31' });
    expect(merge(reference, frozen(structuredClone(summary)))).toEqual(merge(summary, summary));
  });
});

describe('for any responses', () => {
  const counted = (responses: Response[]) => summarise(nl, responses);
  const merged = (parts: Response[][]) => parts.map(counted).reduce(merge, counted([]));

  it('merging is associative and commutative, and an empty summary changes nothing', () => {
    fc.assert(
      fc.property(anyResponses, anyResponses, anyResponses, (x, y, z) => {
        const [a, b, c] = [counted(x), counted(y), counted(z)];
        expect(merge(a, merge(b, c))).toEqual(merge(merge(a, b), c));
        expect(JSON.stringify(merge(a, b))).toBe(JSON.stringify(merge(b, a)));
        expect(merge(a, counted([]))).toEqual(a);
        expect(merge(counted([]), a)).toEqual(a);
      }),
    );
  });

  it('their order makes no difference', () => {
    fc.assert(
      fc.property(
        anyResponses.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([responses, shuffled]) => {
          expect(counted(shuffled)).toEqual(counted(responses));
        },
      ),
    );
  });

  it('counted in any parts, or one by one, they give the same', () => {
    fc.assert(
      fc.property(fc.array(anyResponses, { maxLength: 5 }), (parts) => {
        const whole = counted(parts.flat());
        expect(merged(parts)).toEqual(whole);
        expect(merged(parts.flat().map((response) => [response]))).toEqual(whole);
      }),
    );
  });

  it('one of them says as a team what it says alone', () => {
    fc.assert(
      fc.property(anyResponse, fc.constantFrom(0, 0.5, 1), (response, minimumShare) => {
        const team = scoreTeam(nl, counted([response]), { minimumShare });
        const alone = score(nl, response, { minimumShare });
        expect(team).toMatchObject({ responses: 1, overall: alone.overall, dimensions: alone.dimensions });
        expect(team.statements.map(({ statement }) => statement)).toEqual(statementsOf(nl));
        team.statements.forEach(({ counts, unknown, open, median, range, agreement, next }, index) => {
          const { answer, chosen, next: above } = alone.statements[index]!;
          expect(counts).toEqual(nl.levels.map(({ value }) => (value === answer ? 1 : 0)));
          expect([unknown === 1, open === 1]).toEqual([answer === 'unknown', answer === undefined]);
          expect([median?.lower.value, median?.upper.value]).toEqual([chosen?.level, chosen?.level]);
          expect([range?.lowest.value, range?.highest.value]).toEqual([chosen?.level, chosen?.level]);
          expect(next).toEqual(above);
          expect(agreement).toBeUndefined();
        });
      }),
    );
  });
});
