import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Site } from './serve.ts';
import { useBrowser } from './visitor.ts';

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({});
});
afterAll(() => site.close());

const VALUES = [
  '<img src=/loaded onerror="document.title=1">',
  '"><script>document.title=1</script>',
  'javascript:document.title=1',
  'red;background:url(/loaded)',
  'url(/loaded)',
  'var(--x,url(/loaded))',
  'VAR(--x,url(/loaded))',
  'v\\61r(--x,url(/loaded))',
  'color-mix(in srgb, red, var(--x,url(/loaded)))',
  'x'.repeat(500),
  '\u0000\u202e\ud800',
  '__proto__',
  '1e308',
];
const NAMES = ['lang', 'theme', 'layout', 'heading-level', 'groups', 'storage', 'history', 'threshold'];
const OTHERS = [
  'action',
  'font',
  'radius',
  '__proto__',
  'constructor',
  'onclick',
  'style',
  'messages',
  'scan',
  'x"y',
];

/** Where a scan can't come from, however it is written. */
const ELSEWHERE = [
  'https://example.org/scan.json',
  '//example.org/scan.json',
  '/\\example.org/scan.json',
  'data:application/json,{}',
  'javascript:document.title=1',
  'blob:https://example.org/x',
  'http://[',
];

describe('an address of embed.html that somebody made', () => {
  it.each(VALUES)('with %j everywhere shows the scan, and does nothing else', async (value) => {
    const query = new URLSearchParams([...NAMES, ...OTHERS].map((name) => [name, value]));
    for (const tag of ['', '&team']) {
      const { page } = await visit('about:blank');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${site.address}/embed.html?${query.toString()}${tag}`);
      await page.getByRole('heading', { level: 1 }).first().or(page.getByRole('heading').first()).waitFor();
      expect(errors).toEqual([]);
      expect(asked).not.toContain('/loaded');
      expect(await page.title()).not.toBe('1');
      expect(
        await page.evaluate(
          () => 'polluted' in {} || document.querySelectorAll('img, script:not([src])').length,
        ),
      ).toBe(0);
    }
  });

  it.each(ELSEWHERE)('gets no scan from %j', async (src) => {
    const { page } = await visit('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.address}/embed.html?src=${encodeURIComponent(src)}`);
    await page.getByRole('button', { name: 'Start de scan' }).waitFor();
    expect(asked.filter((url) => !url.startsWith(`${site.address}/`) && url !== 'data:,')).toEqual([]);
  });
});
