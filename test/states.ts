import { nl } from '@quick-scan/content';
import { encodeCode } from '@quick-scan/core';
import type { Page } from 'playwright-core';
import { filledIn, UNKNOWN, whole } from './visitor.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const begin = (page: Page) => press(page, 'Start de scan');

async function toReview(page: Page): Promise<void> {
  await begin(page);
  await page.getByRole('radio', { name: 'Startend' }).first().check();
  await page.getByLabel(/^Wat maakt dat we dit kiezen/).fill('Een notitie');
  await page.getByLabel('Hier willen we over praten').check();
  await press(page, 'Volgende stap');
  await page.getByRole('radio', { name: UNKNOWN }).check();
  await press(page, 'Overzicht');
  await page.getByText('5 stellingen').click();
  await press(page, /^24\./);
  await page.getByRole('radio', { name: 'Gevorderd' }).first().check();
  await press(page, 'Controleer uw antwoorden');
}

async function toReport(page: Page): Promise<void> {
  await toReview(page);
  await page.getByRole('button', { name: 'Toon de uitslag' }).first().click();
}

/** The page has groups, of which the person chooses one. */
async function sayGroup(page: Page): Promise<void> {
  const groups = ['management', 'uitvoering', 'werk, inkomen en zorg'];
  await page
    .locator('quick-scan')
    .evaluate((element, names) => Object.assign(element, { groups: names }), groups);
  await page.getByRole('radio', { name: 'uitvoering' }).check();
}

const WAYS: Record<string, (page: Page) => Promise<void>> = {
  introduction: (page) => page.getByText('Wat gebeurt er met mijn antwoorden?').click(),
  'introduction with groups': sayGroup,
  'review with a group': async (page) => {
    await sayGroup(page);
    await toReview(page);
    await page.getByText('Wijzig uw groep').click();
  },
  statement: async (page) => {
    await begin(page);
    await page.getByRole('radio', { name: 'Startend' }).first().check();
  },
  explanation: async (page) => {
    await begin(page);
    await page.getByText('Toelichting en meer lezen').click();
    await page.getByRole('heading', { name: 'Meer lezen' }).waitFor();
  },
  'the longest statement': async (page) => {
    await begin(page);
    await press(page, 'Overzicht');
    await page.getByText('9 stellingen').click();
    await press(page, /^9\./);
    await page.getByText('Toelichting en meer lezen').click();
    await page.getByRole('heading', { name: 'Meer lezen' }).waitFor();
  },
  error: async (page) => {
    await begin(page);
    await press(page, 'Volgende stap');
  },
  erase: async (page) => {
    await begin(page);
    await page.getByRole('radio', { name: 'Startend' }).first().check();
    await press(page, 'Wis mijn antwoorden');
  },
  overview: async (page) => {
    await begin(page);
    await page.getByRole('radio', { name: 'Startend' }).first().check();
    await press(page, 'Overzicht');
    await page.getByText('9 stellingen').click();
  },
  review: toReview,
  report: toReport,
  'a full report': async (page) => {
    await page.getByText('Een eerdere uitslag openen').click();
    await page.getByLabel('Resultaatcode').fill(encodeCode(nl, filledIn().kept.response));
    await press(page, 'Open de uitslag');
    await press(page, 'Antwoorden wijzigen');
    await press(page, 'Wijzig stelling 24');
    await page.getByRole('radio', { name: 'Startend' }).first().check();
    await press(page, 'Terug naar de controle');
    await page.getByRole('button', { name: 'Toon de uitslag' }).first().click();
    await page.getByText('spinnenweb').click();
  },
  'report beside an earlier one': async (page) => {
    await toReport(page);
    await page.getByLabel('Resultaatcode').fill(await page.locator('code').innerText());
    await press(page, /^Vergelijk$/);
    await page.getByText('Sinds de vorige keer').waitFor();
  },
  plan: async (page) => {
    await toReport(page);
    await page.getByRole('button', { name: 'Maak een plan' }).first().click();
    await page.getByLabel('Hier gaan we aan werken').first().check();
  },
  'a shared result': async (page) => {
    await toReport(page);
    const code = await page.locator('code').innerText();
    await page.evaluate((each) => (location.hash = `quick-scan=${each}`), code);
    await page.getByText('U bekijkt een uitslag die met u is gedeeld.').waitFor();
  },
};

/** How to come to each state that the scan can show, from its first page. */
export const STATES = Object.fromEntries(
  Object.entries(WAYS).map(([state, go]) => [
    state,
    async (page: Page) => {
      await go(page);
      await whole(page);
    },
  ]),
);
