import type { View } from './views/view.ts';

/* What a host may have written in an attribute, forgivingly: anything else is the default. */

export function layoutOf(value: string): View['layout'] {
  return value === 'dimension' ? value : 'statement';
}

export function storageOf(value: string): View['storage'] {
  return value === 'session' || value === 'none' ? value : 'local';
}

export function headingLevelOf(value: number): number {
  const level = Math.trunc(value);
  return level >= 1 && level <= 6 ? level : 2;
}
