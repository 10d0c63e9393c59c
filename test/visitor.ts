import { nl } from '@quick-scan/content';
import {
  emptyResponse,
  statementsOf,
  UNKNOWN as UNKNOWN_ANSWER,
  type Place,
  type Response,
} from '@quick-scan/core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { browserPath } from './browsers.mjs';

export const LEVELS = ['Inactief', 'Startend', 'Goed op weg', 'Gevorderd', 'Vergevorderd'];
export const UNKNOWN = 'Onbekend/n.v.t.';

/** One browser for the tests of a file, with these flags; returns a function that opens a page as a new visitor. */
export function useBrowser(...flags: string[]) {
  let browser: Browser;
  // Of the present test; what is opened before all tests stays for all.
  let opened: BrowserContext[] = [];
  beforeEach(() => void (opened = []));
  afterEach(() => Promise.all(opened.map((context) => context.close())));
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath('chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...flags],
    });
  });
  afterAll(() => browser.close());

  return async (address: string, { kept, ...options }: BrowserContextOptions & { kept?: unknown } = {}) => {
    const context = await browser.newContext(options);
    opened.push(context);
    if (kept) {
      const item = [`quick-scan:${nl.id}`, JSON.stringify(kept)];
      // Once: a reload must find what the page itself left there.
      await context.addInitScript(
        ([key, text]) => localStorage.getItem(key!) ?? localStorage.setItem(key!, text!),
        item,
      );
    }
    const page = await context.newPage();
    // A machine that is busy takes its time.
    page.setDefaultTimeout(30_000);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(address);
    return { page, context, complaints };
  };
}

/** Waits until all of what the scan, or the team page, shows is there: what is long comes in parts. */
export const whole = (page: Page) =>
  page
    .locator('quick-scan, quick-scan-team')
    .first()
    .evaluate((element) => (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete);

/** A visitor who filled in the scan before, and comes back to the report. */
export function filledIn(more: Partial<Response> = {}): { kept: { response: Response; place: Place } } {
  const ids = statementsOf(nl).map(({ id }) => id);
  const answers = ids.map((id, index) => [id, index % 7 === 4 ? UNKNOWN_ANSWER : (index % 5) + 1] as const);
  const at = (number: number) => ids[number - 1]!;
  const response: Response = {
    ...emptyResponse(nl, new Date('2026-11-23T12:00:00Z')),
    answers: Object.fromEntries(answers.slice(0, 23)),
    notes: { [at(1)]: 'Eén training, in april.', [at(20)]: 'Dit hangt af van twee mensen.' },
    priorities: [at(2), at(13), at(20)],
    plan: [{ statement: at(20), action: 'Agenderen', who: 'Amina', when: 'voor 1 februari' }],
    completedAt: '2026-11-23T12:00:00Z',
    ...more,
  };
  return { kept: { response, place: { view: 'report' } } };
}

/** The scripts that a page loaded. */
export const scripts = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.replace(/.*\//, ''))
      .filter((name) => name.endsWith('.js')),
  );

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
