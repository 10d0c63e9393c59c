import { dsvFormat } from 'd3-dsv';
import type { Report } from '../report.ts';
import { cleanText } from './clean-text.ts';
import { dimensionRows, statementRows } from './rows.ts';

/** By this a spreadsheet knows that a file is in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet may take for a formula, also behind what it does not show; `=`, `+`, `-` and `@` exist in
 * full width as well. See https://owasp.org/www-community/attacks/CSV_Injection.
 */
const LIKE_A_FORMULA = /^(?:[\t\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/** A text as a cell; the apostrophe before what looks like a formula keeps it a text. */
function textCell(text: string): string {
  const clean = cleanText(text);
  return LIKE_A_FORMULA.test(clean) ? `'${clean}` : clean;
}

/**
 * Answers and result in one table, for other programs and for a spreadsheet in the language of the
 * report: a row for each statement and then for each dimension, with the same columns.
 */
export function csvFile(report: Report): Blob {
  const { formatRow } = dsvFormat(report.messages.files.csv.delimiter);
  const lines = rowsOf(report).map((row) => `${formatRow(row.map(textCell))}\r\n`);
  return new Blob([BYTE_ORDER_MARK, ...lines], { type: 'text/csv;charset=utf-8' });
}

function rowsOf(report: Report): string[][] {
  const { scan, messages } = report;
  const { files, radar, plan, report: words, step } = messages;
  const rounded = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const decimal = (value: number) => rounded.format(value).replace('.', files.csv.decimal);
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
      scan.id,
      scan.version,
    ]),
    ...dimensionRows(report).map(({ id, title, label, summary }) => [
      radar.dimension,
      title,
      '',
      '',
      summary.position === undefined ? '' : decimal(summary.position),
      label,
      '',
      '',
      '',
      '',
      id,
      scan.id,
      scan.version,
    ]),
  ];
}
