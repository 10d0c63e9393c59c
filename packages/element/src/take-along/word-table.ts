import {
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from 'docx';
import { LINE_COLOR, SURFACE_COLOR } from './word-styles.ts';
import { paragraph, runs } from './word-text.ts';

/** A column of a table: its title and its width in twentieths of a point. Numbers stand to the right. */
export interface Column {
  title: string;
  width: number;
  /** How many columns the title stands over; those that follow have none of their own. */
  span?: number;
  isNumber?: boolean;
}

type Cell = string | Paragraph[];

interface Options {
  /** Whether the table stays on one page. */
  keepTogether?: boolean;
  /** The least height of a row, in twentieths of a point. */
  rowHeight?: number;
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: LINE_COLOR };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/**
 * A table with a header row that comes back on each page. Widths are fixed, in the table and in each
 * cell, because word processors differ in which of these they go by.
 */
export function table(columns: Column[], rows: Cell[][], options: Options = {}): Table {
  const widths = columns.map(({ width }) => width);
  const sum = (from: number, count: number) => widths.slice(from, from + count).reduce((a, b) => a + b, 0);
  const cell = (index: number, content: Paragraph[], span = 1, isHeader = false) =>
    new TableCell({
      children: content,
      columnSpan: span,
      width: { size: sum(index, span), type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 100, right: 100 },
      ...(isHeader && { shading: { fill: SURFACE_COLOR } }),
    });
  const text = (content: string, index: number, keepNext: boolean) =>
    paragraph(runs(content), {
      style: 'NoSpacing',
      keepNext,
      ...(columns[index]!.isNumber && { alignment: 'right' }),
    });

  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.flatMap(({ title, span }, index) =>
      title
        ? [
            cell(
              index,
              [paragraph(runs(title, { bold: true }), { style: 'NoSpacing', keepNext: true })],
              span,
              true,
            ),
          ]
        : [],
    ),
  });
  const body = rows.map(
    (row, number) =>
      new TableRow({
        cantSplit: true,
        ...(options.rowHeight && { height: { value: options.rowHeight, rule: HeightRule.ATLEAST } }),
        children: row.map((content, index) =>
          cell(
            index,
            typeof content === 'string'
              ? [text(content, index, Boolean(options.keepTogether) && number < rows.length - 1)]
              : content,
          ),
        ),
      }),
  );
  return new Table({
    rows: [header, ...body],
    columnWidths: widths,
    width: { size: sum(0, widths.length), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: LINE,
      bottom: LINE,
      insideHorizontal: LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
    },
  });
}
