import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programPath } from './programs.mjs';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { useFiles } from './taken-along.ts';
import { codesOf, lookAtTeam, paste, teamPage } from './team-of.ts';
import { scripts, useBrowser } from './visitor.ts';

/** In bytes, compressed with brotli. Lower it when it is beaten. */
const BUDGET = 18_830;

let site: Site;
let folder: string;
const visit = useBrowser();
const { download } = useFiles();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quick-scan-team-'));
  const two = '<quick-scan-team></quick-scan-team><quick-scan-team storage="none"></quick-scan-team>';
  site = await serve(
    {
      '/': bare(),
      '/team': teamPage({ before: '<header>HOST</header>' }),
      '/two': teamPage({ element: two }),
    },
    STRICT_POLICY,
  );
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('what shows a team', () => {
  const part = readFileSync('packages/element/cdn/quick-scan-team.js');

  it('stays within its budget, reads right in any encoding, and has a source map', () => {
    expect(brotliCompressSync(part).length).toBeLessThanOrEqual(BUDGET);
    expect(part.every((byte) => byte < 0x80)).toBe(true);
    expect(part.toString()).toMatch(/\/\/# sourceMappingURL=quick-scan-team\.js\.map\s*$/);
  });

  it('is loaded once, and only where a team is on the page, under a strict content security policy', async () => {
    const { page: alone } = await visit(site.address);
    await alone.getByRole('button', { name: 'Start de scan' }).waitFor();
    expect(await scripts(alone)).toEqual(['quick-scan.js']);
    const { page, complaints } = await visit(`${site.address}/two`);
    await expect.poll(() => page.getByRole('heading', { name: /^Breng de antwoorden/ }).count()).toBe(2);
    expect(await scripts(page)).toEqual(['quick-scan.js', 'quick-scan-team.js']);
    expect(complaints).toEqual([]);
  });

  it('that does not arrive says so, and is there when the page is loaded again', async () => {
    const { page, context } = await visit('about:blank');
    await context.route('**/quick-scan-team.js', (route) => route.abort());
    await page.goto(`${site.address}/team`);
    await page.getByText('De teampagina kon niet worden geladen.').waitFor();
    await context.unroute('**/quick-scan-team.js');
    await page.reload();
    await page.getByRole('heading', { name: /^Breng de antwoorden/ }).waitFor();
  });
});

describe('a team', () => {
  it('comes from codes to an agenda, a conversation, and an outcome with its files, without a violation', async () => {
    const { page, complaints } = await visit(`${site.address}/team`);
    await lookAtTeam(page);
    await page.getByText('12 ingevulde scans. Groepen: management (6) en uitvoering (6).').waitFor();
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await page.getByRole('radio', { name: /^Goed op weg/ }).check();
    await page.getByLabel('Wie').fill('Amina');
    await page.getByRole('button', { name: 'Terug naar de agenda' }).click();
    await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click();
    for (const what of ['Word-bestand', 'Excel-bestand', 'scanbestand']) await download(page, what);
    expect(complaints).toEqual([]);
  });

  it('is brought back by the Excel and csv files that its people downloaded', async () => {
    const { page } = await visit(`${site.address}/team`);
    await lookAtTeam(page);
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await page.getByRole('radio', { name: /^Goed op weg/ }).check();
    await page.getByRole('button', { name: 'Terug naar de agenda' }).click();
    await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click();
    const files = [await download(page, 'Excel-bestand')];
    await page.getByRole('button', { name: 'Neem de middelste antwoorden over' }).click();
    files.push(await download(page, 'csv-bestand'));
    const { page: next, complaints } = await visit(`${site.address}/team`);
    await next.getByLabel('Kies bestanden').setInputFiles(files);
    await next.getByText('2 ingevulde scans toegevoegd.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is printed whole and alone: all statements, nothing to press, and no group that is too small', async () => {
    const { page } = await visit(`${site.address}/team`);
    const [first, ...rest] = codesOf(8);
    await paste(page, [first, ...rest.filter((_, index) => index % 2 === 1)].join('\n'));
    await page.getByRole('button', { name: 'Voeg codes toe' }).click();
    await page.getByRole('button', { name: 'Bekijk ze naast elkaar' }).click();
    await page.evaluate(() => (window.print = () => document.documentElement.setAttribute('data-asked', '')));
    await page.getByRole('button', { name: 'Print of bewaar als pdf' }).click();
    await page.locator('[data-asked]').waitFor({ state: 'attached' });
    const file = join(folder, 'team.pdf');
    writeFileSync(file, await page.pdf({ tagged: true, preferCSSPageSize: true }));
    const text = execFileSync(programPath('pdftotext'), ['-layout', file, '-'], { encoding: 'utf8' }).replace(
      /\s+/g,
      ' ',
    );
    expect(text).toContain('Uw team naast elkaar');
    expect(text).toMatch(/24\. .*Middelste antwoord/);
    for (const host of ['HOST', 'Begin het gesprek', 'management: ', 'management ('])
      expect(text).not.toContain(host);
  });
});

describe('many people', () => {
  /** Slows a page down to a quarter, as on a cheap phone. */
  async function slowDown(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }

  /**
   * How long each thing took that a page did while `act` went on, in milliseconds that its thread ran: a machine that has
   * more to do adds nothing to that.
   */
  async function tasksOf<T>(page: Page, act: () => Promise<T>): Promise<{ tasks: number[]; result: T }> {
    const browser = page.context().browser()!;
    await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
    await page.evaluate(() => performance.mark('on this thread'));
    const result = await act();
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: { name: string; pid: number; tid: number; tdur?: number }[];
    };
    const { pid, tid } = traceEvents.find(({ name }) => name === 'on this thread')!;
    const isTask = (each: (typeof traceEvents)[number]) =>
      each.pid === pid && each.tid === tid && each.name.endsWith('RunTask');
    return { tasks: traceEvents.filter(isTask).map(({ tdur = 0 }) => tdur / 1000), result };
  }

  it('are shown within a second: a team of 500 pasted codes, four times slower than this machine', async () => {
    const { page } = await visit(`${site.address}/team`);
    await paste(page, codesOf(500).join('\n'));
    await slowDown(page);
    const { tasks } = await tasksOf(page, () =>
      page.evaluate(async () => {
        const root = document.querySelector('quick-scan-team')!.shadowRoot!;
        const press = (name: string) =>
          [...root.querySelectorAll('button')]
            .find(({ textContent }) => textContent.trim() === name)!
            .click();
        const appears = async (text: string) => {
          while (!root.textContent.includes(text)) await new Promise(requestAnimationFrame);
        };
        press('Voeg codes toe');
        await appears('U hebt 500 ingevulde scans bij elkaar.');
        press('Bekijk ze naast elkaar');
        await appears('Agenda');
        // A frame later it was painted.
        await new Promise(requestAnimationFrame);
      }),
    );
    const time = tasks.reduce((total, task) => total + task, 0);
    expect(time).toBeGreaterThan(0);
    expect(time).toBeLessThan(1000);
  });

  it('of whom 10,000 are read show how far it is, while the page stays at hand', async () => {
    const { page } = await visit(`${site.address}/team`);
    await paste(page, codesOf(10_000).join('\n'));
    await slowDown(page);
    const { tasks, result: shares } = await tasksOf(page, () =>
      page.evaluate(async () => {
        const root = document.querySelector('quick-scan-team')!.shadowRoot!;
        [...root.querySelectorAll('button')]
          .find(({ textContent }) => textContent.trim() === 'Voeg codes toe')!
          .click();
        const shares = new Set<number>();
        while (!root.textContent.includes('U hebt 10.000 ingevulde scans bij elkaar.')) {
          shares.add(root.querySelector('progress')?.value ?? 0);
          await new Promise(requestAnimationFrame);
        }
        return [...shares];
      }),
    );
    const longest = Math.max(...tasks);
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    // In milliseconds: how long a press may wait.
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThan(500);
  });

  it('can be left unread half-way', async () => {
    const { page } = await visit(`${site.address}/team`);
    await paste(page, codesOf(10_000).join('\n'));
    await slowDown(page);
    await page.getByRole('button', { name: 'Voeg codes toe' }).click();
    await page.getByRole('button', { name: 'Stop met lezen' }).click();
    const said = await page.getByText(/^U hebt [\d.]+ ingevulde scans bij elkaar/).innerText();
    expect(Number(said.replace(/\D/g, ''))).toBeLessThan(10_000);
    await page.getByRole('button', { name: 'Bekijk ze naast elkaar' }).click();
    await page.getByRole('heading', { name: 'Agenda' }).waitFor();
  });
});
