import { nl } from '@quick-scan/content';
import {
  emptyResponse,
  highlights,
  score,
  statementsOf,
  suggestions,
  type Answer,
  type Response,
} from '@quick-scan/core';
import { describe, expect, it } from 'vitest';

const statements = statementsOf(nl);

/** A response in which all statements of each dimension, in their order, have these answers. */
function respond(
  answers: (Answer | undefined | (Answer | undefined)[])[],
  priorities: number[] = [],
): Response {
  const given = nl.dimensions.flatMap(({ statements }, d) =>
    statements.map(({ id }, s) => {
      const each = answers[d];
      return [id, Array.isArray(each) ? each[s] : each] as const;
    }),
  );
  return {
    ...emptyResponse(nl, new Date(0)),
    answers: Object.fromEntries(given.filter((each): each is [string, Answer] => each[1] !== undefined)),
    priorities: priorities.map((number) => statements[number - 1]!.id),
  };
}

const inShort = (response: Response) => {
  const { highest, lowest, tooFew, unknown, open, marked } = highlights(score(nl, response), response);
  return {
    highest: highest.map(({ id }) => id),
    lowest: lowest.map(({ id }) => id),
    tooFew: tooFew.map(({ id }) => id),
    unknown: unknown.map(({ number }) => number),
    open: open.map(({ number }) => number),
    marked: marked.map(({ number }) => number),
  };
};

describe('the highlights', () => {
  it('are the dimensions with the highest and the lowest median', () => {
    expect(inShort(respond([4, 2, 3, 1]))).toMatchObject({ highest: ['competenties'], lowest: ['proces'] });
  });

  it('name all dimensions that share a place', () => {
    expect(inShort(respond([4, 4, 1, 1]))).toMatchObject({
      highest: ['competenties', 'methodiek'],
      lowest: ['randvoorwaarden', 'proces'],
    });
  });

  it('know that between two levels is above the lower one and below the upper one', () => {
    // Six on the scale, three and three: between 2 and 3.
    const between = [2, 2, 2, 3, 3, 3, 'unknown'] as Answer[];
    expect(inShort(respond([2, 3, between, 2]))).toMatchObject({
      highest: ['methodiek'],
      lowest: ['competenties', 'proces'],
    });
    expect(inShort(respond([2, 2, between, 2]))).toMatchObject({ highest: ['randvoorwaarden'] });
    expect(inShort(respond([3, 3, between, 3]))).toMatchObject({ lowest: ['randvoorwaarden'] });
  });

  it('order dimensions by nothing but the median', () => {
    // Both have Startend in the middle; their positions on the scale are far apart.
    expect(inShort(respond([undefined, [2, 2, 5], undefined, [1, 1, 2, 2, 2]]))).toMatchObject({
      highest: [],
      lowest: [],
    });
  });

  it('are no dimensions when all stand on one level, or fewer than two have a median', () => {
    expect(inShort(respond([3, 3, 3, 3]))).toMatchObject({ highest: [], lowest: [], tooFew: [] });
    expect(inShort(respond([3, 'unknown', undefined, undefined]))).toMatchObject({
      highest: [],
      lowest: [],
      tooFew: ['methodiek', 'randvoorwaarden', 'proces'],
    });
  });

  it('leave a dimension out below half of its statements on the scale, and not at half', () => {
    const of = (known: number): Answer[] =>
      Array.from({ length: 7 }, (_, index) => (index < known ? 1 : 'unknown'));
    expect(inShort(respond([3, 3, of(3), 3])).tooFew).toEqual(['randvoorwaarden']);
    expect(inShort(respond([3, 3, of(4), 3]))).toMatchObject({ tooFew: [], lowest: ['randvoorwaarden'] });
  });

  it('list what is unknown, open and marked, each in the order of the scan', () => {
    expect(
      inShort(respond([3, ['unknown', 1, 'unknown'], 3, [1, undefined, 1, 1, undefined]], [20, 2, 12])),
    ).toMatchObject({
      unknown: [10, 12],
      open: [21, 24],
      marked: [2, 12, 20],
    });
  });
});

describe('the suggestions for a plan', () => {
  const numbers = (response: Response, atLeast?: number) =>
    suggestions(score(nl, response), response, atLeast).map(({ number }) => number);

  it('are the marked statements first, then the lowest, up to five', () => {
    const response = respond([3, [1, 2, 1], 4, [1, 2, 2, 5, 2]], [23, 5]);
    expect(numbers(response)).toEqual([5, 23, 10, 12, 20]);
    expect(numbers(response, 6)).toEqual([5, 23, 10, 12, 20, 11]);
  });

  it('are all marked statements, also when there are more than five, and then no others', () => {
    expect(numbers(respond([1, 1, 1, 1], [1, 2, 3, 4, 5]))).toEqual([1, 2, 3, 4, 5]);
    expect(numbers(respond([1, 1, 1, 1], [1, 2, 3, 4, 5, 6]))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(numbers(respond([1, 1, 1, 1], [1, 2, 3, 4]))).toEqual([1, 2, 3, 4, 5]);
  });

  it('do not hold what is unknown, open or at the top, unless it is marked', () => {
    expect(numbers(respond([5, 'unknown', undefined, undefined]))).toEqual([]);
    expect(numbers(respond([5, 'unknown', undefined, undefined], [1, 10, 13]))).toEqual([1, 10, 13]);
    expect(numbers(respond([4, undefined, undefined, undefined]))).toEqual([1, 2, 3, 4, 5]);
  });
});
