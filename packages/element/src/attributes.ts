import { GROUP_LENGTH } from '@quick-scan/core';
import type { View } from './views/view.ts';

/* What a host may have written in an attribute, forgivingly: anything else is the default. */

export function layoutOf(value: string): View['layout'] {
  return value === 'dimension' ? value : 'statement';
}

export function storageOf(value: string): View['storage'] {
  return value === 'session' || value === 'none' ? value : 'local';
}

export function headingLevelOf(value: unknown): number {
  const level = typeof value === 'string' || typeof value === 'number' ? Math.trunc(+value) : 0;
  return level >= 1 && level <= 6 ? level : 2;
}

/** As many as a team can tell apart, beside those without a group. */
const MAX_GROUPS = 99;

/** The names in a list, or between the commas of a text; each once, and none that is empty. */
export function groupsOf(value: unknown): string[] {
  const names: unknown[] = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  const whole = names
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/\s+/g, ' ').trim().slice(0, GROUP_LENGTH).trim());
  return [...new Set(whole)].filter(Boolean).slice(0, MAX_GROUPS);
}
