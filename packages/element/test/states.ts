import { expect } from '@open-wc/testing';
import type { Person } from './person.ts';

async function toReview(person: Person): Promise<void> {
  await person.press('Start de scan');
  await person.choose(/^Startend/);
  await person.type(/^Wat maakt dat we dit kiezen/, 'Een notitie');
  await person.tick('Hier willen we over praten');
  await person.press('Overzicht');
  await person.press('Controleer uw antwoorden');
}

/** How to come to each state of the Dutch scan from its introduction. */
export const STATES: Record<string, (person: Person) => Promise<void>> = {
  introduction: () => Promise.resolve(),
  statement: async (person) => {
    await person.press('Start de scan');
    await person.choose(/^Startend/);
  },
  'explanation of the longest statement': async (person) => {
    await person.press('Start de scan');
    await person.press('Overzicht');
    person.openAll();
    await person.press(/^9\. /);
    person.openAll();
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
    person.openAll();
  },
  review: toReview,
  report: async (person) => {
    await toReview(person);
    await person.showReport();
  },
};
