import { InvalidInputError } from '@quick-scan/core';
import { wordOf, type FileWord } from './file-words.ts';

/** A row of a table: what stands in its cells, by the column. */
export type Row = ReadonlyMap<string, string>;

/** A row below a header: what stands in its cells, by the title of the column in any language. */
export type Entry = ReadonlyMap<FileWord, string>;

/** What stands in an entry under a title, without space around it. */
export const textOf = (entry: Entry, title: FileWord) => (entry.get(title) ?? '').trim();

/** Refuses a spreadsheet for what is at a path in the response that it should hold. */
export function refuse(path: string, message: string): never {
  throw new InvalidInputError('spreadsheet', [{ path, message }]);
}

/** The entries below the first row with all these titles in it, if there is one. */
export function entriesUnder(titles: FileWord[], rows: Row[]): Entry[] | undefined {
  const header = rows.findIndex((row) => {
    const words = new Set(Array.from(row.values(), wordOf));
    return titles.every((title) => words.has(title));
  });
  if (header === -1) return undefined;
  // What else stands in the table, or beside it, is left alone.
  const columns = [...rows[header]!].flatMap(([column, text]) => {
    const word = wordOf(text);
    return word ? [[word, column] as const] : [];
  });
  if (new Map(columns).size < columns.length) refuse('', 'expected each column once');
  const entries = rows
    .slice(header + 1)
    .map((row) => new Map(columns.map(([word, column]) => [word, row.get(column) ?? ''])));
  return entries.filter((entry) => [...entry.values()].some((text) => text.trim() !== ''));
}
