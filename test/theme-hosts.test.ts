import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContrast } from './contrast.ts';
import { page as bare, serve, type Site } from './serve.ts';
import { STATES } from './states.ts';
import { useBrowser } from './visitor.ts';

const bootstrap = readFileSync('node_modules/bootstrap/dist/css/bootstrap.css', 'utf8');
const plain = 'body { font: 16px sans-serif } main { inline-size: 800px }';

/** Styles of a page that should change nothing in the scan, since they say nothing of its type or size. */
const HOSTS: Record<string, string> = {
  'a reset': `*, *::before, *::after { margin: 0; padding: 0; border: 0; background: none; vertical-align: baseline;
    box-sizing: content-box; list-style: none; text-decoration: none; outline: none; font: inherit }
    ol, ul { list-style: none } table { border-collapse: collapse }`,
  'rules for everything': `* { text-align: center !important; text-indent: 3em !important; font-style: italic !important;
    text-transform: uppercase !important; white-space: nowrap !important; hyphens: auto !important }`,
  'a place that sets what is inherited': `main { text-align: justify; text-indent: 2em; text-transform: uppercase;
    white-space: nowrap; font-style: italic; font-variant: small-caps; word-break: break-all; line-height: 3;
    letter-spacing: 0.5em; word-spacing: 1em; list-style: square inside; cursor: wait; text-shadow: 1px 1px red }`,
  'a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'a tiny root': 'html { font-size: 1px } body { font-size: 16px }',
  'a huge root': 'html { font-size: 40px } body { font-size: 0.4rem }',
  Bootstrap: `${bootstrap} body { font-family: sans-serif }`,
};

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({ '/': bare({ head: '<style></style>' }) });
});
afterAll(() => site.close());

const setHost = (page: Page, css: string) =>
  page.evaluate((text) => void (document.querySelector('style')!.textContent = text), css);

/** The size of all that is shown in the scan, and what its text looks like. */
const shapes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelector('quick-scan')!.shadowRoot!.querySelectorAll('*')]
      .filter((each) => each.checkVisibility())
      .map((each) => {
        const { width, height } = each.getBoundingClientRect();
        const { fontStyle, textTransform, textAlign, cursor, listStylePosition } = getComputedStyle(each);
        const size = [width, height].map((length) => length.toFixed(1));
        return [
          each.localName,
          each.className,
          ...size,
          fontStyle,
          textTransform,
          textAlign,
          cursor,
          listStylePosition,
        ].join(' ');
      }),
  );

describe('the styles of a page leave the scan intact', () => {
  it.each(['introduction', 'statement', 'error', 'overview', 'a full report', 'plan'])(
    'in the state: %s',
    async (state) => {
      const { page } = await visit(site.address);
      await STATES[state]!(page);
      await setHost(page, plain);
      const undisturbed = await shapes(page);
      expect(undisturbed.length).toBeGreaterThan(15);
      for (const [name, css] of Object.entries(HOSTS)) {
        await setHost(page, plain + css);
        expect([name, ...(await shapes(page))]).toEqual([name, ...undisturbed]);
      }
    },
  );

  it.each(['light', 'dark', 'contrast'])('with the theme %s, it can be read', async (theme) => {
    const { page } = await visit(site.address);
    await page.locator('quick-scan').evaluate((each, to) => each.setAttribute('theme', to), theme);
    await setHost(page, '* { color: #777 !important; background: #777 !important; padding: 0 !important }');
    await STATES.statement!(page);
    const readings = await readContrast(page);
    expect(readings.length).toBeGreaterThan(10);
    expect(readings.filter(({ ratio, least }) => ratio < least)).toEqual([]);
  });

  it.each([
    ['a tiny root', 'html { font-size: 6px }', 12],
    ['text of no size', 'main { font-size: 0 }', 12],
    ['a huge root', 'html { font-size: 32px }', 32],
  ])('%s gives text that can be read, and fits', async (_, css, size) => {
    const { page } = await visit(site.address, { viewport: { width: 390, height: 800 } });
    await setHost(page, `body { margin: 0 } ${css}`);
    for (const state of ['introduction', 'statement', 'a full report']) {
      await page.evaluate(() => localStorage.clear());
      await page.goto(site.address);
      await setHost(page, `body { margin: 0 } ${css}`);
      await STATES[state]!(page);
      const text = await page.locator('quick-scan .scan').evaluate((each) => getComputedStyle(each).fontSize);
      expect(text).toBe(`${size}px`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
  });
});
