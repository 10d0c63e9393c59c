import writeXlsxFile, { type CellObject, type Feature, type Sheet } from 'write-excel-file/universal';
import { planOf, type Report } from '../report.ts';
import { cleanText } from './clean-text.ts';
import { dimensionRows, overallRow, statementRows, type SummaryRow } from './rows.ts';

/** The type of the workbook, the height of its lines in points, and the most that Excel allows for a row. */
const FONT = { fontFamily: 'Arial', fontSize: 10 };
const LINE_HEIGHT = 13;
const MAX_HEIGHT = 409;

/** What stands in a cell, and how a number or date is shown. */
type Value = string | number | undefined | { value: number | Date | undefined; format: string };

/** A column: its title, its width in characters, and what it says of a row. */
type Column<Row> = [title: string, width: number, of: (row: Row) => Value];

/** Answers, result and plan as a workbook, with numbers that are numbers and text that stays text. */
export function excelFile(report: Report): Promise<Blob> {
  const sheets = [answers(report), summaries(report), plan(report), about(report)];
  return writeXlsxFile(sheets, { ...FONT, features: [growingRows] }).toBlob();
}

/** Rows begin with the height they are given, and grow when somebody types in them. */
const growingRows: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes) =>
          tag === 'row' ? { ...attributes, customHeight: 0 } : attributes,
      },
    },
  },
};

function answers(report: Report): Sheet<Blob> {
  const { files, radar, plan, report: words, step } = report.messages;
  return sheet(files.answers, statementRows(report), [
    [files.number, 10, (row) => row.number],
    [radar.dimension, 18, (row) => row.dimension],
    [plan.statement, 50, (row) => row.text],
    [files.value, 9, (row) => (typeof row.answer === 'number' ? row.answer : undefined)],
    [words.level, 18, (row) => row.label],
    [files.chosen, 50, (row) => row.chosen],
    [words.nextStep, 50, (row) => row.next],
    [words.note, 50, (row) => row.note],
    [step.priority, 16, (row) => (row.isMarked ? files.yes : files.no)],
    [files.id, 34, (row) => row.id],
  ]);
}

function summaries(report: Report): Sheet<Blob> {
  const { scan, messages } = report;
  const { files, radar, report: words } = messages;
  const { levels, unknown } = scan;
  const unknownColumns: Column<SummaryRow>[] = unknown
    ? [
        [unknown.label, 17, ({ summary }) => summary.unknown],
        [files.share(unknown.label), 17, ({ summary }) => ({ value: summary.unknownShare, format: '0%' })],
      ]
    : [];
  return sheet(
    words.title,
    [...dimensionRows(report), overallRow(report)],
    [
      [radar.dimension, 20, ({ title }) => title],
      [words.level, 30, ({ label }) => label],
      [radar.position, 12, ({ summary }) => ({ value: summary.position, format: '0.0' })],
      [words.count, 12, ({ summary }) => summary.total],
      ...levels.map(({ value, label }): Column<SummaryRow> => [
        label,
        14,
        ({ summary }) => summary.counts[value - 1],
      ]),
      ...unknownColumns,
      [words.open, 14, ({ summary }) => summary.open],
    ],
  );
}

function plan({ scan, response, messages }: Report): Sheet<Blob> {
  const { files, plan: words } = messages;
  return sheet(words.title, planOf(scan, response, messages), [
    [files.number, 10, ({ of }) => of.number],
    [words.statement, 50, ({ of }) => of.text],
    [words.goal, 50, ({ goal }) => goal],
    [words.action, 40, ({ action }) => action],
    [words.who, 24, ({ who }) => who],
    [words.when, 20, ({ when }) => when],
    [files.id, 34, ({ of }) => of.id],
  ]);
}

/** Of which scan it is, and when it was filled in. */
function about({ scan, response, messages }: Report): Sheet<Blob> {
  const { files } = messages;
  const facts: [string, Value][] = [
    [files.scan, scan.title],
    [files.id, scan.id],
    [files.version, scan.version],
    [
      files.filledIn,
      response.completedAt && { value: dayOf(new Date(response.completedAt)), format: files.day },
    ],
    [files.group, response.group],
  ];
  return sheet(
    files.about,
    facts.filter(([, value]) => value !== undefined),
    [
      [files.fact, 20, ([name]) => name],
      [files.value, 50, ([, value]) => value],
    ],
  );
}

function sheet<Row>(name: string, rows: Row[], columns: Column<Row>[]): Sheet<Blob> {
  const header = columns.map(([title]): CellObject => ({
    ...cell(title),
    fontWeight: 'bold',
    bottomBorderStyle: 'thin',
  }));
  const body = rows.map((row) => columns.map(([, , of]) => cell(of(row))));
  const widths = columns.map(([, width]) => width);
  return {
    sheet: name,
    stickyRowsCount: 1,
    orientation: 'landscape',
    columns: widths.map((width) => ({ width })),
    data: [header, ...body].map((cells) => {
      const height = heightOf(cells, widths);
      return cells.map((each) => ({ ...each, height }));
    }),
  };
}

/** About the height that the text in a row takes, in points; not every program finds that by itself. */
function heightOf(cells: CellObject[], widths: number[]): number {
  const lines = cells.map(({ value }, index) =>
    String(value ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / widths[index]!)), 0),
  );
  return Math.min(Math.max(...lines) * LINE_HEIGHT + 2, MAX_HEIGHT);
}

function cell(content: Value): CellObject {
  const alignVertical = 'top';
  if (typeof content === 'number') return { alignVertical, type: Number, value: content };
  if (typeof content === 'object') {
    const { value, format } = content;
    if (value instanceof Date) return { alignVertical, align: 'left', type: Date, value, format };
    return value === undefined ? {} : { alignVertical, type: Number, value, format };
  }
  const text = cleanText(content ?? '');
  // What makes the file looks texts up in a plain object, which has these names of its own.
  return { alignVertical, wrap: true, type: String, value: text in {} ? `${text} ` : text };
}

/** The day on the clock of the person; a workbook knows no time zones. */
function dayOf(at: Date): Date {
  return new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()));
}
