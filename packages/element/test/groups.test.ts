import { sendKeys } from '@web/test-runner-commands';
import { encodeCode } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { respond, returnTo } from './answered.ts';
import { reload, visit, type Person } from './person.ts';
import { until } from './until.ts';

const QUESTION = 'Bij welke groep hoort u?';
const NO = 'Dat zeg ik liever niet';
const LIST = { groups: 'management, uitvoering' };
const groups = ['management', 'uitvoering'];

/** The choices at the question, and of those the chosen one. */
function choices(person: Person): { labels: string[]; chosen: string | undefined } {
  const radios = person.screen.getByRole('radiogroup', { name: QUESTION }).querySelectorAll('input');
  const label = (radio: HTMLInputElement) => radio.labels![0]!.innerText.trim();
  const chosen = [...radios].find(({ checked }) => checked);
  return { labels: [...radios].map(label), chosen: chosen && label(chosen) };
}

const isAsked = (person: Person) => person.screen.queryByRole('radiogroup', { name: QUESTION }) !== null;
const groupOf = (person: Person) => (person.response as { group?: string } | null)?.group;

async function toReview(person: Person): Promise<void> {
  await person.press('Start de scan');
  await person.choose(/^Begun/);
  await person.press('Overzicht');
  await person.press('Controleer uw antwoorden');
}

async function setGroups(person: Person, names: unknown): Promise<void> {
  person.element.groups = names as string[];
  await person.element.updateComplete;
}

async function openCode(person: Person, code: string): Promise<void> {
  await person.openAll();
  await person.type('Resultaatcode', code);
  await person.press('Open de uitslag');
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('the groups of a page', () => {
  it('are asked before the scan begins, with what it means to say one, and nothing is chosen', async () => {
    const person = await visit(LIST, smallScan);
    expect(choices(person)).to.eql({ labels: ['management', 'uitvoering', NO], chosen: undefined });
    const question = person.screen.getByRole('radiogroup', { name: QUESTION });
    const why = person.element.shadowRoot!.getElementById(question.getAttribute('aria-describedby')!)!;
    expect(why.innerText)
      .to.include('gaat die mee in het bestand en in de code')
      .and.to.include('staan kleine groepen niet apart, tenzij de begeleider dat aanzet.');
    const start = person.button('Start de scan');
    expect(question.compareDocumentPosition(start)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('are not asked on a page without any', async () => {
    const person = await visit({ groups: ' , ' }, smallScan);
    expect(isAsked(person)).to.equal(false);
    await toReview(person);
    expect(person.text).not.to.include('groep');
    await person.showReport();
    expect(person.text).not.to.include('roep');
  });

  for (const [what, names, labels] of [
    ['spaces, empty ones and doubles', ' a,,b ,\n a, c  d', ['a', 'b', 'c d']],
    ['commas in a name, from a script', ['Werk, inkomen', 'Zorg'], ['Werk, inkomen', 'Zorg']],
    ['what is no name', ['a', 3, null, ' '], ['a']],
    ['a name that is too long', ['x'.repeat(101)], ['x'.repeat(100)]],
    ['a text from a script', 'a, b', ['a', 'b']],
  ] as const) {
    it(`are read forgivingly: ${what}`, async () => {
      const person = await visit(typeof names === 'string' ? { groups: names } : {}, smallScan);
      await setGroups(person, names);
      expect(choices(person).labels).to.eql([...labels, NO]);
    });
  }

  it('are 99 at most, and none when they are no list', async () => {
    const person = await visit({ groups: Array.from({ length: 120 }, (_, at) => at).join() }, smallScan);
    expect(choices(person).labels).to.have.lengthOf(100);
    for (const names of [7, undefined, null, {}]) {
      await setGroups(person, names);
      expect(isAsked(person)).to.equal(false);
    }
    person.element.setAttribute('groups', 'a');
    await person.element.updateComplete;
    expect(isAsked(person)).to.equal(true);
    person.element.removeAttribute('groups');
    await person.element.updateComplete;
    expect(isAsked(person)).to.equal(false);
  });
});

describe('to say one’s group', () => {
  it('changes nothing else on the page: the scan has still to begin', async () => {
    const person = await visit(LIST, smallScan);
    person.radio('uitvoering').focus();
    await person.choose('uitvoering');
    expect(person.focused).to.equal(person.radio('uitvoering'));
    expect(person.button('Start de scan')).to.exist;
    expect(person.text).not.to.include('U bent al begonnen');
    expect(groupOf(person)).to.equal('uitvoering');
    const again = await reload(person);
    expect(choices(again).chosen).to.equal('uitvoering');
    expect(again.button('Start de scan')).to.exist;
  });

  it('is not needed, and is no mistake to leave out', async () => {
    const person = await visit(LIST, smallScan);
    await toReview(person);
    expect(person.text).to.include('Geen groep gekozen');
    await person.showReport();
    expect(person.text).not.to.include('Groep:').and.not.to.include('uw groep');
  });

  it('can be taken back, which stays to be seen', async () => {
    const person = await visit(LIST, smallScan);
    await person.choose('management');
    await person.choose(NO);
    expect(choices(person).chosen).to.equal(NO);
    expect(groupOf(person)).to.equal(undefined);
    await person.press('Start de scan');
    await person.press('Vorige stap');
    expect(choices(person).chosen).to.equal(NO);
  });

  it('is over when all is erased, and what was said of it as well', async () => {
    for (const choice of ['management', NO]) {
      const person = await visit(LIST, smallScan);
      await person.choose(choice);
      await person.press('Start de scan');
      await person.choose(/^Begun/);
      await person.press('Vorige stap');
      await person.press('Wis mijn antwoorden');
      await person.press('Ja, wis alles');
      expect(choices(person).chosen).to.equal(undefined);
      await person.press('Zet ze terug');
      expect(choices(person).chosen).to.equal(choice);
      localStorage.clear();
    }
  });

  it('leaves what was erased there to be put back', async () => {
    const person = await visit(LIST, smallScan);
    await person.choose('management');
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    await person.press('Wis mijn antwoorden');
    await person.press('Ja, wis alles');
    await person.choose('uitvoering');
    await person.press('Zet ze terug');
    expect(groupOf(person)).to.equal('management');
  });

  it('goes with the keyboard', async () => {
    const person = await visit(LIST, smallScan);
    person.heading(smallScan.title).focus();
    await sendKeys({ press: 'Tab' });
    expect(person.focused).to.equal(person.radio('management'));
    await sendKeys({ press: ' ' });
    expect(groupOf(person)).to.equal('management');
    await sendKeys({ press: 'ArrowDown' });
    expect(groupOf(person)).to.equal('uitvoering');
    await sendKeys({ press: 'ArrowDown' });
    expect(choices(person).chosen).to.equal(NO);
    expect(groupOf(person)).to.equal(undefined);
    await sendKeys({ press: 'Tab' });
    expect(person.focused).to.equal(person.button('Start de scan'));
  });
});

describe('one’s group', () => {
  it('stands in the review, where it can be changed, and in the report', async () => {
    const person = await visit(LIST, smallScan);
    await person.choose('management');
    await toReview(person);
    const said = () => person.heading('Uw groep').nextElementSibling as HTMLElement;
    expect(said().innerText).to.equal('management');
    person.screen.getByText('Wijzig uw groep').click();
    await person.choose('uitvoering');
    expect(said().innerText).to.equal('uitvoering');
    await person.showReport();
    expect(person.text).to.include('Groep: uitvoering.');
  });

  it('does not undo that a scan was completed', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 2, 3]), 'review');
    await setGroups(person, groups);
    await person.openAll();
    await person.choose('management');
    expect(person.response).to.deep.include({ group: 'management', completedAt: '2026-11-23T12:00:00Z' });
  });

  it('that the page does not know stays, is said, and can be chosen again after another', async () => {
    const person = await returnTo(
      smallScan,
      respond(smallScan, [1, 2, 3], { group: 'directie' }),
      'introduction',
    );
    expect(isAsked(person)).to.equal(false);
    await setGroups(person, groups);
    const stranger = 'directie (gaat niet mee in de code)';
    const labels = [...groups, stranger, NO];
    expect(choices(person)).to.eql({ labels, chosen: stranger });
    await person.choose('uitvoering');
    expect(choices(person)).to.eql({ labels, chosen: 'uitvoering' });
    await person.choose(NO);
    expect(choices(person)).to.eql({ labels, chosen: NO });
    await person.choose(stranger);
    expect(groupOf(person)).to.equal('directie');
    await person.press('Controleer uw antwoorden');
    expect(person.heading('Uw groep').nextElementSibling!.textContent).to.equal('directie');
    await person.showReport();
    expect(person.text).to.include('Groep: directie.').and.not.to.include('uw groep');
    expect(person.text).to.include(encodeCode(smallScan, respond(smallScan, [1, 2, 3])));
  });

  it('that a code can’t tell from another is said not to be in it', async () => {
    const person = await visit({ groups: 'Team West, handhaving, Team Oost' }, smallScan);
    const notInCode = (name: string) => `${name} (gaat niet mee in de code)`;
    const [west, handhaving] = ['Team West', 'handhaving'].map(notInCode);
    expect(choices(person).labels).to.eql([west, handhaving, 'Team Oost', NO]);
    await person.choose(west!);
    expect(groupOf(person)).to.equal('Team West');
  });
});

describe('the result code of a page with groups', () => {
  const answered = respond(smallScan, [1, 2, 3], { group: 'uitvoering' });
  const code = encodeCode(smallScan, answered, { groups });
  const bare = encodeCode(smallScan, answered);

  it('has the group in it, and the text says so', async () => {
    const person = await returnTo(smallScan, answered);
    expect(person.text)
      .to.include(bare)
      .and.to.include('kan uw antwoorden zien. Er zitten geen notities, plannen of persoonsgegevens in.');
    await setGroups(person, groups);
    expect(person.text)
      .to.include(code)
      .and.to.include(
        'kan uw antwoorden en uw groep zien. Er zitten geen notities, plannen of andere persoonsgegevens in.',
      );
  });

  it('is copied as it is shown', async () => {
    const person = await returnTo(smallScan, answered);
    await setGroups(person, groups);
    const { clipboard } = navigator;
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve((copied = text)) },
      configurable: true,
    });
    await person.press('Kopieer de code');
    await until(() => person.text.includes('De code is gekopieerd.'));
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    expect(copied).to.equal(code);
  });

  it('gives the group back, and on a page without groups the answers alone', async () => {
    for (const [attributes, group] of [
      [LIST, 'uitvoering'],
      [{}, undefined],
    ] as const) {
      const person = await visit(attributes, smallScan);
      await openCode(person, code);
      await until(() => person.screen.queryByRole('heading', { name: 'Uitslag' }));
      expect(person.response).to.deep.include({ answers: answered.answers });
      expect(groupOf(person)).to.equal(group);
      localStorage.clear();
    }
  });

  it('of a group that the page does not know is refused, with what one can do', async () => {
    const person = await visit({ groups: 'beleid' }, smallScan);
    await openCode(person, code);
    const said = `De code “${code}” hoort bij een groep die hier niet bekend is. Open het scanbestand als u dat hebt.`;
    await until(() => person.text.includes(said), said);
  });

  it('in a link is read with the groups, also when a script gives those later', async () => {
    history.replaceState(null, '', `#quick-scan=${code}`);
    const person = await visit(LIST, smallScan);
    expect(person.text).to.include('Groep: uitvoering.');
    person.element.remove();
    const later = await visit({}, smallScan);
    expect(later.heading('Uitslag')).to.exist;
    expect(later.text).not.to.include('Groep:');
    await setGroups(later, groups);
    expect(later.text).to.include('Groep: uitvoering.');
    await setGroups(later, ['beleid']);
    expect(later.text).to.include('hoort bij een groep die hier niet bekend is.');
    expect(later.button('Start de scan')).to.exist;
  });
});
