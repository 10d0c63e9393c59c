import type { ErrorDetail, QuickScanElement } from '@quick-scan/element';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { left } from './memory.ts';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { filledIn, fillIn, LEVELS, useBrowser } from './visitor.ts';

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve(
    {
      '/': bare(),
      '/en': bare({ element: '<quick-scan lang="en"></quick-scan>' }),
      '/team': bare({ element: '<quick-scan-team></quick-scan-team>' }),
      '/form': bare({
        element: `<form action="/sent"><label>Naam <input name="who"></label>
          <quick-scan name="scan" required></quick-scan><button>Verstuur</button></form>`,
      }),
      '/sent': bare({ element: '<p>Ontvangen</p>' }),
      '/before': bare({ script: '', element: '<quick-scan><a href="/scan">Naar de scan</a></quick-scan>' }),
      '/empty': bare({ element: '' }),
    },
    {
      ...STRICT_POLICY,
      'content-security-policy': `${STRICT_POLICY['content-security-policy']}; form-action 'self'`,
    },
  );
});
afterAll(() => site.close());

/** What a page hears of `quick-scan-error`, from before there is an element on it. */
async function hear(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('quick-scan-error', (event) => {
      const { about, error } = (event as CustomEvent<ErrorDetail>).detail;
      if (error instanceof Error) heard.push(about);
    });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

describe('a page with the script', () => {
  it.each([
    ['language', '/en', 'quick-scan-en.js'],
    ['team', '/team', 'quick-scan-team.js'],
  ])('hears that the part for the %s did not arrive', async (about, path, file) => {
    const { page } = await visit('about:blank');
    const heard = await hear(page);
    await page.route(`**/${file}`, (route) => route.abort());
    await page.goto(site.address + path);
    await expect.poll(heard).toContain(about);
  });

  it('hears that a file could not be made', async () => {
    const { page, context } = await visit(site.address, filledIn());
    const heard = await hear(page);
    await page.reload();
    await context.route('**/quick-scan-word.js', (route) => route.abort());
    await page.getByRole('button', { name: 'Download Word-bestand' }).click();
    await expect.poll(heard).toEqual(['file']);
  });

  it('may set properties before the script runs; what stands in the tag is read until then', async () => {
    const { page, complaints } = await visit(`${site.address}/before`, { bypassCSP: true });
    const fallback = page.getByRole('link', { name: 'Naar de scan' });
    expect(await fallback.isVisible()).toBe(true);
    await page.locator('quick-scan').evaluate((element: QuickScanElement) => {
      element.groups = ['Werk, inkomen', 'Zorg'];
      element.messages = { introduction: { start: 'Begin maar' } };
      element.layout = 'dimension';
    });
    await page.addScriptTag({ url: 'quick-scan.js' });
    await page.getByRole('radio', { name: 'Werk, inkomen' }).check();
    expect(await fallback.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Begin maar' }).click();
    expect(await page.getByRole('radiogroup').count()).toBe(9);
    expect(complaints).toEqual([]);
  });

  it('has its own form post what a person filled in, once that is finished', async () => {
    const { page, complaints } = await visit(`${site.address}/form`);
    await page.getByLabel('Naam').fill('Amina');
    const send = page.getByRole('button', { name: 'Verstuur' });
    await send.click();
    expect(await page.evaluate(() => document.activeElement!.localName)).toBe('quick-scan');
    await fillIn(page, (number) => LEVELS[number % 5]);
    await page.getByRole('button', { name: 'Toon de uitslag' }).first().click();
    await page.getByRole('heading', { name: 'Uitslag', exact: true }).waitFor();
    await send.click();
    await page.getByText('Ontvangen').waitFor();
    const sent = new URL(page.url()).searchParams;
    expect(sent.get('who')).toBe('Amina');
    const { answers } = JSON.parse(sent.get('scan')!) as { answers: Record<string, number> };
    expect(Object.values(answers)).toEqual(Array.from({ length: 24 }, (_, index) => ((index + 1) % 5) + 1));
    expect(complaints).toEqual([]);
  });
});

/** Puts a tag on a page, or a div that becomes it, uses it, and takes it away, as often as said. */
const mountAndRemove = (page: Page, tag: string, times: number) =>
  page.evaluate(
    async ([name, count]) => {
      for (let at = 0; at < count; at++) {
        const place = document.createElement(name.startsWith('data-') ? 'div' : name);
        if (name.startsWith('data-')) place.setAttribute(name, '');
        else for (const each of ['storage-key', 'update-title']) place.setAttribute(each, '');
        document.querySelector('main')!.append(place);
        const shown = () => place.shadowRoot ?? place.firstElementChild?.shadowRoot;
        // A team comes with a part of its own.
        while (!shown()?.querySelector('button')) await new Promise(requestAnimationFrame);
        const element = document.querySelector('quick-scan');
        if (element) {
          element.goTo({ view: 'statement', statement: element.scan!.dimensions[0]!.statements[0]!.id });
          await element.updateComplete;
          element.shadowRoot!.querySelector<HTMLInputElement>('[type=radio]')!.click();
          element.complete();
          await element.updateComplete;
        }
        place.remove();
      }
    },
    [tag, times] as const,
  );

describe('an element that is taken away', () => {
  // What a browser compiles of code that runs often would count as left behind.
  const visitUncompiled = useBrowser('--js-flags=--no-opt --no-maglev --no-sparkplug');

  it.each(['quick-scan', 'quick-scan-team', 'data-quick-scan'])('leaves nothing behind: %s', async (tag) => {
    const { page, complaints } = await visitUncompiled(`${site.address}/empty`);
    await mountAndRemove(page, tag, 20);
    const after20 = await left(page);
    await mountAndRemove(page, tag, 180);
    const after200 = await left(page);
    expect(after200.usedSize / after20.usedSize).toBeLessThan(1.01);
    expect(after200.nodes).toBeLessThanOrEqual(after20.nodes);
    expect(complaints).toEqual([]);
  });
});
