import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { refuse, type Row } from './table.ts';
import { elementsIn, type XmlElement } from './xml-elements.ts';

/** What the sheets and their texts can take together in bytes, and their cells in characters; and how many files there can be. */
const MAX_SIZE = 10_000_000;
const MAX_FILES = 1_000;

/** So many bytes are unzipped at a time: a thousand times as much can come of them. */
const SLICE = 4_096;

const SHARED_TEXTS = 'xl/sharedStrings.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/**
 * The tables of a workbook, one for each sheet.
 * @throws {Error} for what is no workbook, or a far too large one.
 */
export function excelTables(bytes: Uint8Array): Row[][] {
  const files = unzip(bytes);
  const texts = files
    .filter(({ name }) => name === SHARED_TEXTS)
    .flatMap(({ xml }) => elementsIn(xml, 'si'))
    .map(({ text }) => decoded(text));
  const within = limit(MAX_SIZE);
  return files
    .filter(({ name }) => SHEET.test(name))
    .map(({ xml }) => rowsOf(elementsIn(xml, 'c'), texts, within));
}

/**
 * The files with sheets and texts. What a workbook says of their size is not to be trusted, nor where they are in it:
 * it is read from its beginning, each byte once, and no further than what comes out of it is of the size that it can be.
 */
function unzip(bytes: Uint8Array): { name: string; xml: string }[] {
  const files: { name: string; xml: string }[] = [];
  const withinFiles = limit(MAX_FILES);
  const [withinSaid, within] = [limit(MAX_SIZE), limit(MAX_SIZE)];
  const zip = new Unzip((found: UnzipFile) => {
    const { name, originalSize = 0 } = found;
    withinFiles(1);
    if (name !== SHARED_TEXTS && !SHEET.test(name)) return;
    withinSaid(originalSize);
    const file = { name, xml: '' };
    files.push(file);
    const decoder = new TextDecoder();
    found.ondata = (error, data, isLast) => {
      if (error) throw error;
      within(data.length);
      file.xml += decoder.decode(data, { stream: !isLast });
    };
    found.start();
  });
  zip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += SLICE) {
    zip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  }
  return files;
}

/** Returns what counts, and refuses the workbook that has more than `most` of it. */
function limit(most: number): (more: number) => void {
  let total = 0;
  return (more) => {
    total += more;
    if (total > most) refuse('', 'expected a smaller workbook');
  };
}

/** The cells, which say themselves where they stand, by row. A text counts in each cell that it is in. */
function rowsOf(cells: XmlElement[], texts: string[], within: (more: number) => void): Row[] {
  const rows = new Map<string, Map<string, string>>();
  for (const cell of cells) {
    const [, column, number] = /^([A-Z]+)(\d+)$/.exec(cell.attributes.r ?? '') ?? [];
    if (!column || !number || cell.text === '') continue;
    const row = rows.get(number) ?? new Map<string, string>();
    const content = contentOf(cell, texts);
    within(content.length);
    rows.set(number, row.set(column, content));
  }
  return [...rows.values()];
}

function contentOf({ attributes, text }: XmlElement, texts: string[]): string {
  if (attributes.t === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (attributes.t !== 's') return decoded(text);
  return texts[Number(text)] ?? refuse('', 'expected the texts of the workbook');
}

/** A character that XML, or Excel, has no place for is written by its number. */
function decoded(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
