import { nl } from '@quick-scan/content';
import { encodeCode, statementsOf, type Answer } from '@quick-scan/core';
import type { Page } from 'playwright-core';
import { page as bare } from './serve.ts';
import { filledIn, whole } from './visitor.ts';

const GROUPS = ['management', 'uitvoering'];

/** A page where a team can be brought together. */
export const teamPage = (options: Parameters<typeof bare>[0] = {}) =>
  bare({ element: `<quick-scan-team groups="${GROUPS.join()}"></quick-scan-team>`, ...options });

/** The code of one of many people, no two of whom answer the same; every other one is in another group. */
function codeOf(person: number): string {
  const answers = statementsOf(nl).map(({ id }, index): [string, Answer] => [
    id,
    ((Math.floor(person / 5 ** (index % 6)) + index) % 5) + 1,
  ]);
  const { response } = filledIn({
    answers: Object.fromEntries(answers),
    group: GROUPS[person % 2]!,
  }).kept;
  return encodeCode(nl, response, { groups: GROUPS });
}

export const codesOf = (people: number) => Array.from({ length: people }, (_, person) => codeOf(person));

const field = (page: Page) => page.getByLabel('Plak resultaatcodes of links');

/** Puts a text in the field as a paste does, whatever its length. */
export const paste = (page: Page, text: string) =>
  field(page).evaluate((each: HTMLTextAreaElement, value) => void (each.value = value), text);

/** Brings a team of so many people together, and looks at it. */
export async function lookAtTeam(page: Page, people = 12): Promise<void> {
  await paste(page, codesOf(people).join('\n'));
  await page.getByRole('button', { name: 'Voeg codes toe' }).click();
  await page.getByRole('button', { name: 'Bekijk ze naast elkaar' }).click();
  await page.getByRole('heading', { name: 'Agenda' }).waitFor();
  await whole(page);
}

/** How to come to each state of the team view that differs in its look, from its first page. */
export const TEAM_STATES: Record<string, (page: Page) => Promise<void>> = {
  'brought together': async (page) => {
    await paste(page, `${codesOf(3).join(' ')} ${codeOf(0)} ABCD-1234-EF56-GH78`);
    await page.getByRole('button', { name: 'Voeg codes toe' }).click();
    await page.getByRole('heading', { name: 'Misschien dubbel (1)' }).waitFor();
  },
  team: (page) => lookAtTeam(page),
  conversation: async (page) => {
    await lookAtTeam(page);
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await page.getByRole('radio', { name: /^Startend/ }).check();
  },
};
