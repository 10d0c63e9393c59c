import { hideSmallGroups, merge, parseScan, summarise, type TeamSummary } from '@quick-scan/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallScan, smallScanJson } from '../../../test/small-scan.ts';
import { respond } from './teams.ts';

/** A summary of groups of these sizes, each with answers of its own; '' for those without a group. */
function sized(sizes: Record<string, number>): TeamSummary {
  const responses = Object.entries(sizes).flatMap(([group, size], index) =>
    Array.from({ length: size }, (_, person) =>
      respond(smallScan, [1 + ((person + index) % 3), 1 + (index % 3), person === 0 ? 'unknown' : 2], group),
    ),
  );
  return summarise(smallScan, responses);
}

const sizesOf = ({ groups }: TeamSummary) =>
  Object.fromEntries(groups.map(({ group, responses }) => [group ?? '', responses]));

/** All responses together. */
const total = (summary: TeamSummary) => hideSmallGroups(summary, { threshold: Infinity }).groups;

describe('small groups', () => {
  it.each<[string, Record<string, number>, Record<string, number>]>([
    ['below the threshold are hidden, together', { A: 5, B: 3, C: 2 }, { A: 5, '': 5 }],
    ['take the next smallest with them, when one alone is hidden', { A: 7, B: 6, C: 4 }, { A: 7, '': 10 }],
    ['take it with them too, when together they are below', { A: 7, B: 6, C: 2, D: 2 }, { A: 7, '': 10 }],
    ['go with those without a group', { A: 7, B: 2, '': 3 }, { A: 7, '': 5 }],
    ['take nobody along when those are many', { A: 6, B: 2, '': 7 }, { A: 6, '': 9 }],
    ['without a group count as a group', { A: 7, B: 6, '': 2 }, { A: 7, '': 8 }],
    ['with nothing beside them are no groups any more', { A: 5, B: 4 }, { '': 9 }],
    ['alone are all there is, and shown as the total', { A: 2 }, { '': 2 }],
    ['of a size on the threshold are not small', { A: 5, B: 5, '': 5 }, { A: 5, B: 5, '': 5 }],
    ['that are not there change nothing', { A: 9, B: 5 }, { A: 9, B: 5 }],
  ])('%s', (_, sizes, shown) => {
    expect(sizesOf(hideSmallGroups(sized(sizes)))).toEqual(shown);
  });

  it('of the same size are taken along in the order of their names', () => {
    expect(sizesOf(hideSmallGroups(sized({ C: 6, B: 6, A: 1 })))).toEqual({ C: 6, '': 7 });
  });

  it('are those below the threshold that is asked for, never below three', () => {
    const summary = sized({ A: 9, B: 4, C: 3, D: 2, E: 1 });
    const shown = (threshold: number) => sizesOf(hideSmallGroups(summary, { threshold }));
    expect(shown(4)).toEqual({ A: 9, B: 4, '': 6 });
    expect(shown(3)).toEqual({ A: 9, B: 4, C: 3, '': 3 });
    expect(shown(2)).toEqual(shown(3));
    expect(shown(0)).toEqual(shown(3));
    expect(shown(-1)).toEqual(shown(3));
    expect(shown(NaN)).toEqual({ '': 19 });
    expect(hideSmallGroups(summary, { threshold: 1 })).toEqual(summary);
  });

  it('leave the name and the date of a reference', () => {
    const named = { ...sized({ A: 6, B: 5 }), name: 'The sector', date: '2026-01-31' };
    expect(hideSmallGroups(named)).toEqual(named);
  });

  it('that are hidden leave the total as it is, also where that is small', () => {
    const summary = sized({ A: 1, B: 1 });
    expect(total(hideSmallGroups(summary))).toEqual(total(summary));
  });
});

/**
 * Whether a vector is a sum of multiples of others: what somebody can compute who knows the sums of the
 * answers in those, whatever the answers are.
 */
function isComputable(wanted: number[], known: number[][]): boolean {
  const rank = (rows: number[][]) => {
    const left = rows.map((row) => [...row]);
    let found = 0;
    for (let column = 0; column < wanted.length; column++) {
      const pivot = left.findIndex((row, index) => index >= found && Math.abs(row[column]!) > 1e-9);
      if (pivot < 0) continue;
      [left[found], left[pivot]] = [left[pivot]!, left[found]!];
      const base = left[found]!;
      left.forEach((row, index) => {
        if (index <= found) return;
        const factor = row[column]! / base[column]!;
        left[index] = row.map((value, at) => value - factor * base[at]!);
      });
      found++;
    }
    return found;
  };
  return rank([...known, wanted]) === rank(known);
}

describe('for any groups', () => {
  const anySizes = fc.dictionary(
    fc.constantFrom('', 'A', 'B', 'C', 'D', 'E', 'F'),
    fc.integer({ min: 1, max: 9 }),
    { minKeys: 1 },
  );
  const anyThreshold = fc.integer({ min: 2, max: 8 });

  it('what is shown and the total tell nothing of fewer people than the threshold', () => {
    fc.assert(
      fc.property(anySizes, anyThreshold, (sizes, threshold) => {
        const summary = sized(sizes);
        const shown = hideSmallGroups(summary, { threshold });
        const least = Math.max(3, threshold);
        const cells = summary.groups.map(({ group }) => group);
        const visible = shown.groups.map(({ group }) => group).filter((group) => group !== undefined);
        // Known are the groups that are shown, what is shown of the rest, and the total.
        const everybody = cells.map(() => 1);
        const rest = cells.map((group) => (group !== undefined && visible.includes(group) ? 0 : 1));
        const known = [
          everybody,
          rest,
          ...visible.map((name) => cells.map((group) => (group === name ? 1 : 0))),
        ];
        for (let set = 1; set < 2 ** cells.length - 1; set++) {
          const chosen = cells.map((_, index) => (set >> index) & 1);
          const people = summary.groups.reduce(
            (all, { responses }, index) => all + responses * chosen[index]!,
            0,
          );
          if (people < least) expect(isComputable(chosen, known)).toBe(false);
        }
      }),
    );
  });

  it('a group is shown as it was, and what is hidden is shown in one part', () => {
    fc.assert(
      fc.property(anySizes, anyThreshold, (sizes, threshold) => {
        const summary = sized(sizes);
        const shown = hideSmallGroups(summary, { threshold });
        for (const each of shown.groups.filter(({ group }) => group !== undefined)) {
          expect(summary.groups).toContainEqual(each);
          expect(each.responses).toBeGreaterThanOrEqual(Math.max(3, threshold));
        }
        const hidden = summary.groups.filter(
          (each) => each.group === undefined || !shown.groups.some(({ group }) => group === each.group),
        );
        const rest = shown.groups.filter(({ group }) => group === undefined);
        expect(rest).toEqual(total({ ...summary, groups: hidden }));
        expect(total(shown)).toEqual(total(summary));
      }),
    );
  });

  it('hiding again hides no more, and what was merged from what may be shown may be shown', () => {
    fc.assert(
      fc.property(anySizes, anySizes, anyThreshold, (some, others, threshold) => {
        const [a, b] = [some, others].map((sizes) => hideSmallGroups(sized(sizes), { threshold }));
        expect(hideSmallGroups(a!, { threshold })).toEqual(a);
        // But a total below the threshold, which is shown as it is, has no groups to merge by.
        const large = [a!, b!].every((each) => total(each)[0]!.responses >= Math.max(3, threshold));
        const both = merge(a!, b!);
        if (large) expect(hideSmallGroups(both, { threshold })).toEqual(both);
      }),
    );
  });

  it('the number of levels and of statements makes no difference', () => {
    const scan = parseScan({ ...smallScanJson(), dimensions: smallScanJson().dimensions.slice(1) });
    const summary = summarise(
      scan,
      ['A', 'A', 'A', 'B', 'B', 'B', 'C'].map((group) => respond(scan, [1], group)),
    );
    expect(sizesOf(hideSmallGroups(summary, { threshold: 3 }))).toEqual({ B: 3, '': 4 });
  });
});
