import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programPath } from './programs.mjs';
import { page as bare, serve, type Site } from './serve.ts';
import { filledIn, useBrowser } from './visitor.ts';

/** A host that does all it can to spoil a print: a bar that sticks, a box that scrolls, its own print style. */
const HOST = bare({
  head: `<style>
    :root { color-scheme: dark; font-size: 30px }
    body { margin: 0; background: #101010; color: #f0f0f0; columns: 2 }
    header { position: sticky; top: 0; height: 120px }
    aside { position: fixed; bottom: 0 }
    .scroller { height: 300px; overflow: auto; transform: rotate(1deg); opacity: 0.5; max-width: 20rem }
    main::before { content: 'HOST Voor' }
    @media print { main { display: none } }
    #wrap { height: 200px !important; overflow: hidden !important; translate: 300px 0; rotate: 90deg; scale: 0.5 }
    #wrap { writing-mode: vertical-rl; text-transform: uppercase; letter-spacing: 1em }
    @media print { body #wrap { display: none !important } }
    quick-scan { --quick-scan-color: #fafafa; --quick-scan-background: #202020; --quick-scan-action: #ffe600 }
  </style>`,
  before: '<header>HOST Kop</header><aside>HOST Koekjes</aside>HOST Los',
  element: `<div id="wrap" class="scroller">HOST Tekst <p>HOST Alinea</p><x-card><span>HOST Kaart</span>
    <quick-scan></quick-scan></x-card><iframe srcdoc="HOST Kader"></iframe></div>`,
}).replace(
  '</body>',
  `<footer>HOST Voet</footer><script>
    customElements.define('x-card', class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML =
          '<p>HOST Schaduw</p><div style="height: 200px; overflow: hidden"><slot></slot></div>';
      }
    });
  </script></body>`,
);

let site: Site;
let folder: string;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({ '/': bare(), '/host': HOST });
  folder = mkdtempSync(join(tmpdir(), 'quick-scan-print-'));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Everything that shows whether a page is as it was. */
const lookOf = (page: Page) =>
  page.evaluate(async () => {
    const element = document.querySelector<HTMLElement & { updateComplete: Promise<void> }>('quick-scan')!;
    await element.updateComplete;
    return {
      html: document.documentElement.outerHTML,
      sheets: document.adoptedStyleSheets.length,
      title: document.title,
      text: element.shadowRoot!.querySelector<HTMLElement>('.scan')!.innerText,
    };
  });

/** Prints as the person asks, and returns the file that the browser makes of it. */
async function printed(page: Page): Promise<string> {
  // Where there is no dialog, the file is made while the page waits for one.
  await page.evaluate(() => (window.print = () => document.documentElement.setAttribute('data-asked', '')));
  await page.getByRole('button', { name: 'Print of bewaar als pdf' }).click();
  await page.locator('[data-asked]').waitFor({ state: 'attached' });
  const file = join(folder, 'report.pdf');
  writeFileSync(file, await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
  await page.evaluate(() => document.documentElement.removeAttribute('data-asked'));
  return file;
}

const run = (program: string, ...options: string[]) =>
  execFileSync(programPath(program), options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const words = (text: string) => text.replace(/\s+/g, ' ');
const textOf = (file: string) => words(run('pdftotext', '-layout', file, '-'));

describe('a printed report', () => {
  it('is whole, tagged, and of the report alone, on a host that does all to spoil it', async () => {
    const { page } = await visit(`${site.address}/host`, filledIn());
    const before = await lookOf(page);
    const file = await printed(page);

    const text = textOf(file);
    expect(text).not.toContain('HOST');
    expect(text).not.toContain('Bewaren en delen');
    expect(text).not.toContain('Wis mijn antwoorden');
    for (const sentence of [
      'In het kort',
      'Uitslag per thema',
      'Dit weten we nog niet',
      'Eerste actie',
      'Amina',
    ])
      expect(text).toContain(sentence);
    for (let number = 1; number <= 24; number++) expect(text).toMatch(new RegExp(`(^| )${number}\\. [A-Z]`));
    // What was closed is open on paper.
    expect(text).toContain('Hoe verder van het midden');

    const about = run('pdfinfo', file);
    const pages = Number(/Pages:\s+(\d+)/.exec(about)![1]);
    for (let number = 1; number <= pages; number++)
      expect(text).toMatch(new RegExp(`${number} ?/ ?${pages}`));
    expect(about).toMatch(/Tagged:\s+yes/);
    expect(about).toMatch(/Title:\s+quickscan-diversiteitssensitief-begeleiden-uitslag-2026-11-23/);
    expect(about).toMatch(/Page size:.*A4/);
    const structure = run('pdfinfo', '-struct-text', file).replace(/ *NonStruct\n/g, '');
    expect(structure).toMatch(/H2[^\n]*\n\s*"Uitslag"/);
    expect(structure).toMatch(/H3[^\n]*\n\s*"Uitslag per thema"/);
    expect(structure.match(/^\s*Table/gm)).toHaveLength(5);
    expect(structure).toMatch(/TH[^"]*"Niveau"/);

    await expect.poll(() => lookOf(page)).toEqual(before);
  });

  it('holds what is on the screen, whatever of it is shown there', async () => {
    const { page } = await visit(site.address, filledIn());
    const whole = textOf(await printed(page));
    await page.getByLabel('Toon').selectOption({ label: 'Hier willen we over praten' });
    expect(textOf(await printed(page))).toBe(whole);
    expect(await page.getByText('U ziet 3 van de 24 stellingen.').isVisible()).toBe(true);
  });

  it('is whole as well when it is the browser that was asked to print', async () => {
    const { page } = await visit(site.address, filledIn());
    await page.getByLabel('Toon').selectOption({ label: 'Hier willen we over praten' });
    const file = join(folder, 'by-the-browser.pdf');
    writeFileSync(file, await page.pdf());
    const text = textOf(file);
    for (let number = 1; number <= 24; number++) expect(text).toMatch(new RegExp(`(^| )${number}\\. [A-Z]`));
    expect(text).toContain('Hoe verder van het midden');
    await expect.poll(() => page.getByText('U ziet 3 van de 24 stellingen.').isVisible()).toBe(true);
    expect(await page.getByText('Hoe verder van het midden').isVisible()).toBe(false);
  });

  it('is dark on white, on a dark page as well', async () => {
    const { page } = await visit(`${site.address}/host`, filledIn());
    const file = await printed(page);
    const image = execFileSync(programPath('pdftoppm'), ['-r', '20', '-gray', '-f', '1', '-l', '1', file]);
    const pixels = image.subarray(image.length - 165 * 233);
    const light = pixels.filter((value) => value > 200).length / pixels.length;
    const dark = pixels.filter((value) => value < 120).length / pixels.length;
    expect(light).toBeGreaterThan(0.8);
    expect(dark).toBeGreaterThan(0.005);
  });

  it('can be asked for again', async () => {
    const { page } = await visit(`${site.address}/host`, filledIn());
    const first = textOf(await printed(page));
    expect(textOf(await printed(page))).toBe(first);
  });
});
