import { measureAgreement } from '@quick-scan/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const anyCounts = fc
  .array(fc.oneof(fc.constant(0), fc.nat({ max: 30 }), fc.nat({ max: 100_000_000 })), {
    minLength: 2,
    maxLength: 10,
  })
  .filter((counts) => counts.reduce((all, count) => all + count, 0) >= 2);

describe('agreement', () => {
  it('has the values that the literature gives', () => {
    const { vanDerEijk, consensus } = measureAgreement([30, 40, 210, 130, 530, 50, 10])!;
    expect(vanDerEijk).toBeCloseTo(0.6113333, 7);
    expect(consensus).toBeCloseTo(0.7256876, 7);
  });

  it.each([
    ['all alike', [0, 0, 6, 0, 0], 1, 1, 6],
    ['on neighbours', [0, 0, 3, 3, 0], 0.75, 0.81, 6],
    ['with a gap', [0, 3, 0, 3, 0], 0.17, 0.585, 3],
    ['with a gap at one side', [1, 0, 1, 1, 1], -1 / 24, 0.396, 2],
    ['with one outlier', [1, 0, 0, 5, 0], 0.53, 0.6, 5],
    ['uniform', [1, 1, 1, 1, 1], 0, 0.43, 2],
    ['at the poles', [3, 0, 0, 0, 3], -1, 0, 3],
  ])('of answers %s: %j', (_, counts, vanDerEijk, consensus, near) => {
    const measures = measureAgreement(counts)!;
    expect(measures.near).toBe(near);
    expect(measures.vanDerEijk).toBeCloseTo(vanDerEijk, 2);
    expect(measures.consensus).toBeCloseTo(consensus, 2);
  });

  it('counts those on one level and a neighbour, on whichever side most are', () => {
    expect(measureAgreement([1, 0, 1, 3, 1])).toMatchObject({ near: 4 });
    expect(measureAgreement([0, 0, 0, 2, 5])).toMatchObject({ near: 7 });
    expect(measureAgreement([2, 1])).toMatchObject({ near: 3 });
  });

  it('of as many on each of three neighbours is the half from which people no longer disagree', () => {
    expect(measureAgreement([2, 2, 2, 0, 0])!.vanDerEijk).toBe(0.5);
  });

  it('on two levels is what is left when one from each is taken away', () => {
    expect(measureAgreement([4, 1])!.vanDerEijk).toBeCloseTo(0.6);
    expect(measureAgreement([2, 2])!.vanDerEijk).toBe(0);
  });

  it('says nothing about fewer than two people', () => {
    expect(measureAgreement([0, 0, 0, 0, 0])).toBeUndefined();
    expect(measureAgreement([0, 0, 1, 0, 0])).toBeUndefined();
    expect(measureAgreement([0, 0, 2, 0, 0])).toBeDefined();
  });
});

describe('for any answers of two people or more', () => {
  it('A is between −1 and 1, and 1 for all on one level and no other', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { vanDerEijk } = measureAgreement(counts)!;
        expect(vanDerEijk).toBeGreaterThanOrEqual(-1);
        expect(vanDerEijk).toBeLessThanOrEqual(1);
        expect(vanDerEijk === 1).toBe(counts.filter((count) => count > 0).length === 1);
      }),
    );
  });

  it('consensus is between 0 and 1, and 1 for all on one level', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { consensus } = measureAgreement(counts)!;
        expect(consensus).toBeGreaterThanOrEqual(0);
        expect(consensus).toBeLessThanOrEqual(1);
        if (counts.filter((count) => count > 0).length === 1) expect(consensus).toBe(1);
      }),
    );
  });

  it('consensus is not below 0 either next to two equal poles, where rounding shows', () => {
    expect(measureAgreement([403_782_548, 0, 0, 403_782_551])!.consensus).toBe(0);
  });

  it('two poles of the same size are −1 and 0, on any number of levels', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 10 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (levels, people) => {
          const counts = Array.from({ length: levels }, (_, level) =>
            level === 0 || level === levels - 1 ? people : 0,
          );
          expect(measureAgreement(counts)).toEqual({ near: people, vanDerEijk: -1, consensus: 0 });
        },
      ),
    );
  });

  it('the same is said when the scale is reversed', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const [there, back] = [measureAgreement(counts)!, measureAgreement(counts.toReversed())!];
        expect(back.near).toBe(there.near);
        expect(back.vanDerEijk).toBeCloseTo(there.vanDerEijk, 12);
        expect(back.consensus).toBeCloseTo(there.consensus, 7);
      }),
    );
  });

  it('only the shares matter, not the number of people', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 9 }), (counts, times) => {
        const [once, more] = [
          measureAgreement(counts)!,
          measureAgreement(counts.map((count) => count * times))!,
        ];
        expect(more.near).toBe(once.near * times);
        expect(more.vanDerEijk).toBeCloseTo(once.vanDerEijk, 9);
        expect(more.consensus).toBeCloseTo(once.consensus, 7);
      }),
    );
  });
});
