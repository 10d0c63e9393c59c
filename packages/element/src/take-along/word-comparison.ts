import type { StatementChange } from '@quick-scan/core';
import { HeadingLevel, type FileChild } from 'docx';
import { answerLabel, changeSentences, medianLabel, moved, titleOf, type Report } from '../report.ts';
import { table } from './word-table.ts';
import { paragraph } from './word-text.ts';

/** This result beside an earlier one, if that is there: the dimensions, and the statements that moved. */
export function comparison(report: Report): FileChild[] {
  const { scan, messages, comparison } = report;
  if (!comparison) return [];
  const words = messages.comparison;
  const changed = moved(comparison);
  return [
    paragraph(words.title, { heading: HeadingLevel.HEADING_1 }),
    ...changeSentences(report).map((sentence) => paragraph(sentence, { keepNext: true })),
    table(
      [
        { title: messages.radar.dimension, width: 3070 },
        { title: words.then, width: 3000 },
        { title: words.now, width: 3000 },
      ],
      comparison.dimensions.map(({ id, before, after }) => [
        titleOf(scan, id),
        medianLabel(before, messages),
        medianLabel(after, messages),
      ]),
      { keepTogether: true },
    ),
    ...(changed.length === 0
      ? []
      : [
          paragraph(words.moved, { heading: HeadingLevel.HEADING_2 }),
          table(
            [
              { title: messages.plan.statement, width: 4270 },
              { title: words.then, width: 1650 },
              { title: words.now, width: 1700 },
              { title: words.changed, width: 1450 },
            ],
            changed.map((each) => row(each, report)),
          ),
        ]),
  ];
}

function row({ statement, before, after, change }: StatementChange, { scan, messages }: Report) {
  return [
    `${statement.number}. ${statement.text}`,
    answerLabel(before, scan, messages),
    answerLabel(after, scan, messages),
    messages.comparison.change[change],
  ];
}
