import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { useBrowser } from './visitor.ts';

/** In bytes, compressed with brotli. Lower it when it is beaten. */
const BUDGET = 59_200;

const script = readFileSync('packages/element/cdn/quick-scan.js');

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({ '/': bare() }, STRICT_POLICY);
});
afterAll(() => site.close());

describe('the script', () => {
  it('stays within its budget', () => {
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(BUDGET);
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
