import type { Messages } from '../messages/nl.ts';
import { csvEntries } from './csv-entries.ts';
import { excelTables } from './excel-tables.ts';
import { entriesUnder, refuse, textOf, type Entry, type Row } from './table.ts';

/** What a file says: a row for each statement, and of which scan, group and day it is; empty when it doesn't. */
export interface Contents {
  statements: Entry[];
  id: string;
  version: string;
  group: string;
  /** The number that a workbook has for a day. */
  day: string;
}

/** Sheets are known by what is in them, because somebody may have moved or renamed them. */
export function excelContents(bytes: Uint8Array, { files, report }: Messages): Contents {
  const tables = excelTables(bytes);
  const statements = only(tables, [files.id, files.value, report.level]);
  const facts = only(tables, [files.fact, files.value]);
  const fact = (name: string) =>
    agreed(
      facts.filter((entry) => textOf(entry, files.fact) === name),
      files.value,
    );
  return {
    statements,
    id: fact(files.id),
    version: fact(files.version),
    group: fact(files.group),
    day: fact(files.filledIn),
  };
}

/** The rows of dimensions are left out. */
export function csvContents(bytes: Uint8Array, { files, plan, radar, report }: Messages): Contents {
  const { kind, id, value, scan, version, group } = files;
  const entries = csvEntries(bytes, [kind, id, value, report.level, scan, version]);
  if (entries.some((entry) => ![plan.statement, radar.dimension].includes(textOf(entry, kind)))) {
    refuse('', 'expected only rows of statements and dimensions');
  }
  const statements = entries.filter((entry) => textOf(entry, kind) === plan.statement);
  return {
    statements,
    id: agreed(statements, scan),
    version: agreed(statements, version),
    group: agreed(statements, group),
    day: '',
  };
}

/** The entries of the one table that has these titles. */
function only(tables: Row[][], titles: string[]): Entry[] {
  const found = tables.map((rows) => entriesUnder(titles, rows)).filter((entries) => entries !== undefined);
  if (found.length !== 1) refuse('', `expected one sheet with the columns ${titles.join(', ')}`);
  return found[0]!;
}

/** What all entries say under a title. */
function agreed(entries: Entry[], title: string): string {
  const [text = '', ...others] = new Set(entries.map((entry) => textOf(entry, title)));
  return others.length > 0 ? refuse('', `expected the same at ${title} everywhere`) : text;
}
