import { csvEntries } from './csv-entries.ts';
import { excelTables } from './excel-tables.ts';
import { wordOf, type FileWord } from './file-words.ts';
import { entriesUnder, refuse, textOf, type Entry, type Row } from './table.ts';

/** What a file says: a row for each statement, and of which scan, group and day it is; empty when it doesn't. */
interface Contents {
  statements: Entry[];
  id: string;
  version: string;
  group: string;
  /** The number that a workbook has for a day. */
  day: string;
}

/** Sheets are known by what is in them, because somebody may have moved or renamed them. */
export function excelContents(bytes: Uint8Array): Contents {
  const tables = excelTables(bytes);
  const statements = only(tables, ['id', 'value', 'level']);
  const facts = only(tables, ['fact', 'value']);
  const fact = (name: FileWord) =>
    agreed(
      facts.filter((entry) => wordOf(textOf(entry, 'fact')) === name),
      'value',
    );
  return {
    statements,
    id: fact('id'),
    version: fact('version'),
    group: fact('group'),
    day: fact('filledIn'),
  };
}

/** The rows of dimensions are left out. */
export function csvContents(bytes: Uint8Array): Contents {
  const entries = csvEntries(bytes, ['kind', 'id', 'value', 'level', 'scan', 'version']);
  const kindOf = (entry: Entry) => wordOf(textOf(entry, 'kind'));
  if (entries.some((entry) => !['statement', 'dimension'].includes(kindOf(entry) ?? ''))) {
    refuse('', 'expected only rows of statements and dimensions');
  }
  const statements = entries.filter((entry) => kindOf(entry) === 'statement');
  return {
    statements,
    id: agreed(statements, 'scan'),
    version: agreed(statements, 'version'),
    group: agreed(statements, 'group'),
    day: '',
  };
}

/** The entries of the one table that has these titles. */
function only(tables: Row[][], titles: FileWord[]): Entry[] {
  const found = tables.map((rows) => entriesUnder(titles, rows)).filter((entries) => entries !== undefined);
  if (found.length !== 1) refuse('', `expected one sheet with the columns ${titles.join(', ')}`);
  return found[0]!;
}

/** What all entries say under a title. */
function agreed(entries: Entry[], title: FileWord): string {
  const [text = '', ...others] = new Set(entries.map((entry) => textOf(entry, title)));
  return others.length > 0 ? refuse('', `expected the same at ${title} everywhere`) : text;
}
