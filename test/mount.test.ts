import type { QuickScanElement } from '@quick-scan/element';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { useBrowser } from './visitor.ts';

const LINK = '<p><a href="https://example.org/scan">Naar de scan</a></p>';
const PAGES = {
  '/': `<div data-quick-scan data-theme="dark" data-lang="en" data-layout="dimension" data-heading-level="3"
    data-groups="management, uitvoering" class="wide" id="scan">${LINK}</div>`,
  '/empty':
    '<div data-quick-scan>&nbsp;\n</div><div data-quick-scan-team data-threshold="3"><p>&nbsp;</p></div>',
  '/none': '<div id="place"></div>',
  '/editor': `<div contenteditable="true"><div data-quick-scan>${LINK}</div></div>`,
  '/both': `<div data-quick-scan>${LINK}<quick-scan></quick-scan></div>`,
};

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  const pages = Object.entries(PAGES).map(([path, element]) => [path, bare({ element })] as const);
  site = await serve(
    {
      ...Object.fromEntries(pages),
      '/early': bare({ script: '<script src="quick-scan.js"></script>', element: PAGES['/'] }),
      '/twice': bare({
        script:
          '<script src="quick-scan.js" defer></script><script src="quick-scan.js?again" type="module"></script>',
        element: PAGES['/'],
      }),
      '/without': bare({ script: '', element: PAGES['/'] }),
    },
    STRICT_POLICY,
  );
});
afterAll(() => site.close());

describe('a div that asks for the scan', () => {
  it('becomes the scan that its attributes describe, and stays where the page had it', async () => {
    const { page, complaints } = await visit(site.address);
    await page.getByRole('button', { name: 'Start the scan' }).waitFor();
    const scan = page.locator('#scan.wide > quick-scan');
    expect(
      await scan.evaluate((each: QuickScanElement) =>
        Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])),
      ),
    ).toEqual({
      theme: 'dark',
      lang: 'en',
      layout: 'dimension',
      'heading-level': '3',
      groups: 'management, uitvoering',
    });
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await page.getByRole('radio', { name: 'uitvoering' }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('shows what stands in it until the script runs, or if it never does', async () => {
    const { page } = await visit(`${site.address}/without`, { bypassCSP: true });
    const fallback = page.getByRole('link', { name: 'Naar de scan' });
    expect(await fallback.isVisible()).toBe(true);
    await page.addScriptTag({ url: 'quick-scan.js' });
    await page.getByRole('button', { name: 'Start the scan' }).waitFor();
    expect(await fallback.isVisible()).toBe(false);
    // It is kept, for whoever reads the page without running it.
    expect(await page.locator('quick-scan > p > a').count()).toBe(1);
  });

  it('is the view of a team where it asks for that; the space that an editor left in it is gone', async () => {
    const { page, complaints } = await visit(`${site.address}/empty`);
    await page.getByRole('button', { name: /^Voeg codes toe/ }).waitFor();
    await page.getByRole('button', { name: 'Start de scan' }).waitFor();
    expect(await page.locator('quick-scan-team').getAttribute('threshold')).toBe('3');
    const contents = page.locator('main > div');
    expect(await contents.evaluateAll((all) => all.map((each) => each.innerHTML))).toEqual([
      '<quick-scan></quick-scan>',
      expect.stringMatching(/^<quick-scan-team [^>]*><\/quick-scan-team>$/),
    ]);
    expect(complaints).toEqual([]);
  });

  it('becomes it also when the page adds it later, by itself or deep inside something', async () => {
    const { page, complaints } = await visit(`${site.address}/none`);
    await page.evaluate(() => {
      const place = document.getElementById('place')!;
      for (const deep of [false, true]) {
        const div = document.createElement('div');
        div.dataset.quickScan = '';
        div.dataset.storageKey = `key-${deep}`;
        const section = document.createElement('section');
        if (deep) section.append(div);
        place.append(deep ? section : div);
      }
    });
    await expect.poll(() => page.getByRole('button', { name: 'Start de scan' }).count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  it.each(['/twice', '/both'])('has one scan in it, once only: %s', async (path) => {
    const { page, complaints } = await visit(site.address + path);
    await page.getByRole('button', { name: /^Start/ }).waitFor();
    // Moved, and put in the place of itself, as scripts of a page do.
    await page.evaluate(() => {
      const div = document.querySelector('[data-quick-scan]')!;
      document.body.append(div);
      document.querySelector('main')!.append(div);
    });
    await page.getByRole('button', { name: /^Start/ }).waitFor();
    expect(await page.locator('quick-scan').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('is complete also when the script runs before the browser has read the page', async () => {
    const { page, complaints } = await visit(`${site.address}/early`);
    await page.getByRole('button', { name: 'Start the scan' }).waitFor();
    expect(await page.getByRole('link', { name: 'Naar de scan' }).isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('stays as it is where somebody edits the text of the page', async () => {
    const { page } = await visit(`${site.address}/editor`);
    await page.evaluate(() => customElements.whenDefined('quick-scan').then(() => undefined));
    await page.evaluate(() => {
      const copy = document.querySelector('[data-quick-scan]')!.cloneNode(true);
      document.querySelector('[contenteditable]')!.append(copy);
      const elsewhere = document.createElement('div');
      elsewhere.dataset.quickScan = '';
      document.body.append(elsewhere);
    });
    // The one outside the editor, which was added last, has been seen.
    await page.getByRole('button', { name: 'Start de scan' }).waitFor();
    expect(await page.locator('quick-scan').count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Naar de scan' }).count()).toBe(2);
  });
});
