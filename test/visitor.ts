import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { browserPath } from './browsers.mjs';

export const LEVELS = ['Inactief', 'Startend', 'Goed op weg', 'Gevorderd', 'Vergevorderd'];
export const UNKNOWN = 'Onbekend/n.v.t.';

/** One browser for the tests of a file; returns a function that opens a page as a new visitor. */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath('chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(() => browser.close());

  return async (address: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(address);
    return { page, context, complaints };
  };
}

/** Answers all statements; `answer` gives the label for a number, or nothing to pass it by. */
export async function fillIn(
  page: Page,
  answer: (number: number) => string | undefined,
  total = 24,
): Promise<void> {
  await page.getByRole('button', { name: 'Start de scan' }).click();
  for (let number = 1; number <= total; number++) {
    await page.getByText(`Stelling ${number} van ${total} ·`).waitFor();
    const label = answer(number);
    if (label) await page.getByRole('radio', { name: label }).first().check();
    await page
      .getByRole('button', { name: number < total ? 'Volgende stap' : 'Controleer uw antwoorden' })
      .click();
    if (!label) await page.getByRole('button', { name: 'Ga verder zonder antwoord' }).click();
  }
}
