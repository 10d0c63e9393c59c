import { readFileSync } from 'node:fs';
import { nl } from '@quick-scan/content';
import { parseResponse, statementsOf, type Response, type Scan } from '@quick-scan/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../packages/element/src/messages/en.ts';
import { nl as messages } from '../packages/element/src/messages/nl.ts';
import { reportOf } from '../packages/element/src/report.ts';
import { csvFile, excelFile } from '../packages/element/src/take-along/spreadsheet.ts';
import { wordFile } from '../packages/element/src/take-along/word.ts';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { useFiles } from './taken-along.ts';
import { filledIn, useBrowser } from './visitor.ts';

const kept = filledIn({ group: 'Team Zorg & Één' });
const { answers, notes, priorities, group, scan } = kept.kept.response;
/** What comes back from both files; there is no plan in it. */
const SAME = { answers, notes, priorities, group, scan };
const ids = statementsOf(nl).map(({ id }) => id);
const report = reportOf(nl, kept.kept.response, messages);

let site: Site;
let page: Page;
let complaints: string[];
const visit = useBrowser();
const { download, convert } = useFiles();
beforeAll(async () => {
  site = await serve({ '/': bare() }, STRICT_POLICY);
  ({ page, complaints } = await visit(site.address, kept));
});
afterAll(() => site.close());

/** Reads a file by the part as it was built, on a page with a strict content security policy. */
async function read(bytes: Uint8Array, of: Scan = nl): Promise<Response> {
  const given = { base64: Buffer.from(bytes).toString('base64'), of };
  // As a text, because what runs the tests has an import() of its own.
  const found = await page.evaluate<unknown>(`(async ({ base64, of }) => {
    const { readSpreadsheet } = await import('/quick-scan-spreadsheet.js');
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return readSpreadsheet(new File([bytes], 'uitslag'), of);
  })(${JSON.stringify(given)})`);
  expect(complaints).toEqual([]);
  return parseResponse(found, of);
}

const bytesOf = async (blob: Blob | Promise<Blob>) => new Uint8Array(await (await blob).arrayBuffer());

/** The csv file, and the Excel file, in which something was changed. */
const csv = async (change: (text: string) => string) =>
  strToU8(change(Buffer.from(await bytesOf(csvFile(report))).toString()));
async function excel(change: (text: string, name: string) => string | undefined): Promise<Uint8Array> {
  const files = Object.entries(unzipSync(await bytesOf(excelFile(report)))).flatMap(([name, bytes]) => {
    const text = change(strFromU8(bytes), name);
    return text === undefined ? [] : [[name, strToU8(text)] as const];
  });
  return zipSync(Object.fromEntries(files));
}

/** The same in the texts or in the first sheet of a workbook. */
const inTexts = (change: (text: string) => string) =>
  excel((text, name) => (name === 'xl/sharedStrings.xml' ? change(text) : text));
const inAnswers = (change: (text: string) => string) =>
  excel((text, name) => (name === 'xl/worksheets/sheet1.xml' ? change(text) : text));

/** The csv file with this in the cells of one statement. */
const withRow = (id: string, change: (cells: string[]) => string[]) =>
  csv((text) =>
    text
      .split('\r\n')
      .map((line) => (line.includes(`;${id};`) ? change(line.split(';')).join(';') : line))
      .join('\r\n'),
  );

describe('a result is read back', () => {
  it('from its Excel file, with the day on which it was filled in', async () => {
    const found = await read(readFileSync(await download(page, 'Excel-bestand')));
    expect(found).toMatchObject(SAME);
    expect(new Date(found.completedAt!).toDateString()).toBe('Mon Nov 23 2026');
    expect(found).not.toHaveProperty('plan');
  });

  it('from its csv file, which has no day', async () => {
    const found = await read(readFileSync(await download(page, 'csv-bestand')));
    expect(found).toMatchObject(SAME);
    expect(found).not.toHaveProperty('completedAt');
  });

  it('from an Excel file that LibreOffice saved again', async () => {
    const saved = convert(await download(page, 'Excel-bestand'), 'xlsx');
    const found = await read(readFileSync(saved));
    expect(found).toMatchObject(SAME);
    expect(new Date(found.completedAt!).toDateString()).toBe('Mon Nov 23 2026');
  });

  it('from a csv file that LibreOffice saved again, with any delimiter and in an older encoding', async () => {
    const file = await download(page, 'csv-bestand');
    const dutch = '--infilter=CSV:59,34,76,1,,1043';
    for (const how of ['', '44,34,76', '59,34,76', '9,34,76', '59,34,1', '44,34,76,1,,1043,true']) {
      const filter = how && `:Text - txt - csv (StarCalc):${how}`;
      expect(await read(readFileSync(convert(file, `csv${filter}`, dutch)))).toMatchObject(SAME);
    }
  });

  it('from a csv file without its mark, with more around the table, or without a group as it was before', async () => {
    expect(await read(await csv((text) => text.slice(1)))).toMatchObject(SAME);
    expect(
      await read(await csv((text) => `${text}\r\n;;;;;;;;;;;;;\r\n;;;;;;;;;;;;;;Let op\r\n`)),
    ).toMatchObject(SAME);
    const before = await read(await csv((text) => text.replace(/;[^;\r]*\r\n/g, '\r\n')));
    expect(before).toMatchObject({ answers });
    expect(before).not.toHaveProperty('group');
  });

  it('from an Excel file in which sheets have other names and places, and rows are moved', async () => {
    const moved = await excel((text, name) => {
      if (name === 'xl/workbook.xml') return text.replace(/<sheet name="[^"]*"/g, '<sheet name="Blad"');
      const row = (by: number) => (_: string, start: string, number: string) =>
        `${start}${Number(number) + by}"`;
      return name === 'xl/worksheets/sheet1.xml'
        ? text.replace(/(<row r=")(\d+)"/g, row(3)).replace(/(<c r="[A-Z]+)(\d+)"/g, row(3))
        : text;
    });
    expect(await read(moved)).toMatchObject(SAME);
  });

  it('from an Excel file with texts in parts, with their pronunciation, or under a prefix', async () => {
    const inParts = (text: string) =>
      text.replace(/<t[^>]*>([^<]{2})([^<]*)<\/t>/g, (_, start: string, rest: string) => {
        const part = (each: string) => `<r><rPr><b/></rPr><t xml:space="preserve">${each}</t></r>`;
        return `${part(start)}${part(rest)}<rPh sb="0" eb="1"><t>uit</t></rPh>`;
      });
    expect(await read(await inTexts(inParts))).toMatchObject(SAME);
    const prefixed = (text: string) => text.replace(/<(\/?)(\w+)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
    expect(await read(await inTexts(prefixed))).toMatchObject(SAME);
  });

  it('from a file of an earlier version, with what no longer fits set apart', async () => {
    const dimensions = nl.dimensions.slice(1);
    const next: Scan = { ...nl, version: '99.0.0', dimensions };
    for (const bytes of [await bytesOf(csvFile(report)), await bytesOf(excelFile(report))]) {
      const found = await read(bytes, next);
      expect(Object.keys(found.answers)).toEqual(
        Object.keys(answers).slice(nl.dimensions[0]!.statements.length),
      );
      expect(found.retired).toContainEqual(
        expect.objectContaining({ statement: ids[1], version: nl.version }),
      );
    }
  });
});

describe('a result from a page in another language is read back', () => {
  const translated: Scan = {
    ...nl,
    language: 'en',
    unknown: { label: 'Unknown/n.a.' },
    levels: nl.levels.map(({ value }) => ({ value, label: `Level ${value}` })),
    dimensions: nl.dimensions.map((each) => ({ ...each, title: `About ${each.id}` })),
  };
  const inEnglish = reportOf(translated, kept.kept.response, en);

  it.each<[string, Scan, typeof report]>([
    ['Dutch, on a page in English', translated, report],
    ['English, on a page in Dutch', nl, inEnglish],
  ])('%s', async (_, there, made) => {
    expect(await read(await bytesOf(csvFile(made)), there)).toMatchObject(SAME);
    const found = await read(await bytesOf(excelFile(made)), there);
    expect(found).toMatchObject(SAME);
    expect(new Date(found.completedAt!).toDateString()).toBe('Mon Nov 23 2026');
  });
});

describe('refused with a reason is', () => {
  const sheet = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
  const zipped = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['an empty file', () => new Uint8Array(), /expected the columns kind/],
    [
      'an image',
      () => Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB', 'base64'),
      /expected the columns kind/,
    ],
    [
      'a csv file of something else',
      () => strToU8('Naam;Plaats\r\nAmina;Utrecht\r\n'),
      /expected the columns/,
    ],
    [
      'a csv file without values',
      () => csv((text) => text.replace(';Waarde;', ';Cijfer;')),
      /expected the columns/,
    ],
    [
      'a csv file with two columns of values',
      () => csv((text) => text.replace(';Tekst;', ';Waarde;')),
      /each column once/,
    ],
    [
      'a csv file with rows of something else',
      () => csv((text) => text.replace('\nStelling;', '\nVraag;')),
      /only rows of/,
    ],
    [
      'a csv file of two groups',
      () => withRow(ids[3]!, (cells) => [...cells.slice(0, -1), 'Team B']),
      /the same at group/,
    ],
    [
      'a csv file with an answer of 9',
      () => withRow(ids[2]!, (cells) => cells.with(4, '9')),
      /expected 1 or 2 or 3/,
    ],
    [
      'a csv file with a word for a value',
      () => withRow(ids[2]!, (cells) => cells.with(4, 'unknown')),
      /number of a level/,
    ],
    [
      'a csv file with half an answer',
      () => withRow(ids[2]!, (cells) => cells.with(4, '2,5')),
      /number of a level/,
    ],
    [
      'a csv file with a statement twice',
      () => csv((text) => `${text}${text.split('\r\n')[1]!}\r\n`),
      /one row for each/,
    ],
    [
      'a csv file with a strange statement',
      () => withRow(ids[2]!, (cells) => cells.with(10, 'vreemd')),
      /expected a row/,
    ],
    ['a csv file without a statement', () => withRow(ids[2]!, () => []), /expected a row/],
    [
      'a csv file of very many rows',
      () => csv((text) => text + `${text.split('\r\n')[1]!}\r\n`.repeat(20_000)),
      /at most 20000 rows/,
    ],
    ['half a csv file', () => csv((text) => text.slice(0, text.length / 2)), /expected/],
    [
      'a csv file of another scan',
      () => csv((text) => text.replaceAll(`;${nl.id};`, ';andere-scan;')),
      /scan\.id: expected/,
    ],
    ['half a workbook', async () => (await bytesOf(excelFile(report))).slice(0, 5_000), /invalid zip/],
    ['a Word file', () => bytesOf(wordFile(report)), /expected one sheet/],
    ['another workbook', () => zipped({ 'xl/worksheets/sheet1.xml': sheet }), /expected one sheet/],
    [
      'a workbook that is no XML',
      () => zipped({ 'xl/worksheets/sheet1.xml': sheet.slice(0, 40) }),
      /unclosed|unexpected/,
    ],
    [
      'a workbook without its texts',
      () => excel((text, name) => (name.includes('shared') ? undefined : text)),
      /the texts/,
    ],
    [
      'a workbook without what it is about',
      () => inTexts((text) => text.replace('>Gegeven<', '>Feit<')),
      /fact, value/,
    ],
    [
      'a workbook with two sheets of answers',
      () => inTexts((text) => text.replace('>Eerste actie<', '>Waarde<').replace('>Wie<', '>Niveau<')),
      /one sheet/,
    ],
    [
      'a workbook with an answer of 9',
      () => inAnswers((text) => text.replace(/(?<=<c r="D4"[^>]*><v>)\d/, '9')),
      /expected 1 or 2/,
    ],
    [
      'a workbook with an error for a value',
      () => inAnswers((text) => text.replace(/<c r="D4"[^>]*><v>\d/, '<c r="D4" t="e"><v>#N/A')),
      /number of a level/,
    ],
    [
      'a workbook with yes for a value',
      () => inAnswers((text) => text.replace(/<c r="D4"[^>]*><v>\d/, '<c r="D4" t="b"><v>1')),
      /number of a level/,
    ],
    [
      'a workbook of another scan',
      () => inTexts((text) => text.replace(`>${nl.id}<`, '>andere-scan<')),
      /scan\.id: expected/,
    ],
    [
      'a workbook that is far larger inside',
      () => zipped({ 'xl/worksheets/sheet1.xml': ' '.repeat(20_000_001) }),
      /a smaller workbook/,
    ],
    [
      'a workbook of very many files',
      () => zipped(Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`${at}`, '']))),
      /a smaller workbook/,
    ],
  ])('%s', async (_, make, reason) => {
    await expect(read(await make())).rejects.toThrow(reason);
  });
});
