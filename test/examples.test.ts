import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNothingWrong } from './axe.ts';
import { EXAMPLES, folderWithExamples, run } from './packed.ts';
import { snippetsFor } from './snippets.ts';
import { serveFolder, type Site } from './serve.ts';
import { useBrowser } from './visitor.ts';

let home: string;
const visit = useBrowser();
beforeAll(async () => {
  home = await folderWithExamples();
});
afterAll(() => rmSync(home, { recursive: true }));

/** What is the app, in each example that embeds the scan. */
const APPS: Record<string, string> = {
  html: 'main.ts',
  react: 'app.tsx',
  svelte: 'App.svelte',
  vue: 'App.vue',
};
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
    it('is told by the types what is wrong', async () => {
      const file = join(folder(), 'src', APPS[example]!);
      const mistaken = readFileSync(file, 'utf8')
        .replace('detail.title', 'detail.titel')
        .replace(': []', ': 42');
      writeFileSync(file, mistaken);
      const build = run(folder(), 'npm', 'run', 'build');
      await expect(build).rejects.toThrow(/'titel' does not exist on type 'StepDetail'/);
      await expect(build).rejects.toThrow(/Type '.*' is not assignable to type/);
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

describe('the guide to frameworks', () => {
  const guide = readFileSync('docs/frameworks.md', 'utf8');
  const fences = snippetsFor('examples');
  // The one with an import stands for itself: on-a-server.test.ts builds it.
  const parts = fences.filter(
    ({ language, code }) => language !== 'sh' && !/^(import \{ useSync|\{)/.test(code),
  );
  const plain = (code: string) => code.replace(/\s+/g, ' ').trim();
  const sources = readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[\w-]+\/(src\/)?[\w.-]+\.\w+$/.test(file))
    .map((file) => plain(readFileSync(join('examples', file), 'utf8')));

  it.each(parts)('shows code of an example: $code', ({ code }) => {
    expect(sources.filter((source) => source.includes(plain(code)))).not.toEqual([]);
  });

  it('says what to install', () => {
    const [, ...names] = plain(fences.find(({ language }) => language === 'sh')!.code).split(/ (?=@)/);
    const { dependencies } = JSON.parse(readFileSync('examples/html/package.json', 'utf8')) as {
      dependencies: object;
    };
    expect(names.sort()).toEqual(Object.keys(dependencies));
  });

  it('names files for VS Code that are there', () => {
    const settings = JSON.parse(fences.find(({ code }) => code.startsWith('{'))!.code) as Record<
      string,
      string[]
    >;
    const files = Object.values(settings).flat();
    expect(files).toHaveLength(2);
    for (const file of files) expect(existsSync(join(home, file)), file).toBe(true);
  });

  it('names examples that are there, and all of them', () => {
    const named = [...guide.matchAll(/`examples\/([\w-]+)`/g)].map(([, name]) => name!);
    expect([...new Set(named)].sort()).toEqual(EXAMPLES);
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
  await page.getByText('Antwoorden: 1').waitFor();
  await button(page, 'Volgende stap').click();
  await expect.poll(() => step.textContent()).toContain('Stelling 2 van 24');

  // What was kept comes back with the page, and what was erased when it is put back.
  await page.reload();
  await page.getByText('Antwoorden: 1').waitFor();
  await button(page, 'Begin opnieuw').click();
  await page.getByText('Antwoorden: 0').waitFor();
  await button(page, 'Zet ze terug').click();
  await page.getByText('Antwoorden: 1').waitFor();
  await button(page, 'Begin opnieuw').click();
  await button(page, 'Start de scan').waitFor();
  await page.getByText('Antwoorden: 0').waitFor();
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
