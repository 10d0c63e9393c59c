import { parseResponse, type Response } from '@quick-scan/core';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync, type Zippable } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { nl as messages } from '../packages/element/src/messages/nl.ts';
import { reportOf } from '../packages/element/src/report.ts';
import { excelFile, readSpreadsheet } from '../packages/element/src/take-along/spreadsheet.ts';
import { smallScan } from './small-scan.ts';

/*
 * A workbook is a zip file, and what such a file says of itself can be anything. Made here is what has become known of
 * files that are small and become endless.
 */

const response: Response = {
  scan: { id: smallScan.id, version: smallScan.version },
  answers: { listening: 1, language: 'unknown', plan: 3 },
  notes: { plan: 'Eén; “twee”,\n"drie"' },
  priorities: ['plan'],
  startedAt: '2026-11-30T12:00:00Z',
  updatedAt: '2026-11-30T12:00:00Z',
};
const SHEET = 'xl/worksheets/sheet1.xml';
const TEXTS = 'xl/sharedStrings.xml';
const MB = 1_000_000;

let parts: Record<string, Uint8Array>;
beforeAll(async () => {
  const file = await excelFile(reportOf(smallScan, response, messages));
  parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  bomb = zipSync({ [SHEET]: new Uint8Array(100 * MB) });
});

const read = async (bytes: Uint8Array) =>
  parseResponse(await readSpreadsheet(new File([bytes.slice()], 'uitslag.xlsx'), smallScan), smallScan);

const text = (name: string, change: (text: string) => string): Zippable => ({
  ...parts,
  [name]: strToU8(change(strFromU8(parts[name]!))),
});

/** A small file that becomes a large one. */
let bomb: Uint8Array;

/** The same, but its header and its directory say another size. */
function lying(says: number): Uint8Array {
  const zip = bomb.slice();
  const view = new DataView(zip.buffer, zip.byteOffset);
  view.setUint32(22, says, true);
  view.setUint32(view.getUint32(zip.length - 6, true) + 24, says, true);
  return zip;
}

/** A file whose directory names one piece of it many times. */
function overlapping(times: number): Uint8Array {
  const zip = zipSync({ [SHEET]: new Uint8Array(MB) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  const start = view.getUint32(zip.length - 6, true);
  const entry = zip.slice(start, zip.length - 22);
  const many = new Uint8Array(start + entry.length * times + 22);
  many.set(zip.slice(0, start));
  for (let at = 0; at < times; at++) many.set(entry, start + at * entry.length);
  const end = new DataView(many.buffer, many.length - 22);
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, times, true);
  end.setUint16(10, times, true);
  end.setUint32(12, entry.length * times, true);
  end.setUint32(16, start, true);
  return many;
}

/** A file as it is written by what doesn't know beforehand how large something becomes: sizes stand behind each part. */
function streamed(): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, bytes] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(bytes, true);
  }
  zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

/** How much more memory and time of the processor something took at its end, in MB and milliseconds. */
async function costOf(act: () => Promise<unknown>) {
  const [memory, time] = [process.memoryUsage.rss(), process.cpuUsage()];
  await act();
  const { user, system } = process.cpuUsage(time);
  return { memory: (process.memoryUsage.rss() - memory) / MB, time: (user + system) / 1_000 };
}

describe('a workbook is read', () => {
  it('as any program writes it, also one that writes sizes behind the parts', async () => {
    expect(streamed()[6]! & 8).toBe(8);
    for (const bytes of [zipSync(parts), zipSync(parts, { level: 0 }), streamed()]) {
      expect(await read(bytes)).toMatchObject({ answers: response.answers, notes: response.notes });
    }
  });
});

describe('a workbook is refused before it costs much', () => {
  /** The same in more cells than anybody fills in. */
  const repeated = (count: number, long: string) => {
    const cells = Array.from(
      { length: count },
      (_, row) => `<row><c r="A${row + 100}" t="s"><v>0</v></c></row>`,
    );
    return zipSync({
      [TEXTS]: strToU8(`<sst><si><t>${long}</t></si></sst>`),
      [SHEET]: strToU8(`<sheetData>${cells.join('')}</sheetData>`),
    });
  };

  it.each<[string, () => Uint8Array]>([
    ['that is far larger inside', () => bomb],
    ['that says it is small, and is not', () => lying(100)],
    ['that says it is nothing', () => lying(0)],
    ['that says it is larger than anything', () => lying(0xffffffff)],
    ['with one text in very many cells', () => repeated(10_000, 'x'.repeat(MB))],
    [
      'with one text of strange characters in very many cells',
      () => repeated(10_000, '_x000D_ '.repeat(100_000)),
    ],
    [
      'of very many files',
      () =>
        zipSync(Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`a${at}`, new Uint8Array()]))),
    ],
    [
      'of many sheets that are each as large as may be',
      () => {
        const sheet = strToU8(`<c r="A1">${' '.repeat(9 * MB)}</c>`);
        return zipSync(Object.fromEntries([1, 2, 3].map((at) => [`xl/worksheets/${at}.xml`, sheet])));
      },
    ],
  ])('%s', async (_, make) => {
    const bytes = make();
    const { time, memory } = await costOf(() =>
      expect(read(bytes)).rejects.toThrow('expected a smaller workbook'),
    );
    expect(time).toBeLessThan(2_000);
    expect(memory).toBeLessThan(200);
  });

  it('of which the directory names one piece many times: it is read once', async () => {
    const bytes = overlapping(60_000);
    const { time, memory } = await costOf(() => expect(read(bytes)).rejects.toThrow(/expected|missing/));
    expect(time).toBeLessThan(1_000);
    expect(memory).toBeLessThan(100);
  });

  it('that holds another of its kind, which is not looked into', async () => {
    const nested = zipSync({
      'xl/worksheets/sheet1.zip': lying(100),
      ...text(SHEET, () => '<a/>'),
    });
    await expect(read(nested)).rejects.toThrow('expected one sheet');
  });
});
