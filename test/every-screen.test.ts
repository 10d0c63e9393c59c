import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, type Site } from './serve.ts';
import { STATES } from './states.ts';
import { LEVELS, UNKNOWN, useBrowser } from './visitor.ts';

const narrow = '<style>main { inline-size: 320px }</style>';

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({
    '/': bare(),
    '/narrow': bare({ head: narrow }),
    '/frame': `<!doctype html><html lang="nl"><title>Host</title><link rel="icon" href="data:,">
      <iframe title="QuickScan" sandbox="allow-scripts" src="/" width="600" height="900"></iframe></html>`,
  });
});
afterAll(() => site.close());

/** Elements of the scan whose content sticks out of them, or out of the page at the side. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelector('quick-scan')!.shadowRoot!.querySelectorAll<HTMLElement>('*')];
    const shown = all.filter(
      (each) => each instanceof HTMLElement && !each.closest('.hidden, textarea') && each.checkVisibility(),
    );
    const { right } = document.querySelector('main')!.getBoundingClientRect();
    return shown
      .filter((each) => {
        const { overflow, display } = getComputedStyle(each);
        const clipped =
          overflow !== 'visible' &&
          (each.scrollHeight > each.clientHeight || each.scrollWidth > each.clientWidth);
        return clipped || (display !== 'inline' && each.getBoundingClientRect().right > right + 1);
      })
      .map((each) => `${each.localName}.${each.className}`);
  });

describe.each(Object.keys(STATES))('the state: %s', (state) => {
  it('fits a column of 320 on a wide page', async () => {
    const { page } = await visit(`${site.address}/narrow`);
    await STATES[state]!(page);
    expect(await sticksOut(page)).toEqual([]);
  });
});

describe('what assistive technology is told', () => {
  const tree = async (state: string) => {
    const { page } = await visit(site.address);
    await STATES[state]!(page);
    return page.locator('quick-scan').ariaSnapshot();
  };

  it('on a statement: the group with its name, six answers, the hint, the note and the status', async () => {
    const told = await tree('statement');
    const group =
      'De uitvoerende professionals in onze organisatie hebben de vaardigheden om cultuurverschillen te herkennen en te overbruggen.';
    expect(told).toContain(`- radiogroup "${group}"`);
    expect(told).toContain(`- heading "${group}" [level=2]`);
    expect(told).toContain('- paragraph: "Stelling 1 van 24 · Thema 1 van 4: Competenties"');
    expect(told).toContain('- paragraph: Kies wat nu het best past bij uw organisatie.');
    const radios = [...told.matchAll(/- radio "([^"]+?)"( \[checked\])?/g)].map(
      ([, name, checked]) => [name!, Boolean(checked)] as const,
    );
    expect(radios).toHaveLength(6);
    [...LEVELS, UNKNOWN].forEach((label, index) => {
      expect(radios[index]![0].startsWith(label)).toBe(true);
      expect(radios[index]![1]).toBe(label === 'Startend');
    });
    expect(told).toContain('- textbox "Wat maakt dat we dit kiezen? (mag leeg blijven)"');
    expect(told).toContain('- checkbox "Hier willen we over praten"');
    expect(told).toMatch(/- status: Uw antwoorden zijn bewaard op dit apparaat\./);
  });

  it('on an error: the heading, the way to the question, and the way past it', async () => {
    const told = await tree('error');
    expect(told).toContain('- heading "U hebt nog geen antwoord gekozen" [level=2]');
    expect(told).toContain('- link "Kies een antwoord bij stelling 1"');
    expect(told).toContain('- button "Ga verder zonder antwoord"');
    expect(told).toContain('- paragraph: Kies een antwoord bij stelling 1');
  });

  it('on the overview, the review and the report: dimensions, ways to change, and tables with their numbers', async () => {
    const overview = await tree('overview');
    expect(overview).toContain('- heading "Competenties" [level=3]');
    expect(overview).toContain('1 van 9 beantwoord');
    const review = await tree('review');
    expect(review).toContain('- button "Wijzig stelling 1"');
    expect(review).toContain('- button "stelling 3"');
    const report = await tree('report');
    expect(report).toContain('table "Aantal stellingen per niveau: Competenties"');
    expect(report).toContain('- row "Startend 1"');
    expect(report).toContain('- columnheader "Aantal stellingen"');
  });

  it('the same buttons stand in the same order on each step', async () => {
    const { page } = await visit(site.address);
    await page.getByRole('button', { name: 'Start de scan' }).click();
    const order = async () => (await page.getByRole('button').allInnerTexts()).join();
    await page.getByRole('radio').first().check();
    const first = await order();
    for (let step = 0; step < 3; step++) {
      await page.getByRole('button', { name: 'Volgende stap' }).click();
      await page.getByRole('radio').first().check();
      expect(await order()).toBe(first);
    }
  });
});

describe('answers', () => {
  it('are there still after twenty hours', async () => {
    const { page } = await visit('about:blank');
    await page.clock.install();
    await page.goto(site.address);
    await page.getByRole('button', { name: 'Start de scan' }).click();
    await page.getByRole('radio', { name: 'Startend' }).first().check();
    await page.clock.fastForward('20:00:00');
    expect(await page.getByRole('radio', { name: 'Startend' }).first().isChecked()).toBe(true);
    await page.reload();
    expect(await page.getByRole('radio', { name: 'Startend' }).first().isChecked()).toBe(true);
  });

  it('of two tabs are all kept', async () => {
    const { page: here, context } = await visit(site.address);
    const there = await context.newPage();
    await there.goto(site.address);
    for (const page of [here, there]) await page.getByRole('button', { name: 'Start de scan' }).click();
    await here.getByRole('radio', { name: 'Startend' }).first().check();
    await there
      .getByText('In een ander tabblad hebt u nieuwere antwoorden gegeven.')
      .waitFor({ state: 'hidden' });
    await expect.poll(() => there.getByRole('radio', { name: 'Startend' }).first().isChecked()).toBe(true);
    await there.getByRole('radio', { name: 'Gevorderd' }).first().check();
    await here.getByText('In een ander tabblad hebt u nieuwere antwoorden gegeven.').waitFor();
    await here.getByRole('button', { name: 'Zet terug wat hier stond' }).click();
    await expect.poll(() => there.getByRole('radio', { name: 'Startend' }).first().isChecked()).toBe(true);
  });

  it('in a frame that may keep nothing are not kept, which is said, and the scan goes on', async () => {
    const { page } = await visit(`${site.address}/frame`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('Uw antwoorden kunnen hier niet worden bewaard.').waitFor();
    await frame.getByRole('button', { name: 'Start de scan' }).click();
    await frame.getByRole('radio', { name: 'Startend' }).first().check();
    await frame.getByRole('button', { name: 'Volgende stap' }).click();
    await frame.getByText('Stelling 2 van 24 ·').waitFor();
  });
});
