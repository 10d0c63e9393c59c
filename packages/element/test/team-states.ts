import { nl } from '@quick-scan/content';
import { statementsOf, summarise, type Answer } from '@quick-scan/core';
import { people, type Facilitator } from './facilitator.ts';
import { until } from './until.ts';

/** Twelve people in two groups who differ on much, agree on some, and do not know all. */
export const TWELVE = ['management', 'uitvoering'].flatMap((group, at) =>
  people(
    nl,
    group,
    ...Array.from({ length: 6 }, (_, person) =>
      statementsOf(nl).map((__, index): Answer | undefined => {
        if (index % 7 === 3 && person < 3) return 'unknown';
        if (index % 3 === 0) return ((person + at + index) % 5) + 1;
        return index % 3 === 1 ? Math.min(5, (index % 5) + 1 + at) : 2;
      }),
    ),
  ).map((each, person) => ({ ...each, startedAt: `2026-11-2${at}T1${person}:00:00Z` })),
);

async function brought(team: Facilitator): Promise<void> {
  await team.addFiles({
    ...Object.fromEntries(TWELVE.map((each, index) => [`persoon-${index + 1}.json`, JSON.stringify(each)])),
    'nog-eens-persoon-1.json': JSON.stringify(TWELVE[0]),
    'een-foto-met-een-lange-naam-zonder-spaties-2026-11-23.jpeg': 'geen json',
  });
}

async function lookedAt(team: Facilitator): Promise<void> {
  await brought(team);
  await team.lookAtTeam();
}

async function talking(team: Facilitator): Promise<void> {
  await lookedAt(team);
  await team.press('Begin het gesprek');
  await team.choose(/^Startend/);
  await team.type('Wie', 'Amina');
}

/** How to come to each state of the team view from its first page. */
export const TEAM_STATES: Record<string, (team: Facilitator) => Promise<void>> = {
  'nothing brought together': () => Promise.resolve(),
  'nothing to add': (team) => team.add(''),
  'brought together, with what is refused and what is there twice': async (team) => {
    await brought(team);
    await team.openAll();
  },
  'question before erasing': async (team) => {
    await brought(team);
    await team.press('Begin met een ander team');
  },
  'team, with all of it open': async (team) => {
    await lookedAt(team);
    await team.openAll();
    await until(() => team.text.includes('Middelste antwoord'));
  },
  'team beside a reference': async (team) => {
    await lookedAt(team);
    const sector = { ...summarise(nl, TWELVE), name: 'Sector werk en inkomen', date: '2026-01-31' };
    await team.chooseFiles('Kies een teambestand', { 'sector.json': JSON.stringify(sector) });
    await until(() => team.text.includes('Referentie:'));
    await team.openAll();
  },
  conversation: async (team) => {
    await talking(team);
    await team.openAll();
  },
  outcome: async (team) => {
    await talking(team);
    await team.press('Terug naar de agenda');
    await team.press('Bekijk de uitkomst');
    await team.press('Neem de middelste antwoorden over');
  },
};
