import { isPlaceOf, type Place } from '@quick-scan/core';
import { expect, it } from 'vitest';
import { smallScan } from '../../../test/small-scan.ts';

it.each<Place>([
  ...(['introduction', 'overview', 'review', 'report', 'plan'] as const).map((view) => ({ view })),
  { view: 'statement', statement: 'plan' },
])('%j is a place of the scan', (place) => {
  expect(isPlaceOf(smallScan, place)).toBe(true);
});

it.each([
  undefined,
  null,
  '',
  'plan',
  {},
  { view: '' },
  { view: 'statement' },
  { view: 'statement', statement: 'cooking' },
])('%j, as a page may give it, is no place of the scan', (place) => {
  expect(isPlaceOf(smallScan, place as Place)).toBe(false);
});
