import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { refuse, type Row } from './table.ts';
import { elementsIn, type XmlElement } from './xml-elements.ts';

/** In bytes: what the sheets and their texts can take together, zipped and not; and how many files there can be. */
const MAX_ZIPPED = 3_000_000;
const MAX_SIZE = 20_000_000;
const MAX_FILES = 1_000;

const SHARED_TEXTS = 'xl/sharedStrings.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/**
 * The tables of a workbook, one for each sheet.
 * @throws {Error} for what is no workbook, or a far too large one.
 */
export function excelTables(bytes: Uint8Array): Row[][] {
  const files = unzipSync(bytes, { filter: withinLimits() });
  const elements = (name: string, wanted: string) => elementsIn(strFromU8(files[name]!), wanted);
  const texts = SHARED_TEXTS in files ? elements(SHARED_TEXTS, 'si').map(({ text }) => text) : [];
  return Object.keys(files)
    .filter((name) => SHEET.test(name))
    .map((name) => rowsOf(elements(name, 'c'), texts));
}

/** Picks the files that are read. One that says it is smaller than it is, gets no more room than it says. */
function withinLimits() {
  let [count, zipped, total] = [0, 0, 0];
  return ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    const isRead = name === SHARED_TEXTS || SHEET.test(name);
    if (isRead) [zipped, total] = [zipped + size, total + originalSize];
    if (++count > MAX_FILES || zipped > MAX_ZIPPED || total > MAX_SIZE)
      refuse('', 'expected a smaller workbook');
    return isRead;
  };
}

/** The cells, which say themselves where they stand, by row. */
function rowsOf(cells: XmlElement[], texts: string[]): Row[] {
  const rows = new Map<string, Map<string, string>>();
  for (const cell of cells) {
    const [, column, number] = /^([A-Z]+)(\d+)$/.exec(cell.attributes.r ?? '') ?? [];
    if (!column || !number || cell.text === '') continue;
    const row = rows.get(number) ?? new Map<string, string>();
    rows.set(number, row.set(column, contentOf(cell, texts)));
  }
  return [...rows.values()];
}

function contentOf({ attributes, text }: XmlElement, texts: string[]): string {
  if (attributes.t === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  const content = attributes.t === 's' ? texts[Number(text)] : text;
  if (content === undefined) return refuse('', 'expected the texts of the workbook');
  // A character that XML, or Excel, has no place for is written by its number.
  return content.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
