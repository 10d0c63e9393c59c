import { summarise, type TeamSummary } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { respond, returnTo } from './answered.ts';
import { facilitate, people } from './facilitator.ts';
import type { Person } from './person.ts';
import { until } from './until.ts';

const sector: TeamSummary = {
  ...summarise(smallScan, people(smallScan, undefined, [1, 2, 3], [1, 2, 2], [1, 3, 'unknown'])),
  name: 'Sector werk en inkomen',
  date: '2026-01-31',
};

/** The rows of the table beside the reference. */
const rows = ({ screen }: Pick<Person, 'screen'>) => {
  const [table] = screen.getAllByRole('table', { name: 'Het middelste antwoord, naast de referentie' });
  return [...table!.querySelectorAll('tr')].map((row) =>
    [...row.cells].map(({ textContent }) => textContent.trim()),
  );
};

const arrived = (person: Pick<Person, 'text'>) =>
  until(() => person.text.includes('Referentie:'), 'the reference is there');

describe('a reference', () => {
  it('is laid beside a result from its file, named and dated, and taken away again', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [3, 3, 1]));
    await person.chooseFile('sector.json', JSON.stringify(sector));
    await arrived(person);
    expect(person.focused).to.equal(person.heading('Naast een referentie'));
    expect(person.text).to.include(
      'Referentie: Sector werk en inkomen, 31 januari 2026 (3 ingevulde scans).',
    );
    expect(rows(person)).to.eql([
      ['Thema of stelling', 'Deze uitslag', 'Referentie'],
      ['Skills', 'Done', 'Tussen Absent en Begun'],
      ['Process', 'Absent', 'Tussen Begun en Done'],
    ]);
    await person.openAll();
    expect(person.text).to.match(/1\. We have listening\.\s+Done\s+Absent/);
    await person.press('Haal de referentie weg');
    expect(person.text).not.to.include('Referentie:');
  });

  it('that the page gives is laid beside each result, until somebody chooses another', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [3, 3, 1]));
    person.element.reference = sector;
    await arrived(person);
    expect(person.screen.queryByRole('button', { name: 'Haal de referentie weg' })).to.equal(null);
    await person.chooseFile('ander.json', JSON.stringify({ ...sector, name: undefined, date: undefined }));
    await until(() => person.text.includes('Referentie: ander.json (3 ingevulde scans).'));
    await person.press('Haal de referentie weg');
    expect(person.text).to.include('Referentie: Sector werk en inkomen');
    person.element.reference = undefined;
    await until(() => !person.text.includes('Referentie:'));
  });

  it('is gone with the scan that it belongs to', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [3, 3, 1]));
    person.element.reference = sector;
    await arrived(person);
    const other = { ...smallScan, id: 'other-scan' };
    const kept = { response: respond(other, [1, 2, 3]), place: { view: 'report' } };
    localStorage.setItem('quick-scan:other-scan', JSON.stringify(kept));
    const { error } = console;
    console.error = () => undefined;
    person.element.scan = other;
    await until(() => !person.text.includes('Referentie:'));
    console.error = error;
    expect(person.heading('Uitslag')).to.exist;
  });

  it('that does not fit this scan is refused, and the result stays', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [3, 3, 1]));
    await person.chooseFile(
      'oud.json',
      JSON.stringify({ ...sector, scan: { id: 'small-scan', version: '0.9.0' } }),
    );
    await until(() => person.text.includes('“oud.json” kan hier niet naast worden gelegd.'));
    expect(person.focused!.id).to.equal('problem');
    expect(person.text).not.to.include('Referentie:');
  });

  it('is not a result that one can open', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [3]), 'introduction');
    await person.openAll();
    await person.chooseFile('sector.json', JSON.stringify(sector));
    await until(() => person.text.includes('“sector.json” is een teambestand.'));
    expect(person.response).to.deep.include({ answers: { listening: 3 } });
  });

  it('is laid beside a team, is kept with it, and is taken away again', async () => {
    const files = Object.fromEntries(
      people(smallScan, undefined, [3, 3, 1], [3, 2, 1]).map((each, index) => [
        `${index}.json`,
        JSON.stringify(each),
      ]),
    );
    const team = await facilitate({}, smallScan);
    await team.addFiles(files);
    await team.lookAtTeam();
    await team.chooseFiles('Kies een teambestand', { 'foto.json': 'geen json' });
    await until(() => team.text.includes('“foto.json” is geen teambestand'));
    expect(team.focused!.id).to.equal('problem');
    // What is said of it follows the language of the page as well.
    team.element.lang = 'en';
    await until(() => team.text.includes('“foto.json” is not a team file'));
    team.element.lang = 'nl';
    await until(() => team.text.includes('“foto.json” is geen teambestand'));
    await team.chooseFiles('Kies een teambestand', { 'sector.json': JSON.stringify(sector) });
    await arrived(team);
    expect(team.focused).to.equal(team.heading('Naast een referentie'));
    expect(rows(team)[1]).to.eql(['Skills', 'Done', 'Tussen Absent en Begun']);
    team.element.remove();
    const again = await facilitate({}, smallScan);
    expect(again.text).to.include('Referentie: Sector werk en inkomen');
    await again.press('Haal de referentie weg');
    expect(again.text).not.to.include('Referentie:');
  });
});
