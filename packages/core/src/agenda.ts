import type { Scan } from './scan.ts';
import { scoreTeam, type TeamRules, type TeamStatement } from './score-team.ts';
import type { Summary } from './summary.ts';
import type { TeamSummary } from './team-summary.ts';

/**
 * Why a statement is worth talking about. People disagree: in two camps (`poles`, A below 0), or all over
 * the scale (`spread`). They agree that it stands low (`low`), their groups see it differently (`groups`),
 * many don't know (`unknown`), or they agree that it stands high (`strength`).
 */
export type Reason = 'poles' | 'spread' | 'low' | 'groups' | 'unknown' | 'strength';

/** What counts as a reason. No source settles these: they are choices, and a host may make others. */
export interface AgendaRules extends TeamRules {
  /** People disagree below this A; 0.5 by default: on five levels, as many on each of three neighbours. */
  disagreement: number;
  /**
   * A level is low up to this place on the scale and high from this place, 0 for the lowest level and 1
   * for the highest; 0.25 and 0.75 by default: the two lowest and the two highest of five levels.
   */
  low: number;
  high: number;
  /** Groups see it differently when the middles of two are so many levels apart; 1 by default. */
  apart: number;
  /** It is widely unknown from this share of the responses, 0 to 1; a third by default. */
  unknown: number;
}

/** A statement to talk about: why, where the team places it, and where each group that is shown does. */
export interface AgendaItem extends TeamStatement {
  reason: Reason;
  groups: (TeamStatement & { group: string })[];
}

/**
 * Returns what to talk about first, and why. Each statement comes at most once, for the first of these
 * reasons: disagreement, the lowest A first, so poles before spread; low, the lowest median first; groups
 * that differ, the furthest apart first; unknown, the largest share first; strength, the highest median
 * first. What is equal stays in the order of the scan. That a level is shared takes a median, and so
 * enough answers; nothing is said about fewer than two responses.
 * @throws {InvalidInputError} for a summary of another scan or version.
 */
export function agenda(scan: Scan, summary: TeamSummary, rules: Partial<AgendaRules> = {}): AgendaItem[] {
  const { disagreement = 0.5, low = 0.25, high = 0.75, apart = 1, unknown = 1 / 3 } = rules;
  const team = scoreTeam(scan, summary, rules);
  if (team.responses < 2) return [];
  const place = (level: number) => (level - 1) / (scan.levels.length - 1);

  /** The first reason to talk about a statement, and its rank among others with that reason: lowest first. */
  const reasonFor = (each: TeamStatement, distance: number): [Reason, number] | undefined => {
    const { agreement, median, unknownShare } = each;
    if (agreement && agreement.vanDerEijk < disagreement) {
      return [agreement.vanDerEijk < 0 ? 'poles' : 'spread', agreement.vanDerEijk];
    }
    const shared = agreement && median;
    if (shared && place(median.upper.value) <= low) return ['low', middle(each)];
    if (distance >= apart) return ['groups', -distance];
    if (unknownShare >= unknown) return ['unknown', -unknownShare];
    if (shared && place(median.lower.value) >= high) return ['strength', -middle(each)];
    return undefined;
  };

  const found = team.statements.flatMap((statement, index) => {
    const groups = team.groups.map(({ group, statements }) => ({ group, ...statements[index]! }));
    const middles = groups.filter(({ median }) => median).map(middle);
    const distance = middles.length > 1 ? Math.max(...middles) - Math.min(...middles) : -1;
    const because = reasonFor(statement, distance);
    if (!because) return [];
    const [reason, rank] = because;
    return [{ item: { ...statement, reason, groups }, order: ORDER[reason], rank }];
  });
  return found.sort((a, b) => a.order - b.order || a.rank - b.rank).map(({ item }) => item);
}

const ORDER: Record<Reason, number> = { poles: 0, spread: 1, low: 2, groups: 3, unknown: 4, strength: 5 };

/** The level in the middle; half-way when there are two. */
function middle({ median }: Summary): number {
  return (median!.lower.value + median!.upper.value) / 2;
}
