import {
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableCellOptions,
  type Paragraph,
  type TextRun,
} from 'docx';
import { LINE_COLOR, SURFACE_COLOR } from './word-styles.ts';
import { paragraph, runs } from './word-text.ts';

/** A column of a table: its title and its width in twentieths of a point. Numbers stand to the right. */
export interface Column {
  /** Empty where the title before it stands over this column as well. */
  title: string;
  width: number;
  isNumber?: boolean;
}

interface Options {
  /** Whether the table stays on one page. */
  keepTogether?: boolean;
  /** Whether there are lines between the columns too. */
  hasGrid?: boolean;
  /** The least height of a row, in twentieths of a point. */
  rowHeight?: number;
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: LINE_COLOR };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/**
 * A table with a header row that comes back on each page. Widths are fixed, in the table and in each
 * cell, because word processors differ in which of these they go by.
 */
export function table(columns: Column[], rows: (string | TextRun[])[][], options: Options = {}): Table {
  const { keepTogether = false, hasGrid = false, rowHeight } = options;
  const last = rows.length - 1;
  const body = rows.map(
    (row, number) =>
      new TableRow({
        cantSplit: true,
        ...(rowHeight && { height: { value: rowHeight, rule: HeightRule.ATLEAST } }),
        children: row.map((content, index) => {
          const { width, isNumber = false } = columns[index]!;
          return cell(
            paragraph(content, {
              style: 'NoSpacing',
              keepNext: keepTogether && number < last,
              ...(isNumber && { alignment: 'right' }),
            }),
            width,
          );
        }),
      }),
  );
  const sides = hasGrid ? LINE : NO_LINE;
  return new Table({
    rows: [header(columns), ...body],
    columnWidths: columns.map(({ width }) => width),
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: LINE,
      bottom: LINE,
      insideHorizontal: LINE,
      left: sides,
      right: sides,
      insideVertical: sides,
    },
  });
}

function header(columns: Column[]): TableRow {
  const titled = columns.flatMap((column, index) => (column.title ? [{ ...column, index }] : []));
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titled.map(({ title, index }, number) => {
      const under = columns.slice(index, titled[number + 1]?.index);
      const width = under.reduce((sum, column) => sum + column.width, 0);
      const content = paragraph(runs(title, { bold: true }), { style: 'NoSpacing', keepNext: true });
      return cell(content, width, { columnSpan: under.length, shading: { fill: SURFACE_COLOR } });
    }),
  });
}

function cell(content: Paragraph, width: number, more: Partial<ITableCellOptions> = {}): TableCell {
  return new TableCell({
    children: [content],
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 100, right: 100 },
    ...more,
  });
}
