import { dsvFormat } from 'd3-dsv';
import type { FileWord } from './file-words.ts';
import { entriesUnder, refuse, type Entry } from './table.ts';
import { cellText } from './text-cell.ts';

/** More rows than the largest scan has statements and dimensions. */
const MAX_ROWS = 20_000;

/** What spreadsheet programs put between cells, in one country or another. */
const DELIMITERS = [';', ',', '\t'];

/**
 * The entries of a csv file that has these titles in it.
 * @throws {InvalidInputError} when it has not.
 */
export function csvEntries(bytes: Uint8Array, titles: FileWord[]): Entry[] {
  const text = decode(bytes);
  const rows = dsvFormat(delimiterOf(text)).parseRows(text, (cells, index) => {
    if (index >= MAX_ROWS) refuse('', `expected at most ${MAX_ROWS} rows`);
    const filled = cells.flatMap((cell, column) => (cell ? [[String(column), cellText(cell)] as const] : []));
    return filled.length > 0 ? new Map(filled) : null;
  });
  return entriesUnder(titles, rows) ?? refuse('', `expected the columns ${titles.join(', ')}`);
}

/** Not every program keeps to UTF-8 when it saves a file again. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The one that is in the first line most, outside quotes. */
function delimiterOf(text: string): string {
  const [line = ''] = /^[^\r\n]*/.exec(text) ?? [];
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
