import { encodeCode, statementsOf } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import { respond } from './answered.ts';
import type { Person } from './person.ts';
import { until } from './until.ts';

async function toReview(person: Person): Promise<void> {
  await person.press('Start de scan');
  await person.choose(/^Startend/);
  await person.type(/^Wat maakt dat we dit kiezen/, 'Een notitie');
  await person.tick('Hier willen we over praten');
  await person.press('Overzicht');
  await person.press('Controleer uw antwoorden');
}

async function toReport(person: Person): Promise<void> {
  await toReview(person);
  await person.showReport();
}

/** The page has groups, of which one has a long name; the person chooses that one. */
async function sayGroup(person: Person): Promise<void> {
  const long = 'Beleidsmedewerkersarbeidsmarktdiversiteitsoverleg';
  person.element.groups = ['management', long, 'werk, inkomen en zorg'];
  await person.element.updateComplete;
  await person.choose(long);
}

async function openCode(person: Person, code: string): Promise<void> {
  await person.type('Resultaatcode', code);
  await person.press(/^(Open de uitslag|Vergelijk)$/);
}

/** How to come to each state of the Dutch scan from its introduction. */
export const STATES: Record<string, (person: Person) => Promise<void>> = {
  introduction: () => Promise.resolve(),
  'introduction with groups': sayGroup,
  'review with a group': async (person) => {
    await sayGroup(person);
    await toReview(person);
    await person.openAll();
  },
  'a group that the page does not know': async (person) => {
    await sayGroup(person);
    person.element.groups = ['management', 'uitvoering'];
    await person.element.updateComplete;
    expect(person.radio(/gaat niet mee in de code/)).to.exist;
  },
  statement: async (person) => {
    await person.press('Start de scan');
    await person.choose(/^Startend/);
  },
  'explanation of the longest statement': async (person) => {
    await person.press('Start de scan');
    await person.press('Overzicht');
    await person.openAll();
    await person.press(/^9\. /);
    await person.openAll();
  },
  error: async (person) => {
    await person.press('Start de scan');
    await person.press('Volgende stap');
  },
  'dimension at once, with answers missing': async (person) => {
    person.element.layout = 'dimension';
    await person.press('Start de scan');
    await person.choose(/^Startend/, /^De uitvoerende professionals in onze organisatie hebben/);
    await person.press('Volgende stap');
  },
  'something else in the store': async (person) => {
    await person.press('Start de scan');
    localStorage.setItem(`quick-scan:${person.element.scan!.id}`, 'rubbish');
    await person.choose(/^Startend/);
    expect(person.button('Bewaar wat hier staat')).to.exist;
  },
  erased: async (person) => {
    await person.press('Start de scan');
    await person.choose(/^Startend/);
    await person.press('Wis mijn antwoorden');
    await person.press('Ja, wis alles');
    expect(person.button('Zet ze terug')).to.exist;
  },
  'question before erasing': async (person) => {
    await person.press('Start de scan');
    await person.choose(/^Startend/);
    await person.press('Wis mijn antwoorden');
  },
  overview: async (person) => {
    await person.press('Start de scan');
    await person.choose(/^Startend/);
    await person.press('Overzicht');
    await person.openAll();
  },
  review: toReview,
  report: async (person) => {
    await toReview(person);
    await person.showReport();
    await person.openAll();
  },
  'report beside an earlier one': async (person) => {
    await toReport(person);
    await openCode(person, encodeCode(person.element.scan!, respond(person.element.scan!, [1, 1, 1])));
    await until(() => person.text.includes('Sinds de vorige keer'));
    await person.openAll();
  },
  'report with the lowest level first, and a copy that failed': async (person) => {
    await toReport(person);
    await person.select('Volgorde', 'Laagste niveau eerst');
    const { navigator } = person.element.ownerDocument.defaultView!;
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await person.press('Kopieer de code');
    await until(() => person.text.includes('Kopiëren lukt hier niet.'));
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  },
  'opening with a mistake in the code': async (person) => {
    await person.openAll();
    await openCode(person, 'ABCD-EFGH');
    await until(() => person.text.includes('klopt niet'));
  },
  'a full report with a plan': async (person) => {
    const { scan } = person.element;
    const full = respond(
      scan!,
      statementsOf(scan!).map((_, index) => (index % 5) + 1),
      {
        plan: [{ statement: statementsOf(scan!)[0]!.id, who: 'Amina' }],
        priorities: statementsOf(scan!).map(({ id }) => id),
      },
    );
    await person.openAll();
    await person.chooseFile('scan.json', JSON.stringify(full));
    await until(() => person.screen.queryByRole('heading', { name: 'Uitslag' }));
    await person.openAll();
  },
  plan: async (person) => {
    await toReport(person);
    person.screen.getAllByRole('button', { name: 'Maak een plan' })[0]!.click();
    await person.element.updateComplete;
    person.screen.getAllByRole('checkbox', { name: /^Hier gaan we aan werken/ })[0]!.click();
    await person.element.updateComplete;
  },
};
