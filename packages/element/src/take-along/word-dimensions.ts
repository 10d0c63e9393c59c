import type { DimensionResult, Summary } from '@quick-scan/core';
import { HeadingLevel, type FileChild, type Table } from 'docx';
import { facts, medianLabel, type Report } from '../report.ts';
import { table } from './word-table.ts';
import { blocks, paragraph } from './word-text.ts';

/** Where each dimension stands: in words, and how its statements are distributed over the levels. */
export function dimensions(report: Report): FileChild[] {
  const { scan, messages, result } = report;
  return [
    paragraph(messages.report.dimensions, { heading: HeadingLevel.HEADING_1 }),
    ...result.dimensions.flatMap((dimension, index) => [
      paragraph(scan.dimensions[index]!.title, { heading: HeadingLevel.HEADING_2 }),
      paragraph(medianLabel(dimension, messages), { style: 'Level' }),
      paragraph(facts(dimension, scan, messages).join(' '), { keepNext: true }),
      distribution(dimension, report),
    ]),
    ...positions(report),
  ];
}

/** One block for each statement, so that they can be counted. */
function distribution(result: DimensionResult, { scan, messages }: Report): Table {
  const words = messages.report;
  const rows = [
    ...scan.levels
      .map(({ value, label }) => ({ label, count: result.counts[value - 1]!, isOnScale: true }))
      .reverse(),
    ...[
      { label: scan.unknown?.label ?? '', count: result.unknown, isOnScale: false },
      { label: words.open, count: result.open, isOnScale: false },
    ].filter(({ count }) => count > 0),
  ];
  return table(
    [
      { title: words.level, width: 2400 },
      { title: words.count, width: 700, isNumber: true },
      { title: '', width: 5970 },
    ],
    rows.map(({ label, count, isOnScale }) => [
      label,
      String(count),
      [blocks(isOnScale ? count : 0, isOnScale ? 0 : count)],
    ]),
    { keepTogether: true },
  );
}

/** The place of each dimension on the scale; beside an earlier one, if that is there. */
function positions({ scan, messages, result, comparison }: Report): FileChild[] {
  const words = messages.radar;
  if (result.dimensions.every(({ position }) => position === undefined)) return [];
  const position = (summary: Summary | undefined) =>
    summary?.position === undefined ? messages.report.tooFew : words.value(summary.position);
  const columns = comparison ? [messages.comparison.then, messages.comparison.now] : [words.position];
  return [
    paragraph(words.table, { style: 'Caption' }),
    table(
      [{ title: words.dimension, width: 3600 }, ...columns.map((title) => ({ title, width: 2735 }))],
      result.dimensions.map((dimension, index) => [
        scan.dimensions[index]!.title,
        ...(comparison
          ? [position(comparison.dimensions.find(({ id }) => id === dimension.id)?.before)]
          : []),
        position(dimension),
      ]),
      { keepTogether: true },
    ),
  ];
}
