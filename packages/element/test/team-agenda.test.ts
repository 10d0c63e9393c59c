import { nl } from '@quick-scan/content';
import {
  encodeCode,
  hideSmallGroups,
  parseTeamSummary,
  summarise,
  type Answer,
  type Response,
} from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { facilitate, people, type Facilitator } from './facilitator.ts';
import { until } from './until.ts';

type Given = Answer | undefined;

/** People who each give one answer to the first statement, and are in the middle on the others. */
const answering = (group: string | undefined, ...answers: Given[]) =>
  people(smallScan, group, ...answers.map((answer) => [answer, 2, 2] as Given[]));

/** Looks at a team of which each sent a file. */
async function lookAt(
  responses: readonly Response[],
  attributes: Record<string, string> = {},
  scan = smallScan,
) {
  const team = await facilitate({ storage: 'none', ...attributes }, scan);
  const files = responses.map((each, index): [string, string] => [
    `${index}.json`,
    JSON.stringify({ ...each, startedAt: new Date(index).toISOString() }),
  ]);
  await team.addFiles(Object.fromEntries(files));
  await team.lookAtTeam();
  return team;
}

/** The lines of the first item under a heading of the agenda. */
const itemUnder = (team: Facilitator, heading: string) =>
  team
    .heading(heading)
    .parentElement!.querySelector<HTMLElement>('li')!
    .innerText.split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim());

/** The rows of a table, without its header. */
const rowsOf = (table: HTMLElement) =>
  [...table.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());

const six = (answer: Given) => Array.from({ length: 6 }, () => answer);

describe('the agenda says why to talk about a statement', () => {
  for (const [heading, responses, sentence, agreement] of [
    [
      'Hier verschilt het beeld',
      answering(undefined, 1, 1, 1, 3, 3, 3),
      'Het team is verdeeld: 3 kiezen een laag niveau en 3 kiezen een hoog niveau, van Absent tot Done.',
      '3 van de 6 mensen kiezen hetzelfde niveau of het niveau ernaast; laagste Absent, hoogste Done.',
    ],
    [
      'Hier verschilt het beeld',
      answering(undefined, 1, 2, 3),
      'De antwoorden lopen uiteen, van Absent tot Done.',
      '2 van de 3 mensen kiezen hetzelfde niveau of het niveau ernaast; laagste Absent, hoogste Done.',
    ],
    [
      'Hier kunt u samen groeien',
      answering(undefined, 1, 1, 1, 1, 1, 2),
      'U vindt samen dat u hier nog aan het begin staat (Absent).',
      'Alle 6 mensen kiezen hetzelfde niveau of het niveau ernaast; laagste Absent, hoogste Begun.',
    ],
    [
      'Hier zien groepen het anders',
      [...answering('management', 2, 2, 2, 2, 2), ...answering('uitvoering', 3, 3, 3, 3, 3)],
      'De groepen denken hier verschillend over. management: Begun. uitvoering: Done.',
      'Alle 10 mensen kiezen hetzelfde niveau of het niveau ernaast; laagste Begun, hoogste Done.',
    ],
    [
      'Dit weten veel mensen niet',
      answering(undefined, 2, 2, 2, 'unknown', 'unknown', undefined),
      '2 van de 6 mensen kozen “Unknown”.',
      'Alle 3 mensen die een niveau kozen, kiezen hetzelfde: Begun.',
    ],
    [
      'Hier bent u samen al ver',
      answering(undefined, ...six(3)),
      'U vindt samen dat u hier al ver bent (Done).',
      'Alle 6 mensen kiezen hetzelfde: Done.',
    ],
  ] as const) {
    it(sentence, async () => {
      const team = await lookAt(responses);
      const item = itemUnder(team, heading);
      expect(item).to.include('1. We have listening.').and.to.include(sentence);
      expect(
        item.some((line) => line.startsWith(agreement)),
        item.join('\n'),
      ).to.equal(true);
    });
  }

  it('and shows what people chose, in their number and in the words of the scan, and the next step', async () => {
    const team = await lookAt(answering(undefined, 1, 1, 3));
    expect(rowsOf(team.screen.getAllByRole('table')[0]!)).to.eql(['Done 1', 'Begun 0', 'Absent 2']);
    await team.openAll();
    const item = itemUnder(team, 'Hier verschilt het beeld');
    expect(item).to.include('Absent: Absent: listening.').and.to.include('Done: Done: listening.');
    expect(item).to.include('Volgende stap (Begun): Begun: listening.');
  });

  it('in order, as it is summed up above: what differs, what is low, what is not known, what is strong', async () => {
    const team = await lookAt(people(smallScan, undefined, [1, 1, 3], [3, 1, 3], [1, 1, 3], [3, 1, 3]));
    const headings = team.screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 3)).to.eql([
      'Hier verschilt het beeld',
      'Hier kunt u samen groeien',
      'Hier bent u samen al ver',
    ]);
    expect(team.text)
      .to.include('Bij 1 stelling lopen de antwoorden uiteen. Begin daar het gesprek.')
      .and.to.include('Bij 1 stelling vindt u samen dat u nog aan het begin staat.')
      .and.to.include('Bij 1 stelling vindt u samen dat u al ver bent.');
  });

  it('and says so when nothing stands out, or there is too little to compare', async () => {
    const team = await lookAt(answering(undefined, 2, 2));
    expect(team.text).to.include('Er springt geen stelling uit.').and.to.include('Kies hieronder zelf');
    await team.press('Begin het gesprek');
    expect(team.heading('1. We have listening.')).to.exist;
    expect(team.text).to.include('Niet op de agenda');
  });
});

describe('how a team stands', () => {
  it('is told per dimension and per statement: level in the middle, numbers, and what is not known', async () => {
    const team = await lookAt(
      people(smallScan, undefined, [1, 2, 3], [1, 2, 'unknown'], [2, 3, undefined], [3, 3, 1], [1, 1, 1]),
    );
    const table = (name: string) => rowsOf(team.screen.getAllByRole('table', { name }).at(-1)!);
    expect(table('Aantal antwoorden per niveau: Skills')).to.eql(['Done 3', 'Begun 3', 'Absent 4']);
    expect(table('Aantal antwoorden per niveau: Process')).to.eql([
      'Done 1',
      'Begun 0',
      'Absent 2',
      'Unknown 1',
      'Niet beantwoord 1',
    ]);
    expect(team.text).to.include('Bij 3 van de 5 antwoorden is een niveau gekozen.');
    await team.openAll();
    await until(() => team.text.includes('Middelste antwoord'));
    expect(table('Aantal antwoorden per niveau: stelling 3')).to.eql(
      table('Aantal antwoorden per niveau: Process'),
    );
    expect(team.text).to.include(
      'Middelste antwoord: Absent. 2 van de 3 mensen die een niveau kozen, kiezen',
    );
  });

  it('warns that in a very small team one can see who chose what', async () => {
    const few = await lookAt(answering(undefined, 1, 2, 3, 1));
    expect(few.text).to.include('Let op: met zo weinig mensen is soms te zien wie wat koos.');
    const enough = await lookAt(answering(undefined, 1, 2, 3, 1, 2));
    expect(enough.text).not.to.include('Let op');
  });
});

describe('groups', () => {
  /** What is handed on, and its name. */
  async function downloaded(team: Facilitator): Promise<{ name: string; json: unknown }> {
    const { click } = HTMLAnchorElement.prototype;
    let [name, href] = ['', ''];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      [name, href] = [this.download, this.href];
    };
    await team.press('Download teambestand');
    HTMLAnchorElement.prototype.click = click;
    return { name, json: await (await fetch(href)).json() };
  }

  const large = [
    ...answering('management', 3, 3, 3, 3, 3),
    ...answering('uitvoering', 1, 1, 1, 1),
    ...answering('staf', 2, 2, 2),
  ];

  it('stand side by side from five people on; a smaller one is not shown, here or in what is handed on', async () => {
    const team = await lookAt(large);
    await team.openAll();
    expect(team.text).to.include('12 ingevulde scans. Groepen: management (5).');
    expect(team.screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).to.include(
      'management',
    );
    expect(team.text).to.include('staf en uitvoering staan er niet apart bij.');
    expect(team.text).not.to.match(/(uitvoering|staf)[:(]/);
    expect(team.text).not.to.match(/(uitvoering|staf) \(/);
    const { name, json } = await downloaded(team);
    expect(name).to.match(/^small-scan-team-\d{4}-\d\d-\d\d\.json$/);
    const { groups } = parseTeamSummary(json, smallScan);
    expect(groups).to.eql(hideSmallGroups(summarise(smallScan, large)).groups);
    expect(JSON.stringify(json)).not.to.match(/uitvoering|staf/);
  });

  it('are not shown either when the rest of the team would be too small', async () => {
    const team = await lookAt([...answering('management', 3, 3, 3, 3, 3), ...answering('staf', 1, 1)]);
    await team.openAll();
    expect(team.text).not.to.include('Groepen:').and.not.to.include('management:');
    expect(team.text).to.include('management en staf staan er niet apart bij.');
    const { json } = await downloaded(team);
    expect(parseTeamSummary(json).groups.map(({ group }) => group)).to.eql([undefined]);
  });

  it('are all shown where the facilitator says that everybody agrees, and hidden again', async () => {
    const team = await lookAt(large);
    await team.openAll();
    await team.press('Laat alle groepen zien');
    expect(team.focused).to.equal(team.heading('Groepen naast elkaar'));
    expect(team.text).to.include('Groepen: management (5), staf (3) en uitvoering (4).');
    expect(team.text).to.include('management: Done. staf: Begun. uitvoering: Absent.');
    await team.press('Verberg kleine groepen weer');
    expect(team.text).not.to.include('staf: Begun');
  });

  it('are hidden again when one comes back: a team agrees on it each time', async () => {
    const team = await lookAt(large, { storage: 'session' });
    await team.openAll();
    await team.press('Laat alle groepen zien');
    team.element.remove();
    const again = await facilitate({ storage: 'session' }, smallScan);
    expect(again.text).to.include('12 ingevulde scans. Groepen: management (5).');
  });

  it('that are shown because the facilitator lifted the threshold are not in what is handed on', async () => {
    const team = await lookAt(large);
    await team.openAll();
    await team.press('Laat alle groepen zien');
    const { json } = await downloaded(team);
    expect(JSON.stringify(json)).not.to.match(/uitvoering|staf/);
  });

  it('of three are the smallest that a page can ask for', async () => {
    const team = await lookAt(large, { threshold: '1' });
    expect(team.text).to.include('Groepen: management (5), staf (3) en uitvoering (4).');
    const two = await lookAt([...answering('a', 1, 1, 1), ...answering('b', 2, 2)], { threshold: '1' });
    expect(two.text).not.to.include('Groepen: ');
    for (const threshold of ['veel', '', '0', '-1']) {
      const usual = await lookAt(large, { threshold });
      expect(usual.text).to.include('Groepen: management (5).');
      usual.element.remove();
    }
  });

  it('come with codes as well, in the Dutch scan with its 24 statements', async () => {
    const groups = ['management', 'uitvoering'];
    const team = await facilitate({ groups: groups.join(), threshold: '3' });
    const codes = groups.flatMap((group, at) =>
      people(nl, group, ...[1, 2, 3].map((each) => [each, at + 1, each, at + 3] as Given[])).map((each) =>
        encodeCode(nl, each, { groups }),
      ),
    );
    await team.add(codes.join('\n'));
    await team.lookAtTeam();
    expect(team.text).to.include('6 ingevulde scans. Groepen: management (3) en uitvoering (3).');
  });
});

describe('the name of a team', () => {
  it('is its heading, and goes along in its file with the date', async () => {
    const team = await facilitate({}, smallScan);
    await team.addFiles({
      'a.json': JSON.stringify({ ...answering(undefined, 1)[0]!, startedAt: '2026-11-23T12:00:00Z' }),
      'b.json': JSON.stringify({ ...answering(undefined, 3)[0]!, startedAt: '2026-11-23T12:01:00Z' }),
    });
    const field = team.screen.getByRole<HTMLInputElement>('textbox', { name: /^Hoe heet dit team/ });
    field.value = 'Team West';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await team.lookAtTeam();
    expect(team.focused).to.equal(team.heading('Team West'));
  });
});
