import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNothingWrong } from './axe.ts';
import { EXAMPLES, folderWithExamples, run } from './packed.ts';
import { serveFolder, type Site } from './serve.ts';
import { useBrowser } from './visitor.ts';

let home: string;
const visit = useBrowser();
beforeAll(async () => {
  home = await folderWithExamples();
});
afterAll(() => rmSync(home, { recursive: true }));

const INTERFACE = 'own-interface';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe.each(EXAMPLES)('the example %s, with the packages as they are published', (example) => {
  let site: Site;
  const folder = () => join(home, 'examples', example);
  /** Ends when its types are right, as its framework checks them, and it is bundled. */
  beforeAll(async () => {
    await run(folder(), 'npm', 'run', 'build');
    site = await serveFolder(join(folder(), 'dist'));
  });
  afterAll(() => site.close());

  if (example === INTERFACE)
    it('is filled in by keyboard, and shows the result', () => fillInByKeyboard(site));
  else {
    it('hears what a person does in the scan, tells it things, and operates it', () => embeds(site));
    it('speaks English where its page does', async () => {
      const { page, complaints } = await visit(site.address);
      await page.evaluate(() => (document.documentElement.lang = 'en'));
      await button(page, 'Start the scan').waitFor();
      expect(complaints).toEqual([]);
    });
  }

  it.each([390, 1280])('has nothing wrong that axe finds, %i pixels wide', async (width) => {
    const { page, complaints } = await visit(site.address, { viewport: { width, height: 900 } });
    await page.getByRole('heading', { name: 'QuickScan diversiteitssensitief begeleiden' }).waitFor();
    await expectNothingWrong(page);
    const isWide = () => document.documentElement.scrollWidth > innerWidth;
    expect(await page.evaluate(isWide)).toBe(false);
    expect(complaints).toEqual([]);
  });
});

/** Goes through a page that embeds the scan. */
async function embeds(site: Site): Promise<void> {
  const { page, complaints } = await visit(site.address);
  const step = page.locator('.panel').getByRole('status');
  await page.getByRole('heading', { name: 'QuickScan diversiteitssensitief begeleiden' }).waitFor();
  expect(await step.textContent()).toBe('Nog niet begonnen');

  await page.getByRole('checkbox', { name: 'Vraag naar de afdeling' }).check();
  await page.getByRole('radio', { name: 'Werk, inkomen' }).check();
  await page.getByRole('checkbox', { name: 'Vraag naar de afdeling' }).uncheck();
  await page.getByRole('radio', { name: 'Werk, inkomen' }).waitFor({ state: 'detached' });

  await button(page, 'Begin of ga verder').click();
  await page.getByText('Stelling 1 van 24 ·').waitFor();
  await expect.poll(() => step.textContent()).toContain('Stelling 1 van 24');
  await page.getByRole('radio', { name: 'Startend' }).check();
  await page.getByText('1 antwoorden').waitFor();
  await button(page, 'Volgende stap').click();
  await expect.poll(() => step.textContent()).toContain('Stelling 2 van 24');

  await button(page, 'Begin opnieuw').click();
  await page.getByText('0 antwoorden').waitFor();
  await button(page, 'Start de scan').waitFor();
  expect(complaints).toEqual([]);
}

/** Goes through the interface on the core, as somebody without a mouse. */
async function fillInByKeyboard(site: Site): Promise<void> {
  const { page, complaints } = await visit(site.address);
  const focus = () => page.evaluate(() => document.activeElement!.textContent);
  const press = async (name: string) => {
    await button(page, name).focus();
    await page.keyboard.press('Enter');
  };
  await press('Begin');
  for (let number = 1; number <= 24; number++) {
    await page.getByText(`Stelling ${number} van 24`).waitFor();
    expect(await focus()).toBe(await page.getByRole('heading', { level: 1 }).textContent());
    expect(await page.title()).toContain(`Stelling ${number} van 24`);
    // The last is passed by; on the others the arrow keys choose the second level, but on the first the fourth.
    if (number === 24) break;
    await page.getByRole('radio').first().focus();
    for (let key = 1; key < (number === 1 ? 4 : 2); key++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await expectNothingWrong(page);
  await press('Sla over');
  await page.getByRole('heading', { name: 'Bijna klaar' }).waitFor();
  expect(await page.getByRole('listitem').count()).toBe(1);
  await page.reload();
  await press('Toon de uitslag');
  await page.getByRole('heading', { level: 1, name: 'Startend' }).waitFor();
  const first = page.getByRole('img', { name: /^Van 9 stellingen: Inactief 0, Startend 8/ });
  expect(await first.getAttribute('aria-label')).toContain('Gevorderd 1');
  await page.getByRole('heading', { name: 'Begin hier' }).waitFor();
  await expectNothingWrong(page);
  await press('Wis alles en begin opnieuw');
  await button(page, 'Begin').waitFor();
  expect(complaints).toEqual([]);
}
