import { dsvFormat } from 'd3-dsv';
import type { Report } from '../report.ts';
import { dimensionRows, statementRows } from './rows.ts';
import { textCell } from './text-cell.ts';

/** By this a spreadsheet knows that a file is in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Answers and result in one table, for other programs and for a spreadsheet in the language of the
 * report: a row for each statement and then for each dimension, with the same columns.
 */
export function csvFile(report: Report): Blob {
  const { formatRow } = dsvFormat(report.messages.files.csvDelimiter);
  const lines = rowsOf(report).map((row) => `${formatRow(row.map(textCell))}\r\n`);
  return new Blob([BYTE_ORDER_MARK, ...lines], { type: 'text/csv;charset=utf-8' });
}

function rowsOf(report: Report): string[][] {
  const { scan, messages, response } = report;
  const { files, radar, plan, report: words, step } = messages;
  const of = [scan.id, scan.version, response.group ?? ''];
  return [
    [
      files.kind,
      radar.dimension,
      files.number,
      files.text,
      files.value,
      words.level,
      files.chosen,
      words.nextStep,
      words.note,
      step.priority,
      files.id,
      files.scan,
      files.version,
      files.group,
    ],
    ...statementRows(report).map((row) => [
      plan.statement,
      row.dimension,
      String(row.number),
      row.text,
      typeof row.answer === 'number' ? String(row.answer) : '',
      row.answer === undefined ? '' : row.label,
      row.chosen,
      row.next,
      row.note,
      row.isMarked ? files.yes : files.no,
      row.id,
      ...of,
    ]),
    ...dimensionRows(report).map(({ id, title, label, summary }) => [
      radar.dimension,
      title,
      '',
      '',
      summary.position === undefined ? '' : radar.value(summary.position),
      label,
      '',
      '',
      '',
      '',
      id,
      ...of,
    ]),
  ];
}
