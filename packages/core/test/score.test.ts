import { nl } from '@quick-scan/content';
import { emptyResponse, parseScan, score, statementsOf, type Answer, type Response } from '@quick-scan/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const statements = statementsOf(nl);
const ids = statements.map(({ id }) => id);

const respond = (answers: Record<string, Answer>): Response => ({
  ...emptyResponse(nl, new Date(0)),
  answers,
});

/** A response that answers Competenties (1–9) with these, in their order. */
const competences = (...answers: Answer[]) =>
  respond(Object.fromEntries(answers.map((answer, index) => [ids[index]!, answer])));

const inFirst = (...answers: Answer[]) => score(nl, competences(...answers)).dimensions[0]!;

const anyAnswer = fc.oneof(fc.constantFrom<Answer>(1, 2, 3, 4, 5), fc.constant<Answer>('unknown'));
const anyAnswers = fc
  .uniqueArray(fc.constantFrom(...ids))
  .chain((some) => fc.tuple(...some.map((id) => fc.tuple(fc.constant(id), anyAnswer))));

describe('a score', () => {
  it('counts the answers on each level, and apart from them unknown and open', () => {
    expect(inFirst(1, 1, 2, 5, 5, 5, 'unknown')).toMatchObject({
      counts: [2, 1, 0, 0, 3],
      total: 9,
      onScale: 6,
      unknown: 1,
      open: 2,
      unknownShare: 1 / 9,
    });
  });

  it.each([
    [[1, 2, 2, 3, 5], 'Startend', 'Startend'],
    [[1, 2, 2, 3, 3, 5], 'Startend', 'Goed op weg'],
    [[5, 1, 5, 1, 5, 1], 'Inactief', 'Vergevorderd'],
    [[4, 4, 4, 4, 4, 4, 4, 4, 4], 'Gevorderd', 'Gevorderd'],
  ] as [Answer[], string, string][])('of %j lies between %s and %s', (answers, lower, upper) => {
    const { median } = inFirst(...answers);
    expect([median!.lower.label, median!.upper.label]).toEqual([lower, upper]);
  });

  it('gives the position on the scale as the mean over statements', () => {
    expect(inFirst(1, 2, 2, 3, 5).position).toBe(2.6);
    const uneven = respond({
      ...competences(1, 1, 1, 1, 1, 1, 1, 1, 1).answers,
      [ids[9]!]: 5,
      [ids[10]!]: 5,
      [ids[11]!]: 5,
    });
    expect(score(nl, uneven).overall.position).toBe((9 * 1 + 3 * 5) / 12);
  });

  it.each([
    ['below half', [3, 3, 3, 3], true],
    ['above half', [3, 3, 3, 3, 3], false],
  ] as [string, Answer[], boolean][])(
    'with %s of nine statements on the scale: too few is %s',
    (_, answers, tooFew) => {
      const result = inFirst(...answers);
      expect(result.tooFew).toBe(tooFew);
      expect(result.median === undefined).toBe(tooFew);
      expect(result.position === undefined).toBe(tooFew);
    },
  );

  it('with exactly half on the scale is given, and the rules can ask for more', () => {
    const half = respond(Object.fromEntries(ids.slice(0, 12).map((id) => [id, 3])));
    expect(score(nl, half).overall.tooFew).toBe(false);
    expect(score(nl, half, { minimumShare: 0.51 }).overall.tooFew).toBe(true);
    expect(score(nl, competences(3), { minimumShare: 0 }).dimensions[0]!.median!.lower.label).toBe(
      'Goed op weg',
    );
  });

  it('without answers is no score, also when no minimum is asked', () => {
    for (const answers of [{}, Object.fromEntries(ids.map((id): [string, Answer] => [id, 'unknown']))]) {
      const { overall, dimensions } = score(nl, respond(answers), { minimumShare: 0 });
      for (const summary of [overall, ...dimensions]) {
        expect(summary).toMatchObject({ counts: [0, 0, 0, 0, 0], onScale: 0, tooFew: true });
        expect(summary).not.toHaveProperty('median');
        expect(summary).not.toHaveProperty('position');
      }
    }
  });

  it('takes an answer that the scan does not have for no answer', () => {
    const odd = respond({ [ids[0]!]: 9, [ids[1]!]: 0, [ids[2]!]: 1.5 });
    const { overall, statements } = score(nl, odd, { minimumShare: 0 });
    expect(overall).toMatchObject({ counts: [0, 0, 0, 0, 0], open: 24, tooFew: true });
    expect(statements[0]).not.toHaveProperty('answer');
    expect(statements[1]).not.toHaveProperty('chosen');
  });

  it('takes unknown for no answer where the scan does not have it', () => {
    const strict = parseScan({ ...nl, unknown: undefined });
    const { overall, statements } = score(strict, competences('unknown', 2));
    expect(overall).toMatchObject({ onScale: 1, unknown: 0, open: 23 });
    expect(statements[0]).toEqual({ statement: strict.dimensions[0]!.statements[0] });
  });

  it('names per statement the chosen sentence and the one a level up', () => {
    const [first] = statements;
    const at = (answer: Answer) => score(nl, competences(answer)).statements[0];
    expect(at(2)).toEqual({
      statement: first,
      answer: 2,
      chosen: first!.options[1],
      next: first!.options[2],
    });
    expect(at(5)).toEqual({ statement: first, answer: 5, chosen: first!.options[4] });
    expect(at('unknown')).toEqual({ statement: first, answer: 'unknown' });
    expect(score(nl, respond({})).statements[0]).toEqual({ statement: first });
  });
});

describe('for any answers', () => {
  it('the order of answering does not matter', () => {
    fc.assert(
      fc.property(
        anyAnswers.chain((answers) =>
          fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
        ),
        ([answers, shuffled]) => {
          expect(score(nl, respond(Object.fromEntries(shuffled)))).toEqual(
            score(nl, respond(Object.fromEntries(answers))),
          );
        },
      ),
    );
  });

  it('an unknown moves no score: it counts as an open statement does', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const known = answers.filter(([, answer]) => answer !== 'unknown');
        const [withUnknown, without] = [answers, known].map((some) =>
          score(nl, respond(Object.fromEntries(some))),
        );
        [withUnknown!.overall, ...withUnknown!.dimensions].forEach((summary, index) => {
          const { counts, median, position, tooFew } = [without!.overall, ...without!.dimensions][index]!;
          expect([summary.counts, summary.median, summary.position, summary.tooFew]).toEqual([
            counts,
            median,
            position,
            tooFew,
          ]);
        });
      }),
    );
  });

  it('each statement is counted once, and the median leaves half on either side', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { overall } = score(nl, respond(Object.fromEntries(answers)));
        const onScale = overall.counts.reduce((sum, count) => sum + count, 0);
        expect(onScale).toBe(overall.onScale);
        expect(onScale + overall.unknown + overall.open).toBe(24);
        if (!overall.median) return;
        const { lower, upper } = overall.median;
        const below = overall.counts.slice(0, lower.value - 1).reduce((sum, count) => sum + count, 0);
        const above = overall.counts.slice(upper.value).reduce((sum, count) => sum + count, 0);
        expect(below).toBeLessThan(onScale / 2);
        expect(above).toBeLessThan(onScale / 2);
        expect(overall.position).toBeGreaterThanOrEqual(1);
        expect(overall.position).toBeLessThanOrEqual(5);
      }),
    );
  });
});
