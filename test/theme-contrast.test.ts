import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContrast } from './contrast.ts';
import { dress, LOOKS, looksHead } from './looks.ts';
import { page as bare, serve, type Site } from './serve.ts';
import { STATES } from './states.ts';
import { TEAM_STATES, teamPage } from './team-of.ts';
import { useBrowser } from './visitor.ts';

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({ '/': bare({ head: looksHead }), '/team': teamPage({ head: looksHead }) });
});
afterAll(() => site.close());

/**
 * In every look of the page, after each of `acts`, what does not stand out enough. Each time more is measured
 * than `few` of what `about` says.
 */
async function findsTooLow(page: Page, acts: (() => Promise<void>)[], about = /./, few = 10) {
  const found = new Set<string>();
  for (const [name, look] of Object.entries(LOOKS)) {
    await dress(page, look);
    for (const act of acts) {
      await act();
      const readings = await readContrast(page);
      expect(readings.filter(({ what }) => about.test(what)).length).toBeGreaterThan(few);
      for (const { what, ratio, least } of readings)
        if (ratio < least) found.add(`${name}: ${what} is ${ratio.toFixed(2)}`);
    }
  }
  return [...found];
}

const nothing = () => Promise.resolve();

describe('in every house style, and in each theme of our own, all stands out enough', () => {
  it.each([
    'introduction',
    'statement',
    'explanation',
    'error',
    'erase',
    'overview',
    'review',
    'a full report',
    'report beside an earlier one',
    'plan',
  ])('in the state: %s', async (state) => {
    const { page } = await visit(site.address);
    await STATES[state]!(page);
    expect(await findsTooLow(page, [nothing])).toEqual([]);
  });

  it.each(Object.keys(TEAM_STATES))('in the state of a team: %s', async (state) => {
    const { page } = await visit(`${site.address}/team`);
    await TEAM_STATES[state]!(page);
    expect(await findsTooLow(page, [nothing])).toEqual([]);
  });

  it('on a shared screen, where the team is alone', async () => {
    const { page } = await visit(`${site.address}/team`);
    await TEAM_STATES.conversation!(page);
    await page.getByRole('button', { name: 'Volledig scherm' }).click();
    await page.getByRole('button', { name: 'Sluit volledig scherm' }).waitFor();
    expect(await findsTooLow(page, [nothing])).toEqual([]);
  });

  it('on paper, where it is black on white', async () => {
    const { page } = await visit(site.address);
    await STATES['a full report']!(page);
    await page.emulateMedia({ media: 'print' });
    expect(await findsTooLow(page, [nothing])).toEqual([]);
    for (const look of Object.values(LOOKS)) {
      await dress(page, look);
      const scan = page.locator('quick-scan .scan');
      const found = await scan.evaluate((each) => {
        const { color, backgroundColor, padding } = getComputedStyle(each);
        return [color, backgroundColor, padding];
      });
      expect(found).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', '0px']);
    }
  });

  it.each([
    ['statement', ['.option:has(:checked)', '.option:not(:has(:checked))', '.primary', '.quiet']],
    ['error', ['.secondary']],
  ])('under the pointer, in the state %s on each of %s', async (state, all) => {
    const { page } = await visit(site.address);
    await STATES[state]!(page);
    const acts = all.map((each) => () => page.locator(`quick-scan ${each}`).first().hover());
    expect(await findsTooLow(page, acts)).toEqual([]);
  });

  it.each([
    ['introduction', ['.primary', 'summary']],
    ['statement', ['.quiet', '.option :checked', 'textarea', '.check input']],
    ['error', ['.summary a', '.secondary', '.option input']],
    ['report', ['input[type="text"]', '.file input']],
  ])('with the focus, in the state %s on each of %s', async (state, all) => {
    const { page } = await visit(site.address);
    await STATES[state]!(page);
    const acts = all.map((each) => async () => {
      // After a key, what gets the focus shows it.
      await page.keyboard.press('Shift');
      await page.locator(`quick-scan ${each}`).first().focus();
    });
    expect(await findsTooLow(page, acts, /^the .*ring/, 2)).toEqual([]);
  });
});
