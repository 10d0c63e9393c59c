import { statementsOf, UNKNOWN, type Answer, type Scan } from '@quick-scan/core';
import { cleanText } from './clean-text.ts';
import { wordOf } from './file-words.ts';
import { csvContents, excelContents } from './spreadsheet-contents.ts';
import { refuse, textOf, type Entry } from './table.ts';

/**
 * Reads the Excel or csv file of a report in any language, also when a spreadsheet program saved it again, and
 * returns the JSON of a response, still to be parsed. There is no plan in it, and it is of this moment; when the
 * scan was filled in, only a workbook tells, and only the day.
 * @throws {InvalidInputError} for a file that has something else in it.
 * @throws {Error} for a file that can't be read at all.
 */
export async function readSpreadsheet(file: File, scan: Scan): Promise<unknown> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = isZip(bytes) ? excelContents : csvContents;
  const { statements, id, version, group, day } = read(bytes);
  const entries = entriesById(statements);
  const missing = statementsOf(scan).find((each) => !entries.has(each.id));
  // Another scan has other statements, and another version may have.
  if (missing && id === scan.id && version === scan.version)
    refuse(`answers.${missing.id}`, 'expected a row');
  const now = new Date().toISOString();
  return {
    scan: { id, version },
    ...filledIn(entries, scan),
    ...(group && { group }),
    startedAt: now,
    updatedAt: now,
    ...(day && { completedAt: noonOf(day) }),
  };
}

/** Every workbook is a zip file. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function entriesById(statements: Entry[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const entry of statements) {
    const id = textOf(entry, 'id');
    if (!id || entries.has(id)) refuse(`answers.${id}`, 'expected one row for each statement');
    entries.set(id, entry);
  }
  return entries;
}

/** What was answered, noted and marked. */
function filledIn(entries: Map<string, Entry>, scan: Scan) {
  const answers = new Map<string, Answer>();
  const notes = new Map<string, string>();
  const priorities: string[] = [];
  for (const [id, entry] of entries) {
    const answer = answerIn(entry, id, scan);
    const note = cleanText(entry.get('note') ?? '');
    if (answer !== undefined) answers.set(id, answer);
    if (note) notes.set(id, note);
    if (wordOf(textOf(entry, 'priority')) === 'yes') priorities.push(id);
  }
  return { answers: Object.fromEntries(answers), notes: Object.fromEntries(notes), priorities };
}

/**
 * Without a value, the label tells what is unknown from what is open. Another translation or version of the scan
 * has another label for what is unknown, so it is known by what it is not.
 */
function answerIn(entry: Entry, id: string, { unknown, levels }: Scan): Answer | undefined {
  const value = textOf(entry, 'value');
  if (/^\d+$/.test(value)) return Number(value);
  if (value) refuse(`answers.${id}`, 'expected the number of a level');
  const label = textOf(entry, 'level');
  // Who empties the cell of a value may leave its label.
  const isLevel = levels.some((level) => cleanText(level.label).trim() === label);
  return unknown && label && wordOf(label) !== 'open' && !isLevel ? UNKNOWN : undefined;
}

/** The middle of a day by the clock of the reader. A workbook counts days, and knows no time zones. */
function noonOf(day: string): string {
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(Number(day))));
  if (Number.isNaN(date.getTime())) return day;
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12).toISOString();
}
