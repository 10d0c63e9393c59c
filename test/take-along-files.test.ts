import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nl } from '@quick-scan/content';
import { parseResponse } from '@quick-scan/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { csvRows, excelRows, useFiles, wordTables } from './taken-along.ts';
import { filledIn, fillIn, LEVELS, UNKNOWN, useBrowser } from './visitor.ts';

const NOTES: Record<number, string> = {
  1: 'Eén training gehad.\nDaarna niets: de coördinator is weg.',
  4: '=HYPERLINK("https://example.org";"klik")',
};

/** In bytes, compressed with brotli. Lower it when it is beaten. */
const BUDGETS = { 'quick-scan-word.js': 85_100, 'quick-scan-spreadsheet.js': 25_000 };

let site: Site;
const visit = useBrowser();
const { download } = useFiles();
beforeAll(async () => {
  site = await serve({ '/': bare() }, STRICT_POLICY);
});
afterAll(() => site.close());

/** Fills in the scan as somebody would, and goes to the report. */
async function fillInWithNotes(page: Page): Promise<void> {
  await fillIn(page, (number) =>
    number === 13 ? undefined : number % 8 === 0 ? UNKNOWN : LEVELS[(number * 3) % 5],
  );
  for (const [number, note] of Object.entries(NOTES)) {
    await page.getByRole('button', { name: `Wijzig stelling ${number}`, exact: true }).click();
    await page.getByLabel(/^Wat maakt dat we dit kiezen/).fill(note);
    await page.getByLabel('Hier willen we over praten').check();
    await page.getByRole('button', { name: 'Terug naar de controle' }).click();
  }
  await page.getByRole('button', { name: 'Toon de uitslag' }).first().click();
  await page.getByRole('heading', { name: 'Uitslag', exact: true }).waitFor();
}

/** The rows of a table on the page: the header of a row and its cell. */
const tableOnPage = (page: Page, name: string) =>
  page
    .getByRole('table', { name })
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())),
    );

describe.each(Object.entries(BUDGETS))('%s', (name, budget) => {
  const text = readFileSync(`packages/element/cdn/${name}`);

  it('stays within its budget, reads right in any encoding, and has a source map', () => {
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(budget);
    expect(text.every((byte) => byte < 0x80)).toBe(true);
    expect(text.toString()).toMatch(new RegExp(`//# sourceMappingURL=${name}\\.map\\s*$`));
  });

  it('is named by the script, which has none of its library', () => {
    const script = readFileSync('packages/element/cdn/quick-scan.js', 'utf8');
    expect(script).toContain(`"${name}"`);
    expect(script).not.toContain('openxmlformats');
  });
});

describe('the files of a report, under a strict content security policy', () => {
  it('come when they are asked for, by parts that are loaded only then, and nothing is sent', async () => {
    const { page, complaints } = await visit('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith('http'))
        asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
    await page.goto(site.address);
    await fillInWithNotes(page);
    const before = ['GET /', 'GET /quick-scan.js'];
    expect(asked).toEqual(before);

    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
      String(part).padStart(2, '0'),
    );
    const name = `quickscan-diversiteitssensitief-begeleiden-uitslag-${day.join('-')}`;
    const scanFile = await download(page, 'scanbestand');
    expect(basename(scanFile)).toBe(`${name}.json`);
    expect(Object.values(parseResponse(JSON.parse(readFileSync(scanFile, 'utf8')), nl).notes)).toEqual(
      Object.values(NOTES),
    );
    expect(asked).toEqual(before);

    expect(basename(await download(page, 'Word-bestand'))).toBe(`${name}.docx`);
    expect(asked).toEqual([...before, 'GET /quick-scan-word.js']);
    expect(basename(await download(page, 'Excel-bestand'))).toBe(`${name}.xlsx`);
    expect(basename(await download(page, 'csv-bestand'))).toBe(`${name}.csv`);
    expect(asked).toEqual([...before, 'GET /quick-scan-word.js', 'GET /quick-scan-spreadsheet.js']);
    await page.getByText(`Het bestand is gemaakt: ${name}.csv`).waitFor();
    expect(complaints).toEqual([]);
  });

  it('come from a folder on another path than the page, as well', async () => {
    const elsewhere = await serve({
      '/deep/page': bare({ script: '<script src="/quick-scan.js" defer></script>' }),
    });
    const { page, complaints } = await visit(`${elsewhere.address}/deep/page`, filledIn());
    await download(page, 'Word-bestand');
    expect(complaints).toEqual([]);
    await elsewhere.close();
  });

  it('have the same numbers and words as the page', async () => {
    const { page } = await visit(site.address, filledIn());
    const [word, excel, csv] = [
      await download(page, 'Word-bestand'),
      await download(page, 'Excel-bestand'),
      await download(page, 'csv-bestand'),
    ];
    const tables = wordTables(word);
    const summaries = await excelRows(excel, 'Uitslag');
    const ofDimension = csvRows(csv).filter(({ Soort }) => Soort === 'Thema');
    await page.getByText('De thema’s als spinnenweb').click();
    const positions = await tableOnPage(page, 'Plaats op de schaal per thema');

    for (const [index, { title }] of nl.dimensions.entries()) {
      const counts = await tableOnPage(page, `Aantal stellingen per niveau: ${title}`);
      expect(counts.length).toBeGreaterThanOrEqual(LEVELS.length);
      expect(tables[index]!.slice(1).map(([level, count]) => [level, count])).toEqual(counts);
      for (const [, count, bar] of tables[index]!.slice(1)) expect(bar).toHaveLength(Number(count));

      const summary = summaries[index]!;
      for (const [level, count] of counts) expect(summary[level!]).toBe(Number(count));

      const [, position] = positions[index]!;
      expect(tables[nl.dimensions.length]![index + 1]).toEqual([title, position]);
      expect(ofDimension[index]).toMatchObject({ Thema: title, Waarde: position });
      expect((summary['Plaats op de schaal'] as number).toFixed(1).replace('.', ',')).toBe(position);

      const section = page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
      const said = await section.first().innerText();
      expect(said).toContain(ofDimension[index]!.Niveau);
      expect(said).toContain(`Plaats op de schaal: ${position!}`);
      expect(summary.Niveau).toBe(ofDimension[index]!.Niveau);
    }
  });

  it('come also when every note is as long as it can be', async () => {
    const ids = nl.dimensions.flatMap(({ statements }) => statements.map(({ id }) => id));
    // In bytes more than what the library would leave to a worker, which the policy refuses.
    const note = (id: string) => `${id}: één ‘café’ – öók `.repeat(400).slice(0, 5_000).trim();
    const notes = Object.fromEntries(ids.map((id) => [id, note(id)]));
    const { page, complaints } = await visit(site.address, filledIn({ notes }));

    for (const rows of [
      await excelRows(await download(page, 'Excel-bestand'), 'Antwoorden'),
      csvRows(await download(page, 'csv-bestand')).slice(0, ids.length),
    ])
      expect(rows.map(({ Notitie }) => Notitie)).toEqual(Object.values(notes));
    await download(page, 'Word-bestand');
    expect(complaints).toEqual([]);
  });

  it('come on a device whose clock stands before the time that a zip file can tell, and are the same each time', async () => {
    const { page, complaints } = await visit(site.address, filledIn({ completedAt: '1972-03-04T12:00:00Z' }));
    await page.clock.setFixedTime('1972-03-04T12:00:00Z');
    const excel = await download(page, 'Excel-bestand');
    expect(basename(excel)).toMatch(/-1972-03-04\.xlsx$/);
    expect(await excelRows(excel, 'Antwoorden')).toHaveLength(24);
    const first = readFileSync(excel);
    await page.clock.setFixedTime('2031-03-04T12:00:00Z');
    expect(readFileSync(await download(page, 'Excel-bestand')).equals(first)).toBe(true);
    await page.clock.setFixedTime('1972-03-04T12:00:00Z');
    expect(wordTables(await download(page, 'Word-bestand'))).not.toEqual([]);
    expect(csvRows(await download(page, 'csv-bestand'))).toHaveLength(24 + nl.dimensions.length);
    const { completedAt } = parseResponse(
      JSON.parse(readFileSync(await download(page, 'scanbestand'), 'utf8')),
      nl,
    );
    expect(completedAt).toBe('1972-03-04T12:00:00Z');
    expect(complaints).toEqual([]);
  });

  it('that does not arrive says so, keeps nothing from going on, and comes when it is asked for again', async () => {
    const { page } = await visit(site.address, filledIn());
    await page.route('**/quick-scan-word.js', (route) => route.abort());
    await page.getByRole('button', { name: 'Download Word-bestand' }).click();
    await page.getByText('Het bestand kon niet worden gemaakt.').waitFor();
    expect(basename(await download(page, 'csv-bestand'))).toMatch(/\.csv$/);
    await page.unroute('**/quick-scan-word.js');
    expect(basename(await download(page, 'Word-bestand'))).toMatch(/\.docx$/);
    await page.getByText('Het bestand is gemaakt').waitFor();
  });
});
