import { nl } from '@quick-scan/content';
import { compare, emptyResponse, score, statementsOf, type Answer, type Response } from '@quick-scan/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallScan } from '../../../test/small-scan.ts';

const respond = (answers: Record<string, Answer>, version = '1.0.0'): Response => ({
  ...emptyResponse(smallScan, new Date(0)),
  scan: { id: 'small-scan', version },
  answers,
});

const changeOf = (before: Answer | undefined, after: Answer | undefined) =>
  compare(
    smallScan,
    respond(before === undefined ? {} : { listening: before }),
    respond(after === undefined ? {} : { listening: after }),
  ).statements[0]!.change;

describe('a comparison', () => {
  it.each<[Answer | undefined, Answer | undefined, string]>([
    [1, 2, 'higher'],
    [1, 3, 'higher'],
    [3, 2, 'lower'],
    [2, 2, 'same'],
    ['unknown', 1, 'newly-known'],
    [undefined, 1, 'newly-known'],
    [1, 'unknown', 'no-longer-known'],
    [1, undefined, 'no-longer-known'],
    ['unknown', 'unknown', 'not-known'],
    ['unknown', undefined, 'not-known'],
    [undefined, undefined, 'not-known'],
  ])('of %j then and %j now says: %s', (before, after, change) => {
    expect(changeOf(before, after)).toBe(change);
  });

  it('gives each statement then and now, and each dimension as its scores say', () => {
    const [before, after] = [
      respond({ listening: 1, plan: 'unknown' }),
      respond({ listening: 2, language: 3 }),
    ];
    const { dimensions, statements } = compare(smallScan, before, after);
    expect(statements.map(({ statement, ...rest }) => ({ id: statement.id, ...rest }))).toStrictEqual([
      { id: 'listening', before: 1, after: 2, change: 'higher' },
      { id: 'language', after: 3, change: 'newly-known' },
      { id: 'plan', before: 'unknown', change: 'not-known' },
    ]);
    expect(dimensions.map(({ id }) => id)).toEqual(['skills', 'process']);
    expect(dimensions.map((each) => each.before)).toEqual(score(smallScan, before).dimensions);
    expect(dimensions.map((each) => each.after)).toEqual(score(smallScan, after).dimensions);
  });

  it('takes over the rules of the score', () => {
    const [before, after] = [respond({ listening: 1 }), respond({ listening: 2 })];
    const strict = compare(smallScan, before, after, { minimumShare: 0.9 });
    expect(strict.dimensions[0]).toMatchObject({ before: { tooFew: true }, after: { tooFew: true } });
  });

  it('of two versions compares only statements that both have', () => {
    const older = respond({ listening: 1, cooking: 3 }, '0.9.0');
    const { statements, dimensions } = compare(
      smallScan,
      older,
      respond({ listening: 2, language: 3, plan: 3 }),
    );
    expect(statements.map(({ statement, change }) => [statement.id, change])).toEqual([
      ['listening', 'higher'],
    ]);
    // What is new in this version makes no dimension move.
    expect(dimensions.map(({ id, before, after }) => [id, before.total, after.total])).toEqual([
      ['skills', 1, 1],
    ]);
    expect(dimensions[0]!.after.counts).toEqual([0, 1, 0]);
  });

  it('of two versions takes an answer on a level that is no more as open', () => {
    const older = respond({ listening: 5, language: 'unknown' }, '0.9.0');
    const { statements } = compare(smallScan, older, respond({ listening: 2, language: 3 }));
    expect(statements.map(({ change }) => change)).toEqual(['newly-known', 'newly-known']);
  });

  it('with then and now exchanged says the opposite', () => {
    const opposite: Record<string, string> = {
      higher: 'lower',
      lower: 'higher',
      same: 'same',
      'newly-known': 'no-longer-known',
      'no-longer-known': 'newly-known',
      'not-known': 'not-known',
    };
    const anyAnswer = fc.option(fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unknown'), { nil: undefined });
    const anyResponse = fc
      .tuple(...statementsOf(nl).map(({ id }) => anyAnswer.map((answer) => [id, answer] as const)))
      .map((all) => ({
        ...emptyResponse(nl, new Date(0)),
        answers: Object.fromEntries(all.filter((each): each is [string, Answer] => each[1] !== undefined)),
      }));
    fc.assert(
      fc.property(anyResponse, anyResponse, (a, b) => {
        const changes = (x: Response, y: Response) =>
          compare(nl, x, y).statements.map(({ change }) => change);
        expect(changes(a, b).map((change) => opposite[change])).toEqual(changes(b, a));
      }),
    );
  });
});
