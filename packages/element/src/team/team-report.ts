import {
  agenda,
  hideSmallGroups,
  scoreTeam,
  type AgendaItem,
  type Level,
  type Scan,
  type Summary,
  type TeamResult,
  type TeamStatement,
  type TeamSummary,
} from '@quick-scan/core';
import type { TeamMessages } from './messages/nl.ts';

/** All that is shown of a team. It is computed from counts in which small groups are hidden already. */
export interface TeamReport {
  /** The counts as they may be shown and handed on. */
  summary: TeamSummary;
  result: TeamResult;
  agenda: AgendaItem[];
  /** The names of the groups that are too small to be shown. */
  hidden: string[];
}

/** Returns what a team says. A `threshold` of 1 shows every group. */
export function teamReportOf(scan: Scan, all: TeamSummary, threshold: number): TeamReport {
  const summary = hideSmallGroups(all, { threshold });
  const shown = summary.groups.map(({ group }) => group);
  return {
    summary,
    result: scoreTeam(scan, summary, { threshold }),
    agenda: agenda(scan, summary, { threshold }),
    hidden: all.groups.flatMap(({ group }) => (group === undefined || shown.includes(group) ? [] : [group])),
  };
}

/** How far people agree in words: how many are together, and between which levels all are. */
export function agreementOf({ counts, onScale, total, range }: TeamStatement, words: TeamMessages): string {
  const say = words.agreement;
  if (!range) return say.none;
  if (onScale === 1) return say.one(range.lowest.label);
  const { lowest, highest } = range;
  const who = onScale < total ? say.whoChose(onScale) : say.who(onScale);
  if (lowest === highest) return say.all(who, lowest.label);
  const together = Math.max(...counts.map((count, index) => count + (counts[index + 1] ?? 0)));
  return together === 1
    ? say.apart(lowest.label, highest.label)
    : say.some(together, onScale, who, lowest.label, highest.label);
}

/** Why a statement is on the agenda, in a sentence. */
export function reasonOf(item: AgendaItem, { levels, unknown }: Scan, words: TeamMessages): string {
  const { reason, counts, range, total, groups } = item;
  const label = labelOf(item, words);
  const say = words.reason;
  switch (reason) {
    case 'poles': {
      const [low, high] = [counts, [...counts].reverse()].map((each) => {
        const half = each.slice(0, Math.floor(levels.length / 2));
        return half.reduce((sum, count) => sum + count, 0);
      });
      return say.poles(low!, high!, range!.lowest.label, range!.highest.label);
    }
    case 'spread':
      return say.spread(range!.lowest.label, range!.highest.label);
    case 'low':
      return say.low(label);
    case 'groups':
      return `${say.groups} ${groupLabels(groups, words)}`;
    case 'unknown':
      return say.unknown(item.unknown, total, unknown!.label);
    case 'strength':
      return say.strength(label);
  }
}

/** The level in the middle, in a sentence. */
function labelOf({ median }: Summary, { reason }: TeamMessages): string {
  if (!median) return reason.tooFew;
  const { lower, upper } = median;
  return lower.value === upper.value ? lower.label : reason.between(lower.label, upper.label);
}

/** Where each group stands, in a sentence each. */
export function groupLabels(groups: (Summary & { group: string })[], words: TeamMessages): string {
  return groups.map((each) => words.reason.group(each.group, labelOf(each, words))).join(' ');
}

/** What the team says, in two or three sentences. */
export function teamSentences({ result, agenda }: TeamReport, words: TeamMessages): string[] {
  const count = (...reasons: AgendaItem['reason'][]) =>
    agenda.filter(({ reason }) => reasons.includes(reason)).length;
  const said: [number, (count: number) => string][] = [
    [count('poles', 'spread'), words.lead.differ],
    [count('low'), words.lead.low],
    [count('groups'), words.lead.groups],
    [count('unknown'), words.lead.unknown],
    [count('strength'), words.lead.strength],
  ];
  const parts = said.flatMap(([number, say]) => (number > 0 ? [say(number)] : []));
  if (result.responses < 2) return [words.lead.tooFew];
  return parts.length > 0 ? parts : [words.lead.nothing];
}

/** The groups that are shown, with their sizes. */
export function shownGroups({ result }: TeamReport): { group: string; responses: number }[] {
  return result.groups.map(({ group, responses }) => ({ group, responses }));
}

/** The level in the middle, when there is just one. */
export function middleOf({ median }: Summary): Level | undefined {
  return median && median.lower.value === median.upper.value ? median.lower : undefined;
}
