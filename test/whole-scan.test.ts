import { nl } from '@quick-scan/content';
import { statementsOf } from '@quick-scan/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, type Site } from './serve.ts';
import { fillIn, LEVELS, UNKNOWN, useBrowser } from './visitor.ts';

const statements = statementsOf(nl);
const SCRIPTS = {
  classic: '<script src="quick-scan.js" defer></script>',
  module: '<script type="module" src="quick-scan.js"></script>',
  'classic twice':
    '<script src="quick-scan.js" defer></script><script src="quick-scan.js?again" defer></script>',
  'classic and module':
    '<script src="quick-scan.js"></script><script type="module" src="quick-scan.js"></script>',
};

let site: Site;
const visit = useBrowser();

beforeAll(async () => {
  site = await serve(
    Object.fromEntries(
      Object.entries(SCRIPTS).map(([name, script]) => [`/${name.replaceAll(' ', '-')}`, bare({ script })]),
    ),
  );
});
afterAll(() => site.close());

describe('on a bare page with one script tag', () => {
  it('the whole scan leads to a report with the sentences that were chosen, and their next steps', async () => {
    const { page, complaints } = await visit(`${site.address}/classic`);
    const level = (number: number) => (number % 5) + 1;
    await fillIn(page, (number) => LEVELS[level(number) - 1]);
    await expect.poll(() => page.getByText('U hebt alle 24 stellingen beantwoord.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Toon de uitslag' }).first().click();
    await page.getByRole('heading', { name: 'Uitslag', exact: true }).waitFor();

    for (const { number, text, options } of statements) {
      const item = page.getByRole('listitem').filter({ hasText: `${number}. ${text}` });
      const [chosen, next] = options.slice(level(number) - 1, level(number) + 1);
      const said = await item.innerText();
      expect(said).toContain(chosen!.text);
      expect(said).toContain(
        next ? `Volgende stap (${LEVELS[level(number)]!}): ${next.text}` : 'houd dit vast',
      );
    }
    // Competenties: levels 2 3 4 5 1 2 3 4 5, of which the middle one is 3 and the mean 29/9.
    const competences = await page
      .locator('section')
      .filter({ has: page.getByRole('table') })
      .first()
      .innerText();
    expect(competences).toContain('Goed op weg');
    expect(competences).toContain('Plaats op de schaal: 3,2 (gemiddelde, van 1 tot en met 5).');
    expect(complaints).toEqual([]);
  });

  it('everything unknown gives no score, and says so', async () => {
    const { page } = await visit(`${site.address}/classic`);
    await fillIn(page, () => UNKNOWN);
    await page.getByRole('button', { name: 'Toon de uitslag' }).first().click();
    await page.getByText('Daarom is er nog geen uitslag.').waitFor();
    expect(await page.getByText(/Plaats op de schaal/).count()).toBe(0);
    const list = page.getByRole('list').filter({ hasText: statements[0]!.text });
    expect(await list.getByRole('listitem').count()).toBe(24);
  });

  it('half of it unanswered is named, and does not stand in the way of the report', async () => {
    const { page } = await visit(`${site.address}/classic`);
    await fillIn(page, (number) => (number <= 12 ? LEVELS[3] : undefined));
    await page.getByText('U hebt 12 stellingen nog niet beantwoord:').waitFor();
    await page.getByRole('button', { name: 'Toon de uitslag' }).first().click();
    const [competences, methods, conditions, process] = await page
      .locator('section')
      .filter({ has: page.getByRole('table') })
      .allInnerTexts();
    for (const full of [competences, methods]) expect(full).toContain('Plaats op de schaal: 4,0');
    for (const empty of [conditions, process]) expect(empty).toContain('Te weinig antwoorden');
  });

  it('answers and place survive a reload', async () => {
    const { page } = await visit(`${site.address}/classic`);
    await page.getByRole('button', { name: 'Start de scan' }).click();
    await page.getByRole('radio', { name: 'Gevorderd' }).first().check();
    await page.getByRole('button', { name: 'Volgende stap' }).click();
    await page.getByText('Stelling 2 van 24 ·').waitFor();
    await page.reload();
    await page.getByText('Stelling 2 van 24 ·').waitFor();
    await page.getByRole('button', { name: 'Vorige stap' }).click();
    expect(await page.getByRole('radio', { name: 'Gevorderd' }).first().isChecked()).toBe(true);
  });

  it.each(Object.keys(SCRIPTS))('a %s script defines the tag once', async (name) => {
    const { page, complaints } = await visit(`${site.address}/${name.replaceAll(' ', '-')}`);
    await page.getByRole('button', { name: 'Start de scan' }).click();
    await page.getByRole('heading', { name: statements[0]!.text }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('nothing is asked of any server but the page and the script', async () => {
    const { page } = await visit('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.address}/classic`);
    await fillIn(page, () => LEVELS[0]);
    await page.getByRole('button', { name: 'Toon de uitslag' }).first().click();
    await page.getByRole('heading', { name: 'Uitslag', exact: true }).waitFor();
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([
      `${site.address}/classic`,
      `${site.address}/quick-scan.js`,
    ]);
  });
});
