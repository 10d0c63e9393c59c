import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { nl } from '@quick-scan/content';
import { en } from '@quick-scan/content/en';
import { statementsOf } from '@quick-scan/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { codesOf } from './team-of.ts';
import { fillIn, filledIn, LEVELS, scripts, useBrowser } from './visitor.ts';

/** In bytes, compressed with brotli: the scan, the interface and the team view in English. */
const BUDGET = 17_710;

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve(
    {
      '/': bare(),
      '/en': bare({ element: '<quick-scan lang="en"></quick-scan>' }),
      '/team': bare({ element: '<quick-scan-team lang="en"></quick-scan-team>' }),
      '/two': bare({
        element: `<quick-scan id="one" theme="dark" storage-key="one"></quick-scan>
          <quick-scan id="two" lang="en" theme="contrast" storage-key="two"></quick-scan>`,
      }),
    },
    STRICT_POLICY,
  );
});
afterAll(() => site.close());

describe('English', () => {
  const part = readFileSync('packages/element/cdn/quick-scan-en.js');

  it('stays within its budget, reads right in any encoding, and has a source map', () => {
    expect(brotliCompressSync(part).length).toBeLessThanOrEqual(BUDGET);
    expect(part.every((byte) => byte < 0x80)).toBe(true);
    expect(part.toString()).toMatch(/\/\/# sourceMappingURL=quick-scan-en\.js\.map\s*$/);
  });

  it('is loaded once, and only where a page speaks it, under a strict content security policy', async () => {
    const { page: dutch } = await visit(site.address);
    await dutch.getByRole('button', { name: 'Start de scan' }).waitFor();
    expect(await scripts(dutch)).toEqual(['quick-scan.js']);
    const { page, complaints } = await visit(`${site.address}/en`);
    await page.getByRole('button', { name: 'Start the scan' }).waitFor();
    await page.getByText('This is a translation.').waitFor();
    expect(await scripts(page)).toEqual(['quick-scan.js', 'quick-scan-en.js']);
    expect(complaints).toEqual([]);
  });

  it('is spoken from the first statement to the report and what is taken along', async () => {
    const { page, complaints } = await visit(`${site.address}/en`);
    await page.getByRole('button', { name: 'Start the scan' }).click();
    for (const { number, text, options } of statementsOf(en)) {
      await page.getByRole('heading', { name: text }).waitFor();
      await page.getByText(options[2]!.text).click();
      await page.getByRole('button', { name: number < 24 ? 'Next step' : 'Check your answers' }).click();
    }
    await page.getByRole('button', { name: 'Show the result' }).first().click();
    await page.getByRole('heading', { name: 'Result', exact: true }).waitFor();
    const said = await page.locator('quick-scan .scan').innerText();
    for (const { text } of statementsOf(nl)) expect(said).not.toContain(text);
    for (const word of ['stelling', 'niveau', 'uitslag', 'uw '])
      expect(said.toLowerCase()).not.toContain(word);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download Word file' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/-result-.*\.docx$/);
    expect(complaints).toEqual([]);
  });

  it('takes over halfway when the page says so, and loses nothing', async () => {
    const { page } = await visit(site.address);
    await fillIn(page, (number) => LEVELS[number % 5]);
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    const answers = await page.locator('quick-scan .answer strong').allInnerTexts();
    expect(answers).toEqual(statementsOf(en).map(({ number }) => en.levels[number % 5]!.label));
  });

  it('that does not arrive leaves the scan in Dutch', async () => {
    const { page, context } = await visit('about:blank');
    await context.route('**/quick-scan-en.js', (route) => route.abort());
    await page.goto(`${site.address}/en`);
    await page.getByRole('button', { name: 'Start de scan' }).waitFor();
    expect(await page.locator('quick-scan .scan').getAttribute('lang')).toBe('nl');
  });

  it('is the language of a team that fills in the scan in Dutch', async () => {
    const { page, complaints } = await visit(`${site.address}/team`);
    await page.getByRole('textbox', { name: /^Paste result codes/ }).fill(codesOf(8).join('\n'));
    await page.getByRole('button', { name: 'Add codes' }).click();
    await page.getByRole('button', { name: 'View them side by side' }).click();
    await page.getByRole('heading', { name: 'Agenda' }).waitFor();
    const said = await page.locator('quick-scan-team .scan').innerText();
    expect(said).toContain(en.levels[2]!.label);
    for (const word of ['stelling', 'antwoord', 'uw ']) expect(said.toLowerCase()).not.toContain(word);
    expect(complaints).toEqual([]);
  });
});

describe('two scans on one page', () => {
  it('in two languages and two themes do not touch each other', async () => {
    const { page, complaints } = await visit(`${site.address}/two`);
    const one = page.locator('#one');
    const two = page.locator('#two');
    const look = (scan: typeof one) =>
      scan.evaluate((each) => {
        const { color, backgroundColor } = getComputedStyle(each);
        return { color, backgroundColor };
      });
    await two.getByRole('button', { name: 'Start the scan' }).click();
    await two.getByRole('radio', { name: /^Advanced/ }).check();
    await one.getByRole('button', { name: 'Start de scan' }).click();
    expect(await one.getByRole('radio', { checked: true }).count()).toBe(0);
    const before = await look(two);
    expect(await look(one)).not.toEqual(before);
    await one.evaluate((each) => each.setAttribute('theme', 'light'));
    await one.evaluate((each) => each.setAttribute('lang', 'en'));
    await one.getByRole('heading', { name: statementsOf(en)[0]!.text }).waitFor();
    await one.evaluate((each) => each.setAttribute('lang', 'nl'));
    await one.getByRole('radio', { name: /^Startend/ }).check();
    expect(await look(two)).toEqual(before);
    expect(await two.getByRole('radio', { name: /^Advanced/ }).isChecked()).toBe(true);
    expect(await two.locator('.scan').getAttribute('lang')).toBe('en');
    expect(complaints).toEqual([]);
  });
});

describe('a result that was kept in Dutch', () => {
  it('is read in English', async () => {
    const { page } = await visit(`${site.address}/en`, filledIn());
    await page.getByRole('heading', { name: 'Result', exact: true }).waitFor();
    await page.getByText('Completed on 23 November 2026.').waitFor();
    await page.getByText('Eén training, in april.').waitFor();
  });
});
