import { nl as scan } from '@quick-scan/content';
import { encodeCode } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import { nl as messages } from '../src/messages/nl.ts';
import { reportOf } from '../src/report.ts';
import { makeFile } from '../src/take-along/make-file.ts';
import { facilitate } from './facilitator.ts';
import { enter, name, press, tabTo, type } from './keys.ts';
import { TWELVE } from './team-states.ts';
import { until } from './until.ts';

const groups = ['management', 'uitvoering'];
const file = (person: number, format: 'excel' | 'csv' | 'json') =>
  makeFile(reportOf(scan, TWELVE[person]!, messages), format);

describe('with the keyboard alone', () => {
  it('twelve people’s codes and files come together, are talked about, and end in one plan', async () => {
    const attributes = { groups: groups.join(), threshold: '5' };
    let team = await facilitate(attributes);
    const codes = TWELVE.slice(0, 5).map((each) => encodeCode(scan, each, { groups }));

    await tabTo(team, 'Plak resultaatcodes of links');
    for (const code of codes) {
      await type(`Mijn code is ${code}.`);
      await press('Enter');
    }
    await type('Die van mij is PXXW-1234-ABCD-5678-WXYZ');
    await tabTo(team, 'Voeg codes toe');
    await enter(team);
    await until(() => team.news !== '', 'something is said of what was read');
    expect(team.news).to.include('5 ingevulde scans toegevoegd. 1 kon niet worden gelezen.');
    expect(team.text).to.include('De code “PXXW-1234-ABCD-5678-WXYZ” klopt niet.');

    // The next day, files come in as well.
    team.element.remove();
    team = await facilitate(attributes);
    await tabTo(team, 'Antwoorden toevoegen of weghalen');
    await enter(team);
    expect(name(team)).to.equal('Breng de antwoorden van uw team bij elkaar');
    // What a browser asks for a file, no page can press the keys of: the files are there as if chosen.
    await tabTo(team, 'Kies bestanden');
    await team.addFiles({
      'excel.xlsx': await file(5, 'excel'),
      'csv.csv': await file(6, 'csv'),
      'zeven.json': await file(7, 'json'),
      'kapot.xlsx': 'PK kapot',
      'acht.json': await file(8, 'json'),
      'negen.csv': await file(9, 'csv'),
      'kapot.json': '{"answers":',
      'tien.xlsx': await file(10, 'excel'),
      'elf.json': await file(11, 'json'),
    });
    expect(team.news)
      .to.include('7 ingevulde scans toegevoegd. 2 konden niet worden gelezen.')
      .and.to.include('U hebt 12 ingevulde scans bij elkaar.');
    for (const broken of ['kapot.xlsx', 'kapot.json']) expect(team.text).to.include(`“${broken}”`);
    expect(team.focused!.id).to.equal('collected');

    await tabTo(team, 'Bekijk ze naast elkaar');
    await enter(team);
    expect(name(team)).to.equal('Uw team naast elkaar');
    expect(team.text).to.include('12 ingevulde scans. Groepen: management (6) en uitvoering (6).');
    await tabTo(team, 'Begin het gesprek');
    await enter(team);
    const [first] = team.screen.getAllByRole('heading');
    expect(team.focused).to.equal(first);

    await tabTo(team, 'Inactief');
    await press('ArrowDown');
    expect(name(team)).to.match(/^Startend/);
    await tabTo(team, 'Eerste actie');
    await type('Samen een casus bespreken');
    await tabTo(team, 'Wie');
    await type('Amina');
    await tabTo(team, 'Wanneer');
    await type('in maart');
    await tabTo(team, 'Volgend onderwerp');
    await enter(team);
    expect(team.text).to.include('Onderwerp 2 van');
    await press('ArrowLeft');
    expect(team.text).to.include('Onderwerp 1 van');
    expect(team.radio(/^Startend/).checked).to.equal(true);

    // Only the last item leads to the outcome.
    while (!team.screen.queryByRole('button', { name: 'Bekijk de uitkomst' })) await press('ArrowRight');
    await tabTo(team, 'Bekijk de uitkomst');
    await enter(team);
    expect(name(team)).to.equal('Uitkomst van het gesprek');
    expect(team.text).to.include('Samen een casus bespreken').and.to.include('in maart');

    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download.replace(/.*\./, ''));
    };
    for (const what of ['Word-bestand', 'Excel-bestand', 'csv-bestand', 'scanbestand']) {
      await tabTo(team, `Download ${what}`, 60);
      const before = saved.length;
      await press('Enter');
      await until(() => saved.length > before, what);
    }
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.eql(['docx', 'xlsx', 'csv', 'json']);
  }).timeout(60_000);
});
