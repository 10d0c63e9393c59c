import type { QuickScanElement, QuickScanTeamElement } from '@quick-scan/element';
import { nl } from '@quick-scan/content';
import { summarise } from '@quick-scan/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOf, fired } from '../docs/tables/members.ts';
import { page as bare, serve, type Site } from './serve.ts';
import { codeFor } from './snippets.ts';
import { filledIn, useBrowser } from './visitor.ts';

const [onComplete, onError, onReady, keep, before, reference] = codeFor('scripting-guide') as [
  string,
  string,
  string,
  string,
  string,
  string,
];

/** A module that runs where it stands, before the script of the scan. */
const withScript = (code: string, element = '<quick-scan></quick-scan>') =>
  bare({ element: `${element}<script type="module">${code}</script>` });

const { response } = filledIn().kept;

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({
    '/complete': withScript(onComplete),
    '/error': withScript(onError, '<quick-scan src="gone.json"></quick-scan>'),
    '/ready': withScript(onReady),
    '/keep': withScript(keep, '<quick-scan storage="none"></quick-scan>'),
    '/before': withScript(before).replace('<script src="quick-scan.js" defer></script>', ''),
    '/team': withScript(reference, '<quick-scan-team></quick-scan-team>'),
    '/reference.json': JSON.stringify(
      summarise(
        nl,
        Array.from({ length: 6 }, () => response),
      ),
    ),
    '/': bare(),
  });
});
afterAll(() => site.close());

const scanOn = (page: Page) => page.locator('quick-scan');
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, exact: true });

describe('the scripts of the guide to events and methods', () => {
  it('hear that a scan is completed, and what it says', async () => {
    const { page, complaints } = await visit(`${site.address}/complete`, filledIn());
    await scanOn(page).evaluate((scan: QuickScanElement) => scan.complete());
    await expect.poll(() => page.title()).toBe('Ingevuld: 20 stellingen met een niveau');
    expect(complaints).toEqual([]);
  });

  it('hear that there is no scan, and why', async () => {
    const { page } = await visit(`${site.address}/error`);
    await heading(page, /^Geen scan: HTTP 404/).waitFor();
  });

  it('go elsewhere once the scan is there', async () => {
    const { page, complaints } = await visit(`${site.address}/ready`, filledIn());
    await heading(page, 'Overzicht').waitFor();
    expect(complaints).toEqual([]);
  });

  it('keep a response, and give it back', async () => {
    const { page, complaints } = await visit(`${site.address}/keep`);
    await page.getByRole('button', { name: 'Start de scan' }).click();
    await page.getByRole('radio', { name: 'Gevorderd' }).first().check();
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain(':4');
    await page.reload();
    await expect
      .poll(() =>
        scanOn(page).evaluate((scan: QuickScanElement) => Object.values(scan.response?.answers ?? {})),
      )
      .toEqual([4]);
    expect(complaints).toEqual([]);
  });

  it('keep that all answers were erased', async () => {
    const { page, complaints } = await visit(`${site.address}/keep`);
    const kept = () => page.evaluate(() => JSON.stringify(history.state));
    await page.getByRole('button', { name: 'Start de scan' }).click();
    await page.getByRole('radio', { name: 'Gevorderd' }).first().check();
    await expect.poll(kept).toContain(':4');
    await page.getByRole('button', { name: 'Wis mijn antwoorden' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect.poll(kept).toContain('"answers":{}');
    await page.reload();
    await page.getByRole('button', { name: 'Start de scan' }).waitFor();
    const { answers } = (await scanOn(page).evaluate((scan: QuickScanElement) => scan.response))!;
    expect(answers).toEqual({});
    expect(complaints).toEqual([]);
  });

  it('set properties before the script is there, and wait for it', async () => {
    const { page, complaints } = await visit(`${site.address}/before`);
    const said = page.waitForEvent('console');
    await page.addScriptTag({ url: 'quick-scan.js' });
    expect((await said).text()).toBe(nl.id);
    expect(await page.getByRole('radio', { name: 'Werk, inkomen' }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('give a team a reference', async () => {
    const { page, complaints } = await visit(`${site.address}/team`);
    await page.getByRole('button', { name: 'Voeg codes toe' }).waitFor();
    await expect
      .poll(() =>
        page.locator('quick-scan-team').evaluate((team: QuickScanTeamElement) => team.reference?.name),
      )
      .toBe('De sector');
    expect(complaints).toEqual([]);
  });
});

describe('the tables of the guides', () => {
  it('say what is in the detail of each event', async () => {
    const { page } = await visit('about:blank');
    await page.addInitScript(
      (names) => {
        const heard: Record<string, string[]> = {};
        Object.assign(window, { heard });
        for (const name of names)
          addEventListener(
            name,
            (event) => (heard[name] = Object.keys((event as CustomEvent<object>).detail)),
          );
      },
      fired('scan').map(({ name }) => name),
    );
    await page.goto(site.address);
    await page.getByRole('button', { name: 'Start de scan' }).click();
    await page.getByRole('radio').first().check();
    await scanOn(page).evaluate(async (scan: QuickScanElement) => {
      scan.complete();
      scan.restart();
      await scan.updateComplete;
      Object.assign(scan, { scan: {} });
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: Record<string, string[]> }).heard);
    const said = fired('scan').map(({ name, detail }) => [name, fieldsOf(detail)]);
    expect(said).toHaveLength(6);
    await expect.poll(heard).toEqual(Object.fromEntries(said));
  });
});
