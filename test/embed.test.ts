import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { smallScan } from './small-scan.ts';
import { useBrowser } from './visitor.ts';

const embed = readFileSync('packages/element/cdn/embed.html', 'utf8');

/** The site that has the scan, and another that shows it in a frame. */
let scanSite: Site;
let host: Site;
const visit = useBrowser();
beforeAll(async () => {
  scanSite = await serve({ '/embed.html': embed, '/own.json': JSON.stringify(smallScan) }, STRICT_POLICY);
  const policy = `default-src 'none'; style-src 'self'; img-src data:; frame-src ${scanSite.address}`;
  host = await serve(
    {
      '/': bare({
        script: '',
        element: `<iframe title="QuickScan" src="${scanSite.address}/embed.html"></iframe>`,
      }),
    },
    { 'content-security-policy': policy },
  );
});
afterAll(() => Promise.all([scanSite.close(), host.close()]));

const open = (query: string) => visit(`${scanSite.address}/embed.html${query}`);

/** What the page hears from its frames, from before they load. */
async function hear(page: Page): Promise<() => Promise<Heard[]>> {
  await page.addInitScript(() => {
    const heard: object[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data, origin, source }) =>
      heard.push({
        data: data as unknown,
        origin,
        isFrame: source === document.querySelector('iframe')!.contentWindow,
      }),
    );
  });
  return () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

interface Heard {
  data: { type: string; height: number };
  origin: string;
  isFrame: boolean;
}

describe('the scan on a page of its own', () => {
  it('is set up by the query of its address', async () => {
    const { page, complaints } = await open(
      '?theme=dark&lang=en&layout=dimension&heading-level=3&groups=Werk%2C%20inkomen,Zorg&storage=none',
    );
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await page.getByRole('radio').count()).toBe(4);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('button', { name: 'Start the scan' }).click();
    expect(await page.getByRole('radiogroup').count()).toBe(9);
    expect(await page.title()).toBe('Theme 1 of 4: Competencies – QuickScan Diversity-Sensitive Guidance');
    expect(complaints).toEqual([]);
  });

  it('takes colours, type and corners by the query, and nothing that would fetch something', async () => {
    const { page, complaints } = await open(
      '?action=%230b7a3b&font=Georgia&button-radius=12px&background=url(https%3A%2F%2Fexample.org%2Fx.png)&color=red;x',
    );
    const start = page.getByRole('button', { name: 'Start de scan' });
    const look = await start.evaluate((each) => {
      const { backgroundColor, fontFamily, borderRadius } = getComputedStyle(each);
      return { backgroundColor, fontFamily, borderRadius };
    });
    expect(look).toMatchObject({ backgroundColor: 'rgb(11, 122, 59)', borderRadius: '12px' });
    expect(look.fontFamily).toContain('Georgia');
    expect(await page.locator('quick-scan').evaluate((each) => [...each.style])).toEqual([
      '--quick-scan-action',
      '--quick-scan-font',
      '--quick-scan-button-radius',
    ]);
    expect(complaints).toEqual([]);
  });

  it('takes its words from its own site alone', async () => {
    const { page, complaints } = await open(
      `?messages=${encodeURIComponent('{"introduction":{"start":"Geef uw wachtwoord"}}')}&storage-key=another&name=x&src=https%3A%2F%2Fexample.org%2Fscan.json`,
    );
    await page.getByRole('button', { name: 'Start de scan' }).waitFor();
    expect(await page.locator('quick-scan').evaluate((each) => each.getAttributeNames())).toEqual([
      'heading-level',
      'update-title',
    ]);
    expect(complaints).toEqual([]);
    await page.goto(`${scanSite.address}/embed.html?src=%2Fown.json`);
    await page.getByRole('heading', { name: smallScan.title }).waitFor();
    expect(await page.title()).toBe(smallScan.title);
  });

  it('can be the view of a team', async () => {
    const { page, complaints } = await open('?team&groups=management');
    await page.getByRole('button', { name: /^Voeg codes toe/ }).waitFor();
    expect(await page.title()).toBe('De antwoorden van een team naast elkaar');
    await page.goto(`${scanSite.address}/embed.html?team&lang=en`);
    await page.getByRole('button', { name: /^Add codes/ }).waitFor();
    expect(await page.title()).toBe('The answers of a team side by side');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('begins at the first level, and is called as the scan is, after the step that one is on', async () => {
    const { page } = await open('');
    await page
      .getByRole('heading', { level: 1, name: 'QuickScan diversiteitssensitief begeleiden' })
      .waitFor();
    expect(await page.title()).toBe('QuickScan diversiteitssensitief begeleiden');
    await page.getByRole('button', { name: 'Start de scan' }).click();
    await expect
      .poll(() => page.title())
      .toBe('Stelling 1 van 24 – QuickScan diversiteitssensitief begeleiden');
    await page.getByRole('button', { name: 'Volgende stap' }).click();
    await expect.poll(() => page.title()).toMatch(/^U hebt nog geen antwoord gekozen – Stelling 1 van 24 – /);
    await page.getByRole('radio', { name: 'Startend' }).check();
    await page.reload();
    await page.getByText('Stelling 1 van 24 ·').waitFor();
    await expect
      .poll(() => page.title())
      .toBe('Stelling 1 van 24 – QuickScan diversiteitssensitief begeleiden');
  });

  it('says what to do when the script does not arrive', async () => {
    const { page } = await visit('about:blank');
    await page.route('**/quick-scan.js', (route) => route.abort());
    await page.goto(`${scanSite.address}/embed.html`);
    expect(await page.getByRole('main').textContent()).toContain('Ziet u hem niet?');
  });

  it('fills the screen with its background', async () => {
    const { page } = await open('?theme=dark');
    await page.getByRole('button', { name: 'Start de scan' }).waitFor();
    const { width, height } = (await page.locator('quick-scan').boundingBox())!;
    const size = page.viewportSize()!;
    expect({ width, isHigh: height >= size.height }).toEqual({ width: size.width, isHigh: true });
  });
});

describe('the scan in a frame of another site', () => {
  it('tells its height, and nothing else, from an origin that the page can check', async () => {
    const { page, complaints } = await visit('about:blank');
    const heard = await hear(page);
    await page.goto(host.address);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Start de scan' }).click();
    await frame.getByText('Stelling 1 van 24').waitFor();
    await frame.getByRole('radio', { name: 'Startend' }).check();
    const high = () => frame.locator('body').evaluate((each) => each.getBoundingClientRect().height);
    await expect.poll(async () => (await heard()).at(-1)!.data.height).toBe(Math.ceil(await high()));
    const messages = await heard();
    expect(new Set(messages.map(({ data }) => data.height)).size).toBeGreaterThan(1);
    for (const { data, origin, isFrame } of messages) {
      expect(data).toEqual({ type: 'quick-scan-resize', height: expect.any(Number) as number });
      expect({ origin, isFrame }).toEqual({ origin: scanSite.address, isFrame: true });
    }
    expect(complaints).toEqual([]);
  });

  it('can be read on a page that is dark', async () => {
    const { page } = await visit(host.address, { bypassCSP: true });
    await page.evaluate(() => document.body.style.setProperty('background', '#000'));
    await page.frameLocator('iframe').getByRole('button', { name: 'Start de scan' }).waitFor();
    const { x, y } = (await page.locator('iframe').boundingBox())!;
    const picture = await page.screenshot({ clip: { x: x + 8, y: y + 8, width: 1, height: 1 } });
    const colour = await page.evaluate(async (png) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    }, picture.toString('base64'));
    expect(colour).toEqual([255, 255, 255, 255]);
  });

  it('has no height of its own, so that it shrinks again as well', async () => {
    const { page } = await visit(host.address);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Start de scan' }).waitFor();
    const high = () => frame.locator('body').evaluate((each) => each.getBoundingClientRect().height);
    const before = await high();
    await page.locator('iframe').evaluate((each) => (each.style.height = '5000px'));
    await expect.poll(() => frame.locator('body').evaluate(() => innerHeight)).toBe(5000);
    expect(await high()).toBe(before);
  });
});
