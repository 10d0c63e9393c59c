import { nl } from '@quick-scan/content';
import {
  agenda,
  merge,
  statementsOf,
  summarise,
  type AgendaItem,
  type AgendaRules,
  type Reason,
  type TeamSummary,
} from '@quick-scan/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallScan } from '../../../test/small-scan.ts';
import { anyResponse, respond, teamOf } from './teams.ts';

const numbered = (items: AgendaItem[]) => items.map(({ statement, reason }) => [statement.number, reason]);

/** The agenda of a team of which each statement has these counts, as numbers of statements and reasons. */
const of = (counts: number[][], rules?: Partial<AgendaRules>) =>
  numbered(agenda(nl, teamOf(nl, counts), rules));

const reasonOf = (counts: number[], rules?: Partial<AgendaRules>) => of([counts], rules)[0]?.[1];

const POLES = [3, 0, 0, 0, 3];
const UNIFORM = [1, 1, 2, 1, 1];
const GAP = [0, 3, 0, 3, 0];
const LOWEST = [6, 0, 0, 0, 0];
const LOW = [1, 5, 0, 0, 0];
const MIDDLE = [0, 0, 6, 0, 0];
const HIGH = [0, 0, 0, 5, 1];
const HIGHEST = [0, 0, 0, 0, 6];
const UNKNOWN = [0, 0, 4, 0, 0, 2];
const WIDELY = [0, 0, 0, 0, 0, 6];

describe('an agenda', () => {
  it('begins with disagreement, then has what is low, then what is unknown, and last what is strong', () => {
    expect(of([HIGH, UNKNOWN, LOW, GAP, MIDDLE, HIGHEST, WIDELY, LOWEST, UNIFORM, POLES])).toEqual([
      [10, 'poles'],
      [4, 'spread'],
      [9, 'spread'],
      [8, 'low'],
      [3, 'low'],
      [7, 'unknown'],
      [2, 'unknown'],
      [6, 'strength'],
      [1, 'strength'],
    ]);
  });

  it('keeps what is equal in the order of the scan', () => {
    expect(of([LOW, POLES, HIGH, POLES, UNKNOWN, LOW, UNKNOWN, HIGH])).toEqual([
      [2, 'poles'],
      [4, 'poles'],
      [1, 'low'],
      [6, 'low'],
      [5, 'unknown'],
      [7, 'unknown'],
      [3, 'strength'],
      [8, 'strength'],
    ]);
  });

  it.each<[string, number[], Reason | undefined]>([
    ['one outlier of six is no disagreement', [1, 0, 0, 5, 0], 'strength'],
    ['three neighbours are no disagreement', [0, 2, 2, 2, 0], undefined],
    ['a little wider is', [0, 2, 2, 2, 1], 'spread'],
    ['two people at the poles disagree', [1, 0, 0, 0, 1], 'poles'],
    ['one person does not disagree with those who do not know', [1, 0, 0, 0, 0, 1], 'unknown'],
    ['one person has no shared low level', [2, 0, 0, 0, 0], 'low'],
    ['low means both levels in the middle', [0, 3, 3, 0, 0], undefined],
    ['high means both levels in the middle', [0, 0, 3, 3, 0], undefined],
    ['few on the scale share no level', [2, 0, 0, 0, 0, 3], 'unknown'],
    ['half on the scale share one', [3, 0, 0, 0, 0, 3], 'low'],
    ['less than a third unknown is not wide', [0, 0, 5, 0, 0, 2], undefined],
    ['a third is', [0, 0, 6, 0, 0, 3], 'unknown'],
  ])('%s', (_, counts, reason) => {
    expect(reasonOf(counts)).toBe(reason);
  });

  it('takes open answers for neither unknown nor known', () => {
    const responses = [[3], [3], [], [], []].map((answers) => respond(nl, answers));
    expect(agenda(nl, summarise(nl, responses))).toEqual([]);
  });

  it('follows the rules that a host sets, at, below and above them', () => {
    expect(reasonOf(GAP, { disagreement: 0.1 })).toBeUndefined();
    expect(reasonOf([0, 2, 2, 2, 0], { disagreement: 0.5 })).toBeUndefined();
    expect(reasonOf([0, 2, 2, 2, 0], { disagreement: 0.51 })).toBe('spread');
    expect(reasonOf(MIDDLE, { low: 0.49 })).toBeUndefined();
    expect(reasonOf(MIDDLE, { low: 0.5 })).toBe('low');
    expect(reasonOf(MIDDLE, { high: 0.5 })).toBe('strength');
    expect(reasonOf(MIDDLE, { high: 0.51 })).toBeUndefined();
    expect(reasonOf([0, 0, 1, 0, 0, 1], { unknown: 0.5 })).toBe('unknown');
    expect(reasonOf([0, 0, 1, 0, 0, 1], { unknown: 0.51 })).toBeUndefined();
    expect(reasonOf([2, 0, 0, 0, 0, 3], { minimumShare: 0.4 })).toBe('low');
  });

  it('calls the ends of a shorter scale low and high', () => {
    const team = teamOf(smallScan, [
      [2, 0, 0],
      [0, 2, 0],
      [0, 0, 2],
    ]);
    expect(numbered(agenda(smallScan, team))).toEqual([
      [1, 'low'],
      [3, 'strength'],
    ]);
  });

  it('of fewer than two responses is empty', () => {
    expect(agenda(nl, summarise(nl, []))).toEqual([]);
    expect(of([LOWEST.map((count) => count / 6), [0, 0, 0, 0, 0, 1]])).toEqual([]);
  });

  it('gives with each statement all that a view needs', () => {
    const [item] = agenda(nl, teamOf(nl, [LOW]));
    expect(item).toMatchObject({
      reason: 'low',
      statement: statementsOf(nl)[0],
      counts: LOW,
      total: 6,
      range: { lowest: nl.levels[0], highest: nl.levels[1] },
      median: { lower: nl.levels[1], upper: nl.levels[1] },
      agreement: { near: 6 },
      next: statementsOf(nl)[0]!.options[2],
      groups: [],
    });
  });
});

describe('groups on an agenda', () => {
  const teams = (...parts: [string, number[][]][]): TeamSummary =>
    parts.map(([group, counts]) => teamOf(nl, counts, group)).reduce(merge);
  const threes = [0, 0, 5, 0, 0];
  const fours = [0, 0, 0, 5, 0];
  const twos = [0, 5, 0, 0, 0];

  it('differ when their middles are a level apart, the furthest first', () => {
    const summary = teams(
      [
        'Beleid',
        [
          [0, 0, 20, 0, 0],
          [0, 0, 12, 8, 0],
          [0, 0, 20, 0, 0],
          [0, 0, 20, 0, 0],
        ],
      ],
      ['Uitvoering', [fours, [0, 0, 2, 3, 0], threes, [5, 0, 0, 0, 0]]],
    );
    expect(numbered(agenda(nl, summary))).toEqual([
      [4, 'groups'],
      [1, 'groups'],
      [2, 'groups'],
    ]);
    expect(numbered(agenda(nl, summary, { apart: 1.5 }))).toEqual([[4, 'groups']]);
    expect(agenda(nl, summary, { apart: 2.5 })).toEqual([]);
  });

  it('do not differ by half a level', () => {
    const summary = teams(['Beleid', [[0, 0, 6, 0, 0]]], ['Uitvoering', [[0, 0, 3, 3, 0]]]);
    expect(agenda(nl, summary)).toEqual([]);
  });

  it('differ from each other, and one alone from nobody, also where no distance is asked', () => {
    expect(numbered(agenda(nl, teams(['Beleid', [threes]], ['Uitvoering', [threes]]), { apart: 0 }))).toEqual(
      [[1, 'groups']],
    );
    expect(agenda(nl, teams(['Beleid', [threes]]), { apart: 0 })).toEqual([]);
  });

  it('come after what is low and before what is a strength', () => {
    const highest = [0, 0, 0, 0, 5];
    const summary = teams(
      ['Beleid', [highest, [5, 0, 0, 0, 0], fours]],
      ['Uitvoering', [fours, twos, fours]],
    );
    expect(numbered(agenda(nl, summary))).toEqual([
      [2, 'low'],
      [1, 'groups'],
      [3, 'strength'],
    ]);
  });

  it('stand with every item, in the order of their names', () => {
    const [item] = agenda(nl, teams(['Uitvoering', [twos]], ['Beleid', [twos]]));
    expect(item!.reason).toBe('low');
    expect(item!.groups.map(({ group, counts, statement }) => [group, counts, statement])).toEqual([
      ['Beleid', twos, item!.statement],
      ['Uitvoering', twos, item!.statement],
    ]);
  });

  it('that are too small are neither shown nor compared, unless the threshold is lifted', () => {
    const summary = teams(['Beleid', [threes]], ['Directie', [[0, 0, 0, 1, 0]]], ['Uitvoering', [threes]]);
    expect(agenda(nl, summary)).toEqual([]);
    const lifted = agenda(nl, summary, { threshold: 1 });
    expect(numbered(lifted)).toEqual([[1, 'groups']]);
    expect(lifted[0]!.groups).toHaveLength(3);
  });

  it('without enough answers on the scale are not compared', () => {
    const summary = teams(['Beleid', [threes]], ['Uitvoering', [[0, 0, 0, 2, 0, 3]]]);
    expect(agenda(nl, summary, { unknown: 1 })).toEqual([]);
  });
});

describe('for any team', () => {
  const REASONS: Reason[] = ['poles', 'spread', 'low', 'groups', 'unknown', 'strength'];
  const middle = ({ median }: Pick<AgendaItem, 'median'>) => (median!.lower.value + median!.upper.value) / 2;
  const distance = ({ groups }: AgendaItem) => {
    const middles = groups.filter(({ median }) => median).map(middle);
    return Math.max(...middles) - Math.min(...middles);
  };
  const rank: Record<Reason, (item: AgendaItem) => number> = {
    poles: ({ agreement }) => agreement!.vanDerEijk,
    spread: ({ agreement }) => agreement!.vanDerEijk,
    low: middle,
    groups: (item) => -distance(item),
    unknown: ({ unknownShare }) => -unknownShare,
    strength: (item) => -middle(item),
  };
  const anyTeam = fc.array(anyResponse, { maxLength: 20 }).map((responses) => summarise(nl, responses));

  it('each statement comes at most once, by reason, within a reason by its number, then as in the scan', () => {
    fc.assert(
      fc.property(anyTeam, fc.constantFrom(1, 3, 5), (summary, threshold) => {
        const items = agenda(nl, summary, { threshold });
        expect(new Set(items.map(({ statement }) => statement.id)).size).toBe(items.length);
        items.slice(1).forEach((item, index) => {
          const before = items[index]!;
          const steps = [
            REASONS.indexOf(item.reason) - REASONS.indexOf(before.reason),
            item.reason === before.reason ? rank[item.reason](item) - rank[item.reason](before) : 0,
            item.statement.number - before.statement.number,
          ];
          expect(steps.find((step) => step !== 0)).toBeGreaterThan(0);
        });
      }),
    );
  });

  it('a disagreement is never passed over for another reason', () => {
    fc.assert(
      fc.property(anyTeam, (summary) => {
        for (const { reason, agreement } of agenda(nl, summary)) {
          expect(['poles', 'spread'].includes(reason)).toBe(
            agreement !== undefined && agreement.vanDerEijk < 0.5,
          );
          if (agreement) expect(reason === 'poles').toBe(agreement.vanDerEijk < 0);
        }
      }),
    );
  });
});
