import { nl } from '@quick-scan/content';
import { encodeCode } from '@quick-scan/core';
import { aTimeout, expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { respond, returnTo } from './answered.ts';
import { visit, type Person } from './person.ts';
import { until } from './until.ts';

const earlier = respond(smallScan, [1, 2, 'unknown'], {
  notes: { plan: 'Vorig jaar' },
  completedAt: '2025-11-12T12:00:00Z',
});
const file = (response: object = earlier) => JSON.stringify(response);

async function openCode(person: Person, code: string): Promise<void> {
  await person.type('Resultaatcode', code);
  await person.press(/^(Open de uitslag|Vergelijk)$/);
}

async function atIntroduction(): Promise<Person> {
  const person = await visit({}, smallScan);
  await person.openAll();
  return person;
}

async function arrived(person: Person, heading: string): Promise<void> {
  await until(() => person.screen.queryByRole('heading', { name: heading }), heading);
  await person.element.updateComplete;
}

describe('an earlier result', () => {
  it('is opened from its file, with its notes, and is kept', async () => {
    const person = await atIntroduction();
    await person.chooseFile('eerder.json', file());
    await arrived(person, 'Uitslag');
    expect(person.text).to.include('De uitslag is geopend.').and.to.include('Vorig jaar');
    expect(person.text).not.to.include('Zet mijn antwoorden terug');
    expect(person.focused).to.equal(person.heading('Uitslag'));
    expect(person.response).to.deep.include({ answers: earlier.answers, notes: earlier.notes });
  });

  it('is opened from its code, also when an answer is missing', async () => {
    const person = await atIntroduction();
    await openCode(person, encodeCode(smallScan, respond(smallScan, [1, 2])).toLowerCase());
    await arrived(person, 'Uitslag');
    expect(person.response).to.deep.include({ answers: { listening: 1, language: 2 } });
  });

  it('takes the place of what was there, which can be put back', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [3, 3, 3]), 'introduction');
    await person.openAll();
    await person.chooseFile('eerder.json', file());
    await arrived(person, 'Uitslag');
    await person.press('Zet mijn antwoorden terug');
    expect(person.response).to.deep.include({ answers: { listening: 3, language: 3, plan: 3 } });
  });

  for (const [what, text, reason] of [
    ['is no JSON', '%PDF-1.7', '“bestand.json” is geen scanbestand.'],
    ['is no response', '{"answers":[]}', '“bestand.json” is geen scanbestand.'],
    [
      'has answers that do not exist',
      file({ ...earlier, answers: { listening: 9 } }),
      '“bestand.json” is geen scanbestand.',
    ],
    [
      'is of another scan',
      file({ ...earlier, scan: { id: 'other', version: '1.0.0' } }),
      '“bestand.json” hoort bij een andere scan.',
    ],
    ['is far too large', 'x'.repeat(10_000_001), '“bestand.json” is te groot om een scanbestand te zijn.'],
  ] as const) {
    it(`in a file that ${what} is refused with the reason`, async () => {
      const person = await returnTo(smallScan, respond(smallScan, [3]), 'introduction');
      await person.openAll();
      await person.chooseFile('bestand.json', text);
      await until(() => person.text.includes(reason), reason);
      expect(person.focused!.innerText).to.include(reason);
      expect(person.response).to.deep.include({ answers: { listening: 3 } });
    });
  }

  for (const [what, code, reason] of [
    ['is empty', ' ', 'Vul een resultaatcode in.'],
    ['is mistyped', 'ABCD-EFGH', 'De code “ABCD-EFGH” klopt niet.'],
    ['is of another scan', encodeCode(nl, respond(nl, [3])), 'hoort bij een andere scan.'],
    [
      'is of another version',
      encodeCode({ ...smallScan, version: '0.9.0' }, respond(smallScan, [3])),
      'hoort bij een andere versie van deze scan.',
    ],
  ] as const) {
    it(`in a code that ${what} is refused with the reason, at the field`, async () => {
      const person = await atIntroduction();
      await openCode(person, code);
      await until(() => person.text.includes(reason), reason);
      const input = person.screen.getByRole('textbox', { name: 'Resultaatcode' });
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(person.focused!.id).to.equal(input.getAttribute('aria-describedby'));
      expect(input.closest('label')!.previousElementSibling).to.equal(person.focused);
    });
  }

  it('can be put back until an answer is changed, however far one has gone on', async () => {
    const person = await returnTo(
      smallScan,
      respond(smallScan, [3, 3, 3], { notes: { plan: 'Van mij' } }),
      'introduction',
    );
    await person.openAll();
    await person.chooseFile('eerder.json', file());
    await arrived(person, 'Uitslag');
    await person.press('Antwoorden wijzigen');
    await person.press('Wijzig stelling 1');
    expect(person.button('Zet mijn antwoorden terug')).to.exist;
    await person.choose(/^Done/);
    await person.press('Terug naar de controle');
    expect(person.screen.queryByRole('button', { name: 'Zet mijn antwoorden terug' })).to.equal(null);
  });

  it('in a code is read from its link as well, and with the end of a sentence', async () => {
    const code = encodeCode(smallScan, respond(smallScan, [1, 2, 3]));
    for (const pasted of [`https://example.org/scan?a=b#quick-scan=${code}`, `${code}.`]) {
      const person = await atIntroduction();
      await openCode(person, pasted);
      await arrived(person, 'Uitslag');
      expect(person.response).to.deep.include({ answers: { listening: 1, language: 2, plan: 3 } });
      localStorage.clear();
    }
  });

  it('is opened from the overview as well', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.press('Overzicht');
    await person.openAll();
    await person.chooseFile('eerder.json', file());
    await arrived(person, 'Uitslag');
  });

  it('that is read while one goes to another scan is not put there', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [3]), 'introduction');
    await person.openAll();
    const { text } = File.prototype;
    let finish: () => void = () => undefined;
    File.prototype.text = () => new Promise((resolve) => (finish = () => resolve(file())));
    await person.chooseFile('eerder.json', file());
    File.prototype.text = text;
    person.element.scan = { ...smallScan, version: '2.0.0' };
    await person.element.updateComplete;
    finish();
    await aTimeout(0);
    expect(person.screen.queryByRole('heading', { name: 'Uitslag' })).to.equal(null);
    expect(person.response).to.deep.include({ answers: { listening: 3 } });
  });

  it('is not in the way any more once one goes on', async () => {
    const person = await atIntroduction();
    await openCode(person, 'ABCD');
    await person.press('Start de scan');
    await person.press('Vorige stap');
    await person.openAll();
    expect(person.text).not.to.include('klopt niet');
  });
});

describe('then and now', () => {
  const now = respond(smallScan, [2, 1, 3]);
  /** Each item of the list under a heading: what it is about, then, and now. */
  const items = (person: Person, name: string) =>
    [...person.heading(name).nextElementSibling!.children].map((item) =>
      [item.querySelector('p')!, ...item.querySelectorAll('dd')].map((part) =>
        part.innerText.replace(/\s+/g, ' ').trim(),
      ),
    );

  it('are laid side by side, per dimension and per statement, with what moved', async () => {
    const person = await returnTo(smallScan, now);
    await person.chooseFile('eerder.json', file());
    await until(() => person.text.includes('Sinds 12 november 2025'));
    expect(person.focused).to.equal(person.heading('Toen en nu'));
    expect(person.text).to.include(
      'Sinds 12 november 2025: 1 stelling hoger, 1 stelling lager en 1 stelling nieuw bekend.',
    );
    expect(items(person, 'Per thema')).to.eql([
      ['Skills', 'Tussen Absent en Begun', 'Tussen Absent en Begun'],
      ['Process', 'Te weinig antwoorden', 'Done'],
    ]);
    expect(items(person, 'Wat er veranderde')).to.eql([
      ['1. We have listening. (hoger)', 'Absent', 'Begun'],
      ['2. We have language. (lager)', 'Begun', 'Absent'],
      ['3. We have plan. (nieuw bekend)', 'Unknown', 'Done'],
    ]);
    const shown = person.screen.getAllByText('3. We have plan.').map((each) => each.closest('li')!.innerText);
    expect(shown.join('\n')).to.include('Toen: Unknown. Nu nieuw bekend.');
    await person.press('Stop met vergelijken');
    expect(person.text).not.to.include('Sinds');
    expect(person.response).to.deep.include({ answers: now.answers });
  });

  it('are compared from a code as well, which does not tell when it was', async () => {
    const person = await returnTo(smallScan, now);
    await openCode(person, encodeCode(smallScan, now));
    await until(() => person.text.includes('Sinds de vorige keer: 3 stellingen gelijk.'));
    expect(person.screen.queryByRole('heading', { name: 'Wat er veranderde' })).to.equal(null);
  });

  it('of two versions are compared only where the statement is the same, which is said', async () => {
    const person = await returnTo(smallScan, now);
    const older = {
      ...earlier,
      scan: { id: 'small-scan', version: '0.9.0' },
      answers: { listening: 1, cooking: 3 },
    };
    await person.chooseFile('eerder.json', file(older));
    await until(() =>
      person.text.includes('Alleen stellingen die in beide versies staan, worden vergeleken.'),
    );
    expect(items(person, 'Wat er veranderde')).to.eql([['1. We have listening. (hoger)', 'Absent', 'Begun']]);
    expect(items(person, 'Per thema')).to.eql([['Skills', 'Absent', 'Begun']]);
    expect(person.text).to.include('Sinds 12 november 2025: 1 stelling hoger.');
  });

  it('say so when that result is of later', async () => {
    const person = await returnTo(smallScan, now);
    await person.chooseFile('later.json', file({ ...earlier, completedAt: '2027-01-10T12:00:00Z' }));
    await until(() => person.text.includes('Let op: die uitslag is van later dan deze.'));
  });

  it('count what is not known either time', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [undefined, 3]));
    await openCode(person, encodeCode(smallScan, respond(smallScan, [])));
    await until(() => person.text.includes('1 stelling nieuw bekend en 2 stellingen nog niet bekend.'));
  });

  it('stay side by side while one goes to the answers and back', async () => {
    const person = await returnTo(smallScan, now);
    await openCode(person, encodeCode(smallScan, now));
    await until(() => person.text.includes('Sinds de vorige keer'));
    await person.press('Antwoorden wijzigen');
    await person.showReport();
    expect(person.text).to.include('Sinds de vorige keer');
  });
});
