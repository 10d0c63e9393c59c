import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectNothingWrong } from './axe.ts';
import { page as bare, serve, type Site } from './serve.ts';
import { STATES } from './states.ts';
import { TEAM_STATES, teamPage } from './team-of.ts';
import { useBrowser } from './visitor.ts';

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({ '/': bare(), '/team': teamPage(), '/broken': bare() });
});
afterAll(() => site.close());

const LOOKS: [string, BrowserContextOptions, language?: string][] = [
  ['light', {}],
  ['forced colours', { forcedColors: 'active' }],
  ['English', {}, 'en'],
];

/** Switches the language of the page, in the state that it is in. */
async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((lang) => (document.documentElement.lang = lang), language);
  await page.locator(`.scan[lang=${language}]`).waitFor();
}

describe.each(LOOKS)('in %s, axe finds nothing wrong', (_, options, language) => {
  it.each(Object.keys(STATES))('in the state: %s', async (state) => {
    const { page } = await visit(site.address, options);
    await STATES[state]!(page);
    if (language) await speak(page, language);
    await expectNothingWrong(page);
  });

  it.each(Object.keys(TEAM_STATES))('in the state of a team: %s', async (state) => {
    const { page } = await visit(`${site.address}/team`, options);
    await TEAM_STATES[state]!(page);
    if (language) await speak(page, language);
    await expectNothingWrong(page);
  });
});

describe('a scan that can’t be shown', () => {
  it.each(['no.json', 'data:application/json,{}'])('has nothing wrong that axe finds: %s', async (src) => {
    const { page } = await visit(`${site.address}/broken`);
    await page.evaluate((address) => document.querySelector('quick-scan')!.setAttribute('src', address), src);
    await page.getByText('Voor de maker van deze website').waitFor();
    await expectNothingWrong(page);
  });
});
