import { parseResponse, parseScan, statementsOf, type Scan } from '@quick-scan/core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileScan } from '../packages/content/compile/compile-scan.ts';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { fillIn, useBrowser } from './visitor.ts';

/* Eleven statements on four levels, without an answer for unknown; made by following the guide alone. */
const scan: Scan = compileScan('test/own-scan');
const labels = scan.levels.map(({ label }) => label);

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve(
    {
      '/': bare({ element: '<quick-scan src="own.json"></quick-scan>' }),
      '/team': bare({ element: '<quick-scan-team src="own.json"></quick-scan-team>' }),
      '/broken': bare({ element: '<quick-scan src="broken.json"></quick-scan>' }),
      '/own.json': JSON.stringify(scan),
      '/broken.json': JSON.stringify({ ...scan, levels: scan.levels.slice(0, 1) }),
    },
    STRICT_POLICY,
  );
});
afterAll(() => site.close());

/** Fills in the scan, and returns the page with its report. */
async function report(answer: (number: number) => string) {
  const visitor = await visit(site.address);
  await fillIn(visitor.page, answer, 11);
  await visitor.page.getByRole('button', { name: 'Toon de uitslag' }).first().click();
  // What stands last in it.
  await visitor.page.getByRole('button', { name: 'Antwoorden wijzigen' }).waitFor();
  return visitor;
}

const codeOn = (page: Page) => page.locator('quick-scan code').innerText();

describe('a scan of one’s own on a page', () => {
  it('has its own levels and no answer for unknown', async () => {
    const { page, complaints } = await visit(site.address);
    await page.getByRole('heading', { name: scan.title }).waitFor();
    await page.getByRole('button', { name: 'Start de scan' }).click();
    expect(await page.locator('quick-scan .option strong').allInnerTexts()).toEqual(labels);
    expect(await page.locator('quick-scan .or').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('runs from its first statement to the report, the code and the scan file', async () => {
    const { page, complaints } = await report((number) => labels[number % 4]!);
    const said = await page.locator('quick-scan .report').innerText();
    for (const { title } of scan.dimensions) expect(said).toContain(title);
    for (const { number, text, options } of statementsOf(scan)) {
      expect(said).toContain(`${number}. ${text}`);
      expect(said).toContain(options[number % 4]!.text);
    }
    expect(said).not.toMatch(/undefined|Onbekend/);
    expect(await codeOn(page)).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{1,4})+$/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download scanbestand' }).click(),
    ]);
    const json: unknown = JSON.parse(readFileSync(await file.path(), 'utf8'));
    expect(Object.keys(parseResponse(json, parseScan(scan)).answers)).toHaveLength(11);
    expect(complaints).toEqual([]);
  });

  it('is opened elsewhere by its code, and brought together as a team with an outcome', async () => {
    const codes: string[] = [];
    for (const shift of [0, 1, 3]) {
      const { page } = await report((number) => labels[(number + shift) % 4]!);
      codes.push(await codeOn(page));
    }
    const { page, complaints } = await visit(`${site.address}/team`);
    await page.getByLabel('Plak resultaatcodes of links').fill(codes.join('\n'));
    await page.getByRole('button', { name: 'Voeg codes toe' }).click();
    await page.getByText('3 ingevulde scans toegevoegd.').waitFor();
    await page.getByRole('button', { name: 'Bekijk ze naast elkaar' }).click();
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await page.getByRole('radio', { name: /^Meestal/ }).check();
    await page.getByRole('button', { name: 'Terug naar de agenda' }).click();
    await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click();
    await page.getByText('U hebt over 1 van de 11 stellingen een niveau afgesproken.').waitFor();
    expect(complaints).toEqual([]);

    const { page: other } = await visit(`${site.address}/#quick-scan=${codes[1]}`);
    await other.getByText('U bekijkt een uitslag die met u is gedeeld.').first().waitFor();
  });

  it('that is not whole says so to visitor and maker, on the page and in the console', async () => {
    const { page, complaints } = await visit(`${site.address}/broken`);
    await page.getByText('De scan kan nu niet worden getoond.').waitFor();
    await page.getByText('broken.json').waitFor();
    await page.getByText('levels: expected at least 2 items').waitFor();
    expect(complaints.join()).toContain('levels: expected at least 2 items');
  });
});
