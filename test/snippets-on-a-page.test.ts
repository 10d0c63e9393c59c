import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, type Site } from './serve.ts';
import { serveGuide } from './serve-guide.ts';
import { smallScan } from './small-scan.ts';
import { snippetsFor, type Snippet } from './snippets.ts';
import { useBrowser } from './visitor.ts';

const tags = snippetsFor('snippets-on-a-page', { language: 'html' });
const styles = snippetsFor('snippets-on-a-page', { language: 'css' });
const pathOf = ({ file, line }: Snippet) => `/${file.replaceAll('/', '-')}-${line}`;

/** The address of who has the scan for others, in the guides. */
const ELSEWHERE = 'https://scan.example.org';

let elsewhere: Site;
let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  elsewhere = await serveGuide({});
  const pages = tags.map((snippet) => {
    const element = snippet.code.replaceAll(ELSEWHERE, elsewhere.address);
    const [own] = /<script/.exec(element) ?? [];
    return [pathOf(snippet), bare(own ? { script: '', element } : { element })] as const;
  });
  site = await serveGuide({ ...Object.fromEntries(pages), '/my-scan.json': JSON.stringify(smallScan) });
});
afterAll(() => Promise.all([elsewhere.close(), site.close()]));

/** How many there are of what a snippet puts on a page. */
const count = ({ code }: Snippet, pattern: RegExp) => code.match(pattern)?.length ?? 0;

const starts = (at: Pick<Page, 'getByRole'>) =>
  at.getByRole('button', { name: /^(Start (de|the) scan|Begin)$/ });
const teams = (at: Pick<Page, 'getByRole'>) => at.getByRole('button', { name: 'Voeg codes toe' });

describe('what a guide says to put on a page', () => {
  it.each(tags)('works there: $file:$line, $heading', async (snippet) => {
    const { page, complaints } = await visit(site.address + pathOf(snippet));
    const framed = count(snippet, /<iframe/g) > 0;
    const at = framed ? page.frameLocator('iframe') : page;
    const isTeam = snippet.code.includes('embed.html?team');
    const scans = count(snippet, /<quick-scan[\s>]|data-quick-scan[\s>]/g) + (framed && !isTeam ? 1 : 0);
    const views = count(snippet, /<quick-scan-team[\s>]|data-quick-scan-team[\s>]/g) + (isTeam ? 1 : 0);
    await expect.poll(() => starts(at).count()).toBe(scans);
    await expect.poll(() => teams(at).count()).toBe(views);
    if (!framed) await page.evaluate(() => customElements.whenDefined('quick-scan').then(() => undefined));
    expect(complaints).toEqual([]);
  });

  const withFallback = tags.filter(({ code }) => /<(quick-scan|div data-)[^>]*>\s*<p>/.test(code));
  it.each(withFallback)('helps on where scripts are off: $file:$line, $heading', async (snippet) => {
    const { page } = await visit(site.address + pathOf(snippet), { javaScriptEnabled: false });
    expect(await page.locator('main p').isVisible()).toBe(true);
  });

  it('is there with something inside for who has no scripts, in what editors paste', () => {
    expect(withFallback.length).toBeGreaterThan(6);
  });
});

describe('what a guide says to put in a stylesheet', () => {
  const bootstrap = readFileSync('node_modules/bootstrap/dist/css/bootstrap.min.css', 'utf8');

  it.each(styles)('is understood, and changes something: $file:$line', async ({ code }) => {
    const plain = await serveGuide({
      '/': bare({
        head: `<style>${bootstrap}</style>`,
        // As it is until the script runs.
        script: '',
        element:
          '<div data-quick-scan></div><div data-quick-scan-team></div>' +
          '<quick-scan></quick-scan><quick-scan-team></quick-scan-team>',
      }),
    });
    const { page } = await visit(plain.address);
    const found = await page.evaluate((css) => {
      const valueOf = (selector: string, name: string) =>
        [...document.querySelectorAll(selector)]
          .map((each) => getComputedStyle(each).getPropertyValue(name))
          .join('; ');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const rules = [...sheet.cssRules] as CSSStyleRule[];
      const declared = rules.flatMap(({ selectorText, style }) =>
        [...style].map((name) => ({ selectorText, name, before: valueOf(selectorText, name) })),
      );
      document.adoptedStyleSheets.push(sheet);
      return declared.map((each) => ({ ...each, after: valueOf(each.selectorText, each.name) }));
    }, code);
    expect(found).toHaveLength(code.match(/^ +[\w-]+: /gm)!.length);
    for (const { before, after } of found) expect(after).not.toBe(before);
    await plain.close();
  });
});
