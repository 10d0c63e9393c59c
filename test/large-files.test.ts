import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { teamPage } from './team-of.ts';
import { useBrowser } from './visitor.ts';

const MB = 1_000_000;

let site: Site;
const visit = useBrowser('--enable-precise-memory-info');
beforeAll(async () => {
  site = await serve({ '/': bare(), '/team': teamPage() }, STRICT_POLICY);
});
afterAll(() => site.close());

/**
 * Chooses a file of 100 MB, as a person does, and waits until it is refused. Returns how long that took, in milliseconds,
 * and how often something asked what is in the file. The browser itself keeps such a file outside the page.
 */
async function choose(page: Page, name: string) {
  return page.evaluate((of) => {
    const tags = ['quick-scan', 'quick-scan-team'];
    const element = tags.map((tag) => document.querySelector(tag)).find((found) => found !== null)!;
    const read = { count: 0 };
    for (const how of ['text', 'arrayBuffer', 'bytes', 'stream', 'slice'] as const) {
      const before = (Blob.prototype as unknown as Record<string, unknown>)[how];
      if (!before) continue;
      Object.assign(Blob.prototype, {
        [how](this: Blob, ...options: unknown[]): unknown {
          if (this.size > 50_000_000) read.count++;
          return (before as (...options: unknown[]) => unknown).apply(this, options);
        },
      });
    }
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(100_000_000)], of));
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = chosen.files;
    const began = performance.now();
    const heap = () =>
      (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
    const before = heap();
    const found = new Promise<{ time: number; reads: number; heap: number }>((done) => {
      const observer = new MutationObserver(() => {
        if (!element.shadowRoot!.textContent.includes('te groot')) return;
        observer.disconnect();
        done({ time: performance.now() - began, reads: read.count, heap: heap() - before });
      });
      observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return found;
  }, name);
}

const NAMES = ['groot.json', 'groot.csv', 'groot.xlsx', 'groot.txt', 'groot'];

describe('a file of 100 MB is refused at once, and not read', () => {
  it.each(NAMES)('by a team: %s', async (name) => {
    const { page, complaints } = await visit(`${site.address}/team`);
    await page.getByText('Kies bestanden').waitFor();
    const { time, reads, heap } = await choose(page, name);
    expect(reads).toBe(0);
    expect(time).toBeLessThan(500);
    expect(heap).toBeLessThan(10 * MB);
    expect(await page.getByText(`“${name}” is te groot`).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('as an earlier result', async () => {
    const { page, complaints } = await visit(site.address);
    await page.getByText('Een eerdere uitslag openen').click();
    const { time, reads, heap } = await choose(page, 'groot.json');
    expect(reads).toBe(0);
    expect(time).toBeLessThan(500);
    expect(heap).toBeLessThan(10 * MB);
    await page.getByText('“groot.json” is te groot om een scanbestand te zijn.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('as a text that somebody pastes, of which the beginning is said', async () => {
    const { page } = await visit(`${site.address}/team`);
    await page.getByText('Kies bestanden').waitFor();
    await page.evaluate(() => {
      const root = document.querySelector('quick-scan-team')!.shadowRoot!;
      root.querySelector('textarea')!.value = 'Beste Amina, '.padEnd(10_000_001, 'en zo verder ');
    });
    await page.getByRole('button', { name: 'Voeg codes toe' }).click();
    await page.getByText('“Beste Amina, en zo verder en zo verder e …” is te groot.').waitFor();
    await page.getByText('Voeg er nog minstens één toe').waitFor({ state: 'hidden' });
  });
});
