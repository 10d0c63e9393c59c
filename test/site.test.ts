import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type Site } from './serve.ts';
import { PAGES } from './snippets.ts';
import { useBrowser } from './visitor.ts';

const SITE = 'site';
const GROUPS = ['Voor redacteuren', 'For administrators', 'For developers', 'Modules', 'Decisions'];

let site: Site;
/** The pages that were made, by their path on the site. */
let made: string[];
const visit = useBrowser();
beforeAll(async () => {
  made = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  site = await serveFolder(SITE);
});
afterAll(() => site.close());

const guides = () => made.filter((name) => name.startsWith('documents/'));
const textOf = (name: string) => readFileSync(join(SITE, name), 'utf8');
const addressOf = (name: string) => `${site.address}/${encodeURI(name)}`;
const plain = (text: string) => text.replaceAll('&amp;', '&');

/** Opens a page, and keeps what it asks for of another site. */
async function open(name: string, options: Parameters<typeof visit>[1] = {}) {
  const visited = await visit('about:blank', options);
  const strangers: string[] = [];
  visited.page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${site.address}/`))
      strangers.push(request.url());
  });
  await visited.page.goto(addressOf(name));
  return { ...visited, strangers };
}

describe('the site that npm run docs makes', () => {
  it('has a page for each guide, in its group', async () => {
    expect(guides()).toHaveLength(PAGES.length - 1);
    const { page } = await open('index.html');
    const groups = page.locator('#tsd-nav-container > li');
    await expect.poll(async () => (await groups.allInnerTexts()).map((text) => text.trim())).toEqual(GROUPS);
    for (const group of await groups.locator('summary').all()) await group.click();
    const links = page.locator('#tsd-nav-container a[href*="documents/"]');
    await expect.poll(() => links.count()).toBe(guides().length);
  });

  it('has no link to what is not there', () => {
    const broken = made.flatMap((name) =>
      [...textOf(name).matchAll(/ (?:href|src)="([^"]*)"/g)]
        .map(([, link]) => decodeURI(plain(link!)))
        .filter((link) => !/^(https?|mailto|data):/.test(link) && link !== '')
        .filter((link) => {
          const [path, fragment] = link.replace(/\?[^#]*/, '').split('#') as [string, string?];
          const target = path === '' ? name : normalize(join(dirname(name), path));
          if (target.startsWith('..') || !existsSync(join(SITE, target))) return true;
          return fragment && target.endsWith('.html') && !textOf(target).includes(`id="${fragment}"`);
        })
        .map((link) => `${name} → ${link}`),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('says of what is in Dutch that it is', () => {
    const dutch = guides().filter((name) => textOf(name).includes('class="col-content" lang="nl"'));
    const sources = PAGES.filter((file) => /^---\n(?:.+\n)*lang: nl\n/.test(readFileSync(file, 'utf8')));
    expect(dutch).toHaveLength(sources.length);
    expect(sources.filter((file) => file.startsWith('docs/plaatsen/')).length).toBeGreaterThan(6);
  });

  it('opens every page in silence, fetches nothing elsewhere, and fits on a phone', async () => {
    const phone = { viewport: { width: 390, height: 844 } };
    const { page, complaints, strangers } = await open('index.html', phone);
    const wide: string[] = [];
    for (const name of made.filter((each) => !each.startsWith('demo/'))) {
      await page.goto(addressOf(name));
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(name);
    }
    expect(wide).toEqual([]);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });
});

describe('the demo on that site', () => {
  it('is there without what only its sources need', () => {
    expect(readdirSync(join(SITE, 'demo')).filter((name) => name.endsWith('.json'))).toEqual(['sri.json']);
  });

  const follow = async (page: Page, name: string) => {
    await page.locator('#tsd-toolbar-links').getByRole('link', { name, exact: true }).click();
  };

  it.each([
    ['De scan', 'Start de scan'],
    ['Een team', 'Voeg codes toe'],
    ['Zet de scan op uw site', 'Start de scan'],
  ])('is where the navigation says, and works: %s', async (link, button) => {
    for (const name of ['index.html', guides()[0]!]) {
      const { page, complaints, strangers } = await open(name);
      await follow(page, link);
      await page.getByRole('button', { name: button }).first().waitFor();
      expect(complaints).toEqual([]);
      expect(strangers).toEqual([]);
    }
  });

  it('loads its parts from beside its script', async () => {
    const { page, complaints } = await open('demo/index.html');
    await page.locator('quick-scan').evaluate((scan) => scan.setAttribute('lang', 'en'));
    await page.getByRole('button', { name: 'Start the scan' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('leads from the code to the guides to placing it, also without JavaScript', async () => {
    const { page } = await open('demo/configurator.html');
    const links = page.locator('#code a[href*="documents/"]');
    expect(await links.allInnerTexts()).toEqual([
      'in Drupal',
      'in WordPress',
      'met een iframe',
      'Wat u de webbeheerder vraagt',
      'Controle na het plaatsen',
    ]);
    await links.first().click();
    await page.getByRole('heading', { name: 'Plaatsen in Drupal', level: 1 }).waitFor();

    const { page: plain } = await open('demo/configurator.html', { javaScriptEnabled: false });
    // Playwright finds nothing by role in there.
    await plain.locator('noscript a').click();
    await plain.getByRole('heading', { name: 'Zo plaatst u de quick scan', level: 1 }).waitFor();
  });
});
