import type { StatementChange } from '@quick-scan/core';
import { HeadingLevel, type FileChild } from 'docx';
import { answerLabel, medianLabel, type Report } from '../report.ts';
import { table } from './word-table.ts';
import { paragraph, runs } from './word-text.ts';

/** This result beside an earlier one, if that is there: the dimensions, and the statements that moved. */
export function comparison(report: Report): FileChild[] {
  const { scan, messages, comparison } = report;
  if (!comparison) return [];
  const words = messages.comparison;
  const moved = comparison.statements.filter(({ change }) => change !== 'same' && change !== 'not-known');
  const columns = (title: string, width: number, rest: number) => [
    { title, width },
    { title: words.then, width: rest },
    { title: words.now, width: rest },
  ];
  return [
    paragraph(words.title, { heading: HeadingLevel.HEADING_1 }),
    table(
      columns(messages.radar.dimension, 3070, 3000),
      comparison.dimensions.map(({ before, after }, index) => [
        scan.dimensions[index]!.title,
        medianLabel(before, messages),
        medianLabel(after, messages),
      ]),
      { keepTogether: true },
    ),
    ...(moved.length === 0
      ? []
      : [
          paragraph(words.moved, { heading: HeadingLevel.HEADING_2 }),
          table(
            columns(messages.plan.statement, 5070, 2000),
            moved.map((each) => row(each, report)),
          ),
        ]),
  ];
}

function row({ statement, before, after, change }: StatementChange, { scan, messages }: Report) {
  return [
    [
      ...runs(`${statement.number}. ${statement.text} `),
      ...runs(messages.comparison.change[change], { bold: true }),
    ],
    answerLabel(before, scan, messages),
    answerLabel(after, scan, messages),
  ];
}
