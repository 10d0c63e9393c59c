import { HeadingLevel, type FileChild } from 'docx';
import { planOf, type Report } from '../report.ts';
import { table } from './word-table.ts';
import { paragraph } from './word-text.ts';

/** With this many rows to write in, a plan on paper stays within what a team can keep an eye on. */
const EMPTY_ROWS = 5;

/** Who does what; without a plan, a table to fill in by hand. */
export function plan({ scan, response, messages }: Report): FileChild[] {
  const words = messages.plan;
  const steps = planOf(scan, response, messages);
  const columns = [
    { title: words.statement, width: 3900 },
    { title: words.goal, width: 3900 },
    { title: words.action, width: 3300 },
    { title: words.who, width: 1735 },
    { title: words.when, width: 1735 },
  ];
  const heading = paragraph(words.title, { heading: HeadingLevel.HEADING_1 });
  if (steps.length === 0) {
    const empty = Array.from({ length: EMPTY_ROWS }, () => columns.map(() => ''));
    return [heading, paragraph(words.none), table(columns, empty, { rowHeight: 1250, hasGrid: true })];
  }
  return [
    heading,
    table(
      columns,
      steps.map(({ of, goal, action = '', who = '', when = '' }) => [
        `${of.number}. ${of.text}`,
        goal,
        action,
        who,
        when,
      ]),
      { hasGrid: true },
    ),
  ];
}
