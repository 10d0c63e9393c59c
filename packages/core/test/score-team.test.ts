import { nl } from '@quick-scan/content';
import { merge, scoreTeam, summarise, type TeamSummary } from '@quick-scan/core';
import { describe, expect, it } from 'vitest';
import { smallScan } from '../../../test/small-scan.ts';
import { respond, teamOf } from './teams.ts';

const first = (counts: number[]) => scoreTeam(nl, teamOf(nl, [counts])).statements[0]!;

describe('a team', () => {
  it('of six: four choose the same or a neighbour, the lowest Inactief, the highest Gevorderd', () => {
    const { agreement, range, median, total, onScale, next, statement } = first([1, 1, 2, 2, 0]);
    expect([agreement!.near, onScale, total]).toEqual([4, 6, 6]);
    expect([range!.lowest.label, range!.highest.label]).toEqual(['Inactief', 'Gevorderd']);
    expect([median!.lower.label, median!.upper.label]).toEqual(['Goed op weg', 'Goed op weg']);
    expect(next).toBe(statement.options[3]);
  });

  it('between two levels has the step above the lower one next, and at the top none', () => {
    const between = first([0, 2, 2, 0, 0]);
    expect([between.median!.lower.label, between.median!.upper.label]).toEqual(['Startend', 'Goed op weg']);
    expect(between.next!.level).toBe(3);
    expect(first([0, 0, 0, 0, 2])).not.toHaveProperty('next');
  });

  it('with too few on the scale gets no label, and still shows what was chosen', () => {
    const few = first([1, 0, 1, 0, 0, 3]);
    expect(few).toMatchObject({ total: 5, onScale: 2, unknown: 3, unknownShare: 0.6, tooFew: true });
    expect(few).not.toHaveProperty('median');
    expect(few).not.toHaveProperty('next');
    expect(few.range!.highest.value).toBe(3);
    expect(few.agreement).toBeDefined();
  });

  it('says nothing about agreement below two answers on the scale', () => {
    expect(first([0, 1, 0, 0, 0, 1])).not.toHaveProperty('agreement');
    expect(first([0, 2, 0, 0, 0, 1])).toHaveProperty('agreement');
  });

  it('takes all answers to a dimension together', () => {
    const { overall, dimensions } = scoreTeam(
      smallScan,
      teamOf(smallScan, [
        [1, 1],
        [0, 2, 0],
        [0, 0, 2],
      ]),
    );
    expect(dimensions[0]).toMatchObject({ id: 'skills', counts: [1, 3, 0], total: 4, open: 0 });
    expect(dimensions[0]!.median!.lower.label).toBe('Begun');
    expect(dimensions[1]).toMatchObject({ id: 'process', counts: [0, 0, 2], position: 3 });
    expect(overall).toMatchObject({ counts: [1, 3, 2], total: 6, position: 13 / 6 });
    expect(dimensions[0]).not.toHaveProperty('agreement');
  });

  it('of nobody has no score and no shares', () => {
    const { responses, overall, statements, groups } = scoreTeam(nl, summarise(nl, []));
    expect(responses).toBe(0);
    expect(overall).toMatchObject({ total: 0, unknownShare: 0, tooFew: true });
    expect(statements[0]).not.toHaveProperty('range');
    expect(groups).toEqual([]);
  });

  it('shows groups that are large enough, names those it hides, and counts all in the total', () => {
    const summary = [
      teamOf(nl, [[0, 5, 0, 0, 0]], 'Uitvoering'),
      teamOf(nl, [[0, 0, 0, 6, 0]], 'Beleid'),
      teamOf(nl, [[2, 0, 0, 0, 0]], 'Directie'),
      teamOf(nl, [[0, 0, 3, 0, 0]]),
    ].reduce(merge);
    const team = scoreTeam(nl, summary);
    expect(team.responses).toBe(16);
    expect(team.statements[0]!.counts).toEqual([2, 5, 3, 6, 0]);
    expect(team.groups.map(({ group, responses }) => [group, responses])).toEqual([
      ['Beleid', 6],
      ['Uitvoering', 5],
    ]);
    expect(team.groups[1]!.statements[0]!.median!.lower.label).toBe('Startend');
    expect(team.hidden).toEqual(['Directie']);

    const open = scoreTeam(nl, summary, { threshold: 1 });
    expect(open.groups.map(({ group }) => group)).toEqual(['Beleid', 'Directie', 'Uitvoering']);
    expect(open.hidden).toEqual([]);
  });

  it('is refused when its summary does not fit the scan', () => {
    const summary = summarise(smallScan, [respond(smallScan, [1])]);
    const other: TeamSummary = { ...summary, scan: { id: 'small-scan', version: '0.9.0' } };
    expect(() => scoreTeam(smallScan, other)).toThrow('scan.version: expected "1.0.0", received "0.9.0"');
    expect(() => scoreTeam(nl, summary)).toThrow('scan.id');
  });
});
