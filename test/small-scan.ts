import type { Scan, Statement } from '@quick-scan/core';

const LABELS = ['Absent', 'Begun', 'Done'];

const statement = (number: number, id: string): Statement => ({
  id,
  number,
  text: `We have ${id}.`,
  explanation: [{ type: 'paragraph', children: ['Why ', { type: 'strong', children: [id] }, ' matters.'] }],
  furtherReading: [
    [{ type: 'paragraph', children: [{ type: 'link', href: 'https://example.org', children: [id] }] }],
  ],
  options: LABELS.map((label, index) => ({ level: index + 1, text: `${label}: ${id}.` })),
});

/** The plain JSON of a scan of three statements in two dimensions on three levels; edit it at will. */
export function smallScanJson(): Scan {
  return {
    id: 'small-scan',
    version: '1.0.0',
    language: 'en',
    title: 'A small scan',
    introduction: [{ type: 'list', items: [[{ type: 'paragraph', children: ['Quick'] }]] }],
    levels: LABELS.map((label, index) => ({ value: index + 1, label })),
    unknown: { label: 'Unknown' },
    dimensions: [
      { id: 'skills', title: 'Skills', statements: [statement(1, 'listening'), statement(2, 'language')] },
      { id: 'process', title: 'Process', statements: [statement(3, 'plan')] },
    ],
  };
}

export const smallScan: Scan = smallScanJson();

/** The same scan in Dutch: what people read has other words, what programs read has not. */
export const smallScanInDutch: Scan = {
  ...smallScanJson(),
  language: 'nl',
  title: 'Een kleine scan',
  levels: ['Afwezig', 'Begonnen', 'Klaar'].map((label, index) => ({ value: index + 1, label })),
  unknown: { label: 'Onbekend' },
  dimensions: smallScanJson().dimensions.map((dimension) => ({
    ...dimension,
    title: `Over ${dimension.id}`,
    statements: dimension.statements.map((each) => ({ ...each, text: `Wij hebben ${each.id}.` })),
  })),
};
