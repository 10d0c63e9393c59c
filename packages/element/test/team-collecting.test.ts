import { nl } from '@quick-scan/content';
import { encodeCode, statementsOf, summarise, type Answer } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findCodes } from '../src/team/find-codes.ts';
import { smallScan } from '../../../test/small-scan.ts';
import { respond } from './answered.ts';
import { facilitate, people } from './facilitator.ts';
import { until } from './until.ts';

const GROUPS = ['management', 'uitvoering'];
const levels = [1, 2, 3, 4, 5, 'unknown', undefined] as const;
/** A response to the Dutch scan that is like no other. */
const number = (index: number) =>
  respond(
    nl,
    statementsOf(nl).map((_, at): Answer | undefined => levels[Math.floor(index / 7 ** (at % 4)) % 7]),
  );
const code = (index: number) => encodeCode(nl, number(index));

describe('codes are read', () => {
  it('from a chat, with names, times and other text around them', async () => {
    const team = await facilitate();
    await team.add(`[10:12, 23-11-2026] Amina de Vries: Hoi, hier mijn code: ${code(1)}. Groetjes!
      [10:14, 23-11-2026] Bert: ${code(2).toLowerCase().replaceAll('-', ' ')} (tel. 06-1234 5678)
      > On 2026-11-23 Carla wrote:
      > ${code(3).slice(0, 10)}
      > ${code(3).slice(10)}
      https://voorbeeld.nl/scan?bron=mail-2026#quick-scan=${code(4)}
      ${code(5).replaceAll('-', '\u2011')}`);
    expect(team.news)
      .to.include('5 ingevulde scans toegevoegd.')
      .and.to.include('U hebt 5 ingevulde scans bij elkaar.');
    expect(team.news).not.to.include('niet');
    expect(team.focused!.id).to.equal('collected');
  });

  it('wherever they stand in whatever text, and nothing else is taken for one', () => {
    const words = fc.constantFrom(
      'code',
      '2026',
      'voor',
      'Zie',
      '10:45',
      '–',
      'mail@example.org',
      'IBAN',
      'hier',
      '1234',
    );
    const noise = fc.array(words, { maxLength: 6 }).map((each) => each.join(' '));
    const written = fc.constantFrom<(code: string) => string>(
      (text) => text,
      (text) => text.toLowerCase(),
      (text) => text.replaceAll('-', ' '),
      (text) => text.replaceAll('-', ''),
      (text) => `#quick-scan=${text}`,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(noise, fc.nat(2000), written), { maxLength: 5 }), noise, (parts, end) => {
        const text =
          parts.map(([before, index, write]) => `${before}: ${write(code(index))}, `).join('') + end;
        const found = [...findCodes(text, nl, [])].map((each) =>
          each.found && 'response' in each.found ? each.found.response.answers : each,
        );
        expect(found).to.eql(parts.map(([, index]) => number(index).answers));
      }),
    );
  });

  it('with their group, as far as the page knows it', async () => {
    const team = await facilitate({ groups: 'management, uitvoering', threshold: '3' }, smallScan);
    const answers = [
      [1, 1, 1],
      [1, 1, 2],
      [1, 1, 3],
    ] as Answer[][];
    const codes = people(smallScan, 'management', ...answers).map((each) =>
      encodeCode(smallScan, each, { groups: GROUPS }),
    );
    await team.add(codes.join('\n'));
    await team.lookAtTeam();
    expect(team.text).to.include('Groepen: management (3).');
  });

  it('and what can’t be read is listed with its reason, while the rest goes on', async () => {
    const team = await facilitate();
    const other = encodeCode({ ...smallScan, levels: nl.levels, dimensions: nl.dimensions }, number(1));
    await team.add(`${code(1)}
      ${code(2).slice(0, -1)}${code(2).endsWith('2') ? '3' : '2'}
      ${other}
      ${encodeCode({ ...nl, version: '0.0.1' }, number(3))}
      https://voorbeeld.nl/#quick-scan=KAPOT
      ${code(4)}`);
    expect(team.news).to.include('2 ingevulde scans toegevoegd. 4 konden niet worden gelezen.');
    const list = team.heading('Niet gelezen (4)').nextElementSibling as HTMLElement;
    expect(
      list.innerText
        .trim()
        .split('\n')
        .map((line) => line.replace(/^De code “[^”]+” /, '').replace(/\..*/, '')),
    ).to.eql([
      'klopt niet',
      'hoort bij een andere scan',
      'hoort bij een andere versie van deze scan',
      'klopt niet',
    ]);
    await team.press('Verberg deze lijst');
    expect(team.screen.queryByText(/klopt niet/)).to.equal(null);
  });

  it('and a text without any says so; nothing at all is asked again, at the field', async () => {
    const team = await facilitate();
    await team.add('Beste collega’s, vullen jullie de scan voor vrijdag 27 november in? Groet, Amina');
    expect(team.text).to.include('In “Beste collega’s, vullen jullie de scan v …” staat geen resultaatcode.');
    await team.add('  ');
    const field = team.screen.getByRole('textbox', { name: /^Plak/ });
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(team.focused).to.equal(field);
    expect(team.text).to.include('Plak eerst een code of een link.');
  });
});

describe('files are read', () => {
  const file = (index: number) =>
    JSON.stringify({ ...number(index), startedAt: `2026-11-2${index}T10:00:00Z` });

  it('several at once, also a chat in a text file; each that can’t be is named with its reason', async () => {
    const team = await facilitate();
    await team.addFiles({
      'amina.json': file(1),
      'bert.json': file(2),
      'chat.txt': `Carla: ${code(3)}\nDaan: ${code(4)}`,
      'foto.png': '\u0089PNG',
      'leeg.json': JSON.stringify(respond(nl, [])),
      'anders.json': JSON.stringify(respond(smallScan, [1])),
      'team.json': JSON.stringify(summarise(nl, [number(1)])),
      'groot.json': ' '.repeat(10_000_001),
      'niets.txt': 'Geen idee',
    });
    expect(team.news).to.include('4 ingevulde scans toegevoegd. 6 konden niet worden gelezen.');
    for (const reason of [
      '“foto.png” is geen scanbestand en geen Excel- of csv-bestand van een uitslag.',
      'In “leeg.json” is geen enkele stelling beantwoord.',
      '“anders.json” hoort bij een andere scan.',
      '“team.json” is een teambestand, niet de scan van één persoon.',
      '“groot.json” is te groot.',
      'In “niets.txt” staat geen resultaatcode.',
    ])
      expect(team.text).to.include(reason);
  });

  it('that are dropped on the page, or a text that is', async () => {
    const team = await facilitate();
    const drop = async (total: number, fill: (data: DataTransfer) => void) => {
      const dataTransfer = new DataTransfer();
      fill(dataTransfer);
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      team.heading(/^Breng/).dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
      await until(() => team.news.includes(`U hebt ${total} ingevulde`));
    };
    await drop(1, (data) => data.items.add(new File([file(1)], 'amina.json')));
    await drop(2, (data) => data.setData('text/plain', code(2)));
  });
});

describe('the same response twice', () => {
  it('is noticed and counts once, until the facilitator says otherwise', async () => {
    const team = await facilitate();
    await team.addFiles({ 'amina.json': JSON.stringify(number(1)) });
    await team.add(`${code(1)}\n${code(2)}\n${code(2)}`);
    expect(team.news).to.include('1 ingevulde scan toegevoegd. 2 lijken dubbel.');
    expect(team.heading('Misschien dubbel (2)')).to.exist;
    expect(team.text).to.match(/“code …....” heeft precies dezelfde antwoorden als “amina.json”\./);
    expect(team.text).to.match(/“code …....” hebt u al toegevoegd\./);
    team.screen.getAllByRole('button', { name: /^Tel toch mee/ })[0]!.click();
    await team.element.updateComplete;
    expect(team.news).to.include('U hebt 3 ingevulde scans bij elkaar.');
    await team.press('Laat deze weg');
    expect(team.screen.queryByRole('heading', { name: /^Misschien dubbel/ })).to.equal(null);
  });

  it('is noticed as well when somebody changed an answer in between', async () => {
    const team = await facilitate();
    await team.addFiles({
      'amina.json': JSON.stringify(number(1)),
      'amina (1).json': JSON.stringify(number(2)),
    });
    expect(team.text).to.include('“amina (1).json” en “amina.json” zijn op hetzelfde moment begonnen.');
    expect(team.news).to.include('U hebt 1 ingevulde scan bij elkaar. Voeg er nog minstens één toe');
  });

  it('is not what two people of different groups answered alike', async () => {
    const team = await facilitate({ groups: GROUPS.join() }, smallScan);
    const [one, other] = GROUPS.map((group) => people(smallScan, group, [1, 2, 3])[0]!);
    await team.add(
      [one!, other!].map((each) => encodeCode(smallScan, each, { groups: GROUPS })).join(' en '),
    );
    expect(team.news).to.include('2 ingevulde scans toegevoegd.').and.not.to.include('dubbel');
  });
});

describe('what was brought together', () => {
  it('is kept as long as the tab, without notes, and can be taken away one by one', async () => {
    const team = await facilitate();
    await team.addFiles({
      'amina.json': JSON.stringify({
        ...number(1),
        startedAt: '2026-11-20T10:00:00Z',
        notes: { visie: 'Geheim' },
      }),
      'bert.json': JSON.stringify(number(2)),
      'carla.json': JSON.stringify({ ...number(3), startedAt: '2026-11-21T10:00:00Z' }),
    });
    expect(Object.values(sessionStorage).join()).not.to.include('Geheim');
    expect(localStorage.length).to.equal(0);
    team.element.remove();
    const again = await facilitate();
    expect(again.text).to.include('3 ingevulde scans.');
    await again.press('Antwoorden toevoegen of weghalen');
    await again.openAll();
    await again.press('Haal weg bert.json');
    expect(again.news).to.include('U hebt 2 ingevulde scans bij elkaar.');
    expect(again.focused!.id).to.equal('collected');
    await again.openAll();
    expect(again.text).to.include('carla.json').and.not.to.include('bert.json');
  });

  it('is erased, with all that was agreed, after a question', async () => {
    const team = await facilitate();
    await team.add(`${code(1)} ${code(2)}`);
    await team.press('Begin met een ander team');
    expect(team.focused).to.equal(team.heading('Wilt u dit team wissen?'));
    await team.press('Nee, niet wissen');
    expect(team.focused).to.equal(team.button('Begin met een ander team'));
    await team.press('Begin met een ander team');
    await team.press('Ja, wis alles');
    expect(team.text).to.include('Alles is gewist.');
    expect(team.screen.queryByRole('button', { name: 'Bekijk ze naast elkaar' })).to.equal(null);
    expect(sessionStorage.length).to.equal(0);
  });

  it('is shown on a page that may keep nothing, which is said', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const team = await facilitate();
    await team.add(`${code(1)} ${code(2)}`);
    Storage.prototype.setItem = setItem;
    expect(team.text).to.include('Wat u hier doet, kan niet worden bewaard.');
    await team.lookAtTeam();
    expect(team.heading('Agenda')).to.exist;
  });

  it('of a store that can’t be read is nothing, and one begins anew', async () => {
    sessionStorage.setItem(`quick-scan-team:${nl.id}`, '{"entries":"rubbish');
    const team = await facilitate();
    await team.add(`${code(1)} ${code(2)}`);
    expect(team.news).to.include('U hebt 2 ingevulde scans bij elkaar.');
  });
});
