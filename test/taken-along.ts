import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dsvFormat } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll } from 'vitest';
import { programPath } from './programs.mjs';

/** A folder for what a person takes along, and an office to open it with; returns what can be done there. */
export function useFiles() {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'quick-scan-files-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  return {
    /** Presses the button of a file, and returns where the file came. */
    async download(page: Page, what: string): Promise<string> {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Download ${what}` }).click(),
      ]);
      const path = join(folder, file.suggestedFilename());
      await file.saveAs(path);
      return path;
    },

    /** Opens a file in LibreOffice and keeps it as another kind; `how` says how to read or write it. */
    convert(path: string, to: string, ...how: string[]): string {
      const office = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
      const converted = join(folder, 'converted');
      execFileSync(
        programPath('soffice'),
        [office, '--headless', ...how, '--convert-to', to, '--outdir', converted, path],
        { stdio: 'ignore', timeout: 100_000 },
      );
      return join(converted, `${basename(path, extname(path))}.${to.split(':')[0]!}`);
    },
  };
}

const run = (program: string, ...options: string[]) =>
  execFileSync(programPath(program), options, { encoding: 'utf8' });

/** The words of a PDF, with a single space between them. */
export const pdfText = (path: string) => run('pdftotext', path, '-').replace(/\s+/g, ' ');

export const pdfFacts = (path: string) => run('pdfinfo', path);

/** A file inside a Word or Excel file. */
export const part = (path: string, name: string) => run('unzip', '-p', path, name);

/** What stands in all elements of a name, that are not inside another of it. */
export function inside(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'gs'))].map(
    ([, content]) => content!,
  );
}

/** The text of a piece of a Word document, line breaks and tabs included. */
export function wordText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)]
    .map(([, text, mark]) => text ?? (mark === 'br' ? '\n' : '\t'))
    .join('')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name]!);
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The tables of a Word document as rows of text. */
export function wordTables(path: string): string[][][] {
  return inside(part(path, 'word/document.xml'), 'w:tbl').map((table) =>
    inside(table, 'w:tr').map((row) => inside(row, 'w:tc').map(wordText)),
  );
}

/** The rows of a sheet by the titles of its columns. */
export async function excelRows(path: string, sheet: string | number): Promise<Record<string, unknown>[]> {
  const [titles, ...rows] = (await readSheet(path, sheet, { trim: false })) as unknown[][];
  return rows.map((row) => Object.fromEntries((titles as string[]).map((title, at) => [title, row[at]])));
}

/** The rows of a csv file by the titles of its columns. */
export const csvRows = (path: string) => parseCsv(readFileSync(path, 'utf8'));

export const parseCsv = (text: string) => dsvFormat(';').parse(text.replace(/^\ufeff/, ''));
