import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { left } from './memory.ts';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { useBrowser } from './visitor.ts';

/*
 * What the script may cost; lower a number when it is beaten. `bytes` are compressed with brotli, `heap` are those that
 * scripts have in use while the first statement is shown (with what presses the button), `elements` are all that stand there.
 * A tenth of the heap is code of what may come later, which is made as the script arrives.
 */
const BUDGET = { bytes: 54_860, heap: 1_860_000, elements: 95 };

const script = readFileSync('packages/element/cdn/quick-scan.js');

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({ '/': bare(), '/empty': bare({ script: '', element: '' }) }, STRICT_POLICY);
});
afterAll(() => site.close());

describe('the script', () => {
  it('stays within its budget', () => {
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(BUDGET.bytes);
  });

  it('stays within its budget of memory and elements on a step', async () => {
    const { page } = await visit(site.address);
    await page.getByRole('button', { name: 'Start de scan' }).click();
    await page.getByText('Stelling 1 van 24').waitFor();
    const elements = () =>
      page.evaluate(() => document.querySelector('quick-scan')!.shadowRoot!.querySelectorAll('*').length);
    expect(await elements()).toBeLessThanOrEqual(BUDGET.elements);
    // Beside the same browser with a page that has no scan.
    const { page: empty } = await visit(`${site.address}/empty`);
    const heap = (await left(page)).usedSize - (await left(empty)).usedSize;
    expect(heap).toBeLessThanOrEqual(BUDGET.heap);
  });

  it('has no development code in it, evaluates none, and reads right in any encoding', () => {
    const text = script.toString('latin1');
    expect(text).not.toContain('dev-mode');
    expect(text).not.toMatch(/\beval\(|\bFunction\(/);
    expect(/^[\x00-\x7f]*$/.test(text)).toBe(true);
  });

  it('has a source map', () => {
    expect(script.toString()).toMatch(/\/\/# sourceMappingURL=quick-scan\.js\.map\s*$/);
  });

  it('takes a house style under a strict content security policy', async () => {
    const { page, complaints } = await visit(site.address);
    const colour = await page.evaluate(async () => {
      const Scan = await customElements.whenDefined('quick-scan');
      const { defineTheme } = Scan as unknown as {
        defineTheme(name: string, theme: Record<string, string>): void;
      };
      defineTheme('our-town', { '--quick-scan-action': 'rgb(1, 2, 3)' });
      const scan = document.querySelector('quick-scan')!;
      scan.setAttribute('theme', 'our-town');
      return getComputedStyle(scan.shadowRoot!.querySelector('.primary')!).backgroundColor;
    });
    expect(colour).toBe('rgb(1, 2, 3)');
    expect(complaints).toEqual([]);
  });
});
