import { sum } from './tally.ts';
import { summaryOfGroups, type GroupTally, type TeamSummary } from './team-summary.ts';

/** Below this number of people answers can be traced to a person, whatever the host asks for. */
const MINIMUM = 3;

export interface Reporting {
  /**
   * The number of responses from which a group is shown apart; 5 by default. Less than 3 counts as 3, but
   * for 1: that lifts the threshold, for a session in which all may see each other's answers.
   */
  threshold: number;
}

/**
 * Returns a summary as it may be shown. Groups below the threshold go into the part without a group. As
 * long as that part is itself below the threshold, the next smallest group goes into it too: else it
 * would be the total less the groups that are shown. So what can be computed about those in it is never
 * about fewer people than the threshold. The total of all responses stays as it is, however small.
 */
export function hideSmallGroups(
  summary: TeamSummary,
  { threshold = 5 }: Partial<Reporting> = {},
): TeamSummary {
  if (threshold === 1) return summary;
  const least = Math.max(MINIMUM, threshold);
  // Not `size < least`: what is no number hides everything.
  const small = (size: number) => !(size >= least);

  const bySize = [...summary.groups].sort((a, b) => a.responses - b.responses);
  const together = bySize.filter(({ group, responses }) => group === undefined || small(responses));
  const others = bySize.filter((each) => !together.includes(each));
  while (together.length > 0 && others.length > 0 && small(sizeOf(together))) together.push(others.shift()!);

  const nameless = together.map(({ responses, statements }): GroupTally => ({ responses, statements }));
  return { ...summary, ...summaryOfGroups(summary.scan, [...nameless, ...others]) };
}

function sizeOf(groups: GroupTally[]): number {
  return sum(groups.map(({ responses }) => responses));
}
