import { nl } from '@quick-scan/content';
import { statementsOf } from '@quick-scan/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, type Site } from './serve.ts';
import { filledIn, LEVELS, useBrowser, whole } from './visitor.ts';

const statements = statementsOf(nl);
const SMALL = { width: 320, height: 256 };

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({ '/': bare() });
});
afterAll(() => site.close());

/** What has the focus, as a person would name it; empty when nothing has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.querySelector('quick-scan')!.shadowRoot!.activeElement;
    const label = (active as HTMLInputElement | null)?.labels?.[0];
    return (label ?? active)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  });

/** Presses Tab until what has the focus begins with `name`. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(name)) return;
  }
  throw new Error(`Tab does not lead to: ${name}`);
}

/** Tabs back a number of times, and looks whether a bar of 120 high covers what has the focus. */
async function tabsBackInSight(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press++) {
    await page.keyboard.press('Shift+Tab');
    const { top, name } = await page.evaluate(() => {
      const active = document.querySelector('quick-scan')!.shadowRoot!.activeElement!;
      const shown = active.closest('.file') ?? active;
      return { top: shown.getBoundingClientRect().top, name: shown.outerHTML.slice(0, 80) };
    });
    expect(top, name).toBeGreaterThanOrEqual(120);
  }
}

describe('with the keyboard alone, on a screen of 320 by 256', () => {
  it('the whole scan is filled in, and nothing runs off the side', async () => {
    const { page, complaints } = await visit(site.address, { viewport: SMALL });
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        SMALL.width,
      );
    };
    await fits();
    await tabTo(page, 'Start de scan');
    await page.keyboard.press('Enter');
    for (const { number, text } of statements) {
      await expect.poll(() => focused(page)).toBe(text);
      await fits();
      if (number === 9) {
        await tabTo(page, 'Toelichting en meer lezen');
        await page.keyboard.press('Enter');
        await fits();
      }
      // Tab leads to the first answer; the arrows choose, and change nothing else.
      await tabTo(page, 'Inactief');
      const url = page.url();
      for (let press = 0; press < number % 5; press++) {
        await page.keyboard.press('ArrowDown');
        expect(await focused(page)).toContain(LEVELS[press + 1]);
      }
      if (number % 5 === 0) await page.keyboard.press('Space');
      expect(page.url()).toBe(url);
      expect(await page.getByRole('heading', { name: text }).isVisible()).toBe(true);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => focused(page)).toBe('Controleer uw antwoorden');
    await fits();
    await tabTo(page, 'Toon de uitslag');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Uitslag');
    await whole(page);
    await fits();
    expect(await page.getByText('Plaats op de schaal:').count()).toBe(4);
    expect(complaints).toEqual([]);
  });

  it('the way past an error, through the review and to erasing works as well', async () => {
    const { page } = await visit(site.address, { viewport: SMALL });
    await tabTo(page, 'Start de scan');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Volgende stap');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('U hebt nog geen antwoord gekozen');
    await tabTo(page, 'Kies een antwoord bij stelling 1');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^Inactief/);
    await page.keyboard.press('Space');
    await tabTo(page, 'Wis mijn antwoorden');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Wilt u al uw antwoorden wissen?');
    await tabTo(page, 'Ja, wis alles');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(nl.title);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Zet ze terug');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(statements[0]!.text);
    expect(await page.getByRole('radio', { name: /^Inactief/ }).isChecked()).toBe(true);
  });

  it('a report is read, a plan is made, and an earlier result is laid beside it', async () => {
    const { page, complaints } = await visit(site.address, { ...filledIn({ plan: [] }), viewport: SMALL });
    const code = await page.locator('code').innerText();
    await tabTo(page, 'Maak een plan');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Plan');
    await tabTo(page, 'Hier gaan we aan werken');
    await page.keyboard.press(' ');
    await tabTo(page, 'Volgende stap');
    await tabTo(page, 'Wie');
    await page.keyboard.type('Amina');
    await tabTo(page, 'Terug naar de uitslag');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Plan');
    await page.getByText('Amina', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Uitslag', exact: true }).focus();

    await tabTo(page, 'De thema’s als spinnenweb');
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: 'Plaats op de schaal per thema' }).waitFor();
    await tabTo(page, 'Volgorde');
    await page.keyboard.press('ArrowDown');
    await page.getByText('U ziet alle 24 stellingen.').waitFor();
    await tabTo(page, 'Resultaatcode');
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Toen en nu');
    await page.getByText('Sinds de vorige keer: ').waitFor();
    await tabTo(page, 'Download Excel-bestand');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    expect(await focused(page)).toBe('Download Excel-bestand');
    expect(complaints).toEqual([]);
  });

  it('what has the focus can be seen: it has an outline, and is in sight', async () => {
    const { page } = await visit(site.address, { viewport: { width: 800, height: 600 } });
    await tabTo(page, 'Start de scan');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(statements[0]!.text);
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const active = document.querySelector('quick-scan')!.shadowRoot!.activeElement;
        if (!active) return undefined;
        const marked = active.closest('.option') ?? active;
        const { top, bottom } = marked.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(marked);
        return {
          outline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
          inSight: bottom > 0 && top < innerHeight,
        };
      });
      expect(seen).toEqual({ outline: true, inSight: true });
    }
  });

  it('what has the focus is not under a bar that sticks to the top, also when one tabs back', async () => {
    const host = await serve({
      '/': bare({
        head: `<style>
          header { position: sticky; top: 0; height: 120px; background: #fff; z-index: 1 }
          quick-scan { --quick-scan-scroll-offset: 130px }
        </style>`,
        before: '<header>Onze organisatie</header>',
      }),
    });
    const { page } = await visit(host.address, { viewport: { width: 800, height: 500 } });
    await tabTo(page, 'Start de scan');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(statements[0]!.text);
    await tabTo(page, 'Wat gebeurt er met mijn antwoorden?');
    await tabsBackInSight(page, 6);
    const { page: report } = await visit(host.address, {
      ...filledIn(),
      viewport: { width: 800, height: 500 },
    });
    await whole(report);
    await report.getByText('Wat gebeurt er met mijn antwoorden?').focus();
    await tabsBackInSight(report, 18);
    await host.close();
  });
});
