import { UNKNOWN, type Statement, type StatementResult } from '@quick-scan/core';
import { HeadingLevel, type FileChild, type Paragraph } from 'docx';
import { answeredThen, answerLabel, type Report } from '../report.ts';
import { blocks, paragraph, runs } from './word-text.ts';

/** Every statement with its rung, the chosen sentence, the next step, and what was said about it. */
export function statements(report: Report): FileChild[] {
  const { scan, messages, result } = report;
  const resultOf = (statement: Statement) => result.statements.find((each) => each.statement === statement)!;
  return [
    paragraph(messages.report.statements, { heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
    ...scan.dimensions.flatMap(({ title, statements }) => [
      paragraph(title, { heading: HeadingLevel.HEADING_2 }),
      ...statements.flatMap((each) => statement(resultOf(each), report)),
    ]),
  ];
}

function statement({ statement, answer, chosen, next }: StatementResult, report: Report): Paragraph[] {
  const { scan, response, messages } = report;
  const words = messages.report;
  const note = response.notes[statement.id];
  const rung = answer ?? 0;
  const ladder = rung === UNKNOWN ? [] : [blocks(rung, scan.levels.length - rung), ...runs(' ')];
  return [
    paragraph(`${statement.number}. ${statement.text}`, { heading: HeadingLevel.HEADING_3 }),
    paragraph([...ladder, ...runs(answerLabel(answer, scan, messages))], {
      style: 'Level',
      keepNext: answer !== undefined || report.comparison !== undefined,
    }),
    ...earlier(statement, report),
    ...(chosen ? [paragraph(chosen.text, { keepLines: true, keepNext: true })] : []),
    ...(answer === UNKNOWN ? [paragraph(words.notCounted)] : []),
    ...(chosen
      ? [
          paragraph([
            ...runs(`${next ? words.nextStepTo(scan.levels[next.level - 1]!.label) : words.nextStep}: `, {
              bold: true,
            }),
            ...runs(next ? next.text : words.keepItUp),
          ]),
        ]
      : []),
    ...(note
      ? [paragraph([...runs(`${words.note}: `, { bold: true }), ...runs(note)], { style: 'Quote' })]
      : []),
    ...(response.priorities.includes(statement.id)
      ? [paragraph(`► ${messages.step.priority}`, { style: 'Talk' })]
      : []),
  ];
}

/** What was answered the time before, when that is laid beside this. */
function earlier(statement: Statement, report: Report): Paragraph[] {
  const then = answeredThen(statement, report);
  if (!then) return [];
  const keepNext = report.response.answers[statement.id] !== undefined;
  return [paragraph(`${report.messages.comparison.then}: ${then.text}`, { keepNext })];
}

/** What nobody could say yet. */
export function notKnown({ scan, messages, highlights }: Report): FileChild[] {
  const words = messages.notKnown;
  const { unknown, open } = highlights;
  const list = (what: string, statements: Statement[]) =>
    statements.length === 0
      ? []
      : [
          paragraph(what, { keepNext: true, spacing: { before: 160 } }),
          ...statements.map(({ number, text }) => paragraph(`${number}.\t${text}`, { style: 'List' })),
        ];
  if (unknown.length + open.length === 0) return [];
  return [
    paragraph(words.title, { heading: HeadingLevel.HEADING_1 }),
    ...list(words.unknown(unknown.length, scan.unknown?.label ?? ''), unknown),
    ...list(words.open(open.length), open),
  ];
}
