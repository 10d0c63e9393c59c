import type { Scan, TeamSummary } from '@quick-scan/core';
import type { TeamMessages } from './messages/nl.ts';

/** The counts of a team as a file, with the name of the team and the date of today. */
export function teamFile(summary: TeamSummary, name: string): Blob {
  const team = { ...summary, ...(name && { name }), date: today() };
  return new Blob([JSON.stringify(team, null, 2)], { type: 'application/json' });
}

/** The name of a file of a team without its extension: scan, team and date. */
export function teamFileName({ id }: Scan, name: string, { keep }: TeamMessages): string {
  const team = name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
  return [id, keep.fileName, team, today()].filter(Boolean).join('-');
}

/** The day on the clock of the person, as 2026-01-31. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}
