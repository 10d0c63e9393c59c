import { InvalidInputError } from '@quick-scan/core';

/** A row of a table: what stands in its cells, by the column. */
export type Row = ReadonlyMap<string, string>;

/** A row below a header: what stands in its cells, by the title of the column. */
export type Entry = ReadonlyMap<string, string>;

/** What stands in an entry under a title, without space around it. */
export const textOf = (entry: Entry, title: string) => (entry.get(title) ?? '').trim();

/** Refuses a spreadsheet for what is at a path in the response that it should hold. */
export function refuse(path: string, message: string): never {
  throw new InvalidInputError('spreadsheet', [{ path, message }]);
}

/** The entries below the first row with all these titles in it, if there is one. */
export function entriesUnder(titles: string[], rows: Row[]): Entry[] | undefined {
  const header = rows.findIndex((row) => {
    const texts = new Set(Array.from(row.values(), (text) => text.trim()));
    return titles.every((title) => texts.has(title));
  });
  if (header === -1) return undefined;
  const columns = new Map(Array.from(rows[header]!, ([column, text]) => [column, text.trim()]));
  const named = [...columns.values()].filter((title) => title !== '');
  if (new Set(named).size < named.length) refuse('', 'expected each column once');
  const entries = rows.slice(header + 1).map((row) => {
    // What stands beside the table is left alone.
    const titled = [...row].filter(([column]) => columns.get(column));
    return new Map(titled.map(([column, text]) => [columns.get(column)!, text]));
  });
  return entries.filter((entry) => [...entry.values()].some((text) => text.trim() !== ''));
}
