import { nl } from '@quick-scan/content';
import { encodeCode, statementsOf } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { smallScan } from '../../../test/small-scan.ts';
import { nl as messages } from '../src/messages/nl.ts';
import { reportOf, sentences } from '../src/report.ts';
import { respond, returnTo } from './answered.ts';
import { visit, type Person } from './person.ts';
import { until } from './until.ts';

const ids = statementsOf(nl).map(({ id }) => id);
const MIXED = [
  ...[4, 3, 4, 5, 'unknown', 3, 2, 4, 4],
  ...[2, 3, 2],
  ...[1, 2, 'unknown', 'unknown', 2, 1, 3],
  ...[1, 1, 2, undefined, 2],
] as const;

const mixed = (priorities: number[] = [2, 13, 20]) =>
  respond(nl, [...MIXED], { priorities: priorities.map((number) => ids[number - 1]!) });

/** The paragraphs and list items between a heading and the next of its kind. */
function under(person: Person, name: string): string[] {
  const found: string[] = [];
  const heading = person.heading(name);
  for (let each = heading.nextElementSibling; each && each.localName !== heading.localName;) {
    const parts = each.matches('p') ? [each] : [...each.querySelectorAll('p, li')];
    found.push(...parts.map((part) => (part as HTMLElement).innerText));
    each = each.nextElementSibling;
  }
  return found;
}

/** The numbers of the statements in the profile, in the order in which they stand there. */
const profile = (person: Person) =>
  [...person.element.shadowRoot!.querySelectorAll<HTMLElement>('ol.statements .said')]
    .filter((each) => !each.closest('section:not(.dimension)'))
    .map((each) => parseInt(each.innerText, 10));

describe('the report says in a few sentences', () => {
  const inLead = (person: Person) =>
    [...person.element.shadowRoot!.querySelectorAll<HTMLElement>('.lead p')].map((each) => each.innerText);
  const inShort = async (...args: Parameters<typeof respond>) =>
    inLead(await returnTo(args[0], respond(...args)));

  it('where the organisation is strongest, where it starts, what is unknown, and what to talk about', async () => {
    const person = await returnTo(nl, mixed());
    expect(inLead(person)).to.eql([
      'Uw organisatie is het verst bij Competenties (Gevorderd).',
      'De meeste ruimte om te groeien is er bij Proces (tussen Inactief en Startend).',
      'Bij 3 stellingen is “Onbekend/n.v.t.” gekozen en 1 stelling is niet beantwoord.',
      'U wilt praten over de stellingen 2, 13 en 20.',
    ]);
  });

  it('that the dimensions are alike, when they are', async () => {
    expect(await inShort(smallScan, [2, 2, 2])).to.eql([
      'Uw organisatie is bij deze thema’s even ver: Skills (Begun) en Process (Begun).',
      'Bij alle stellingen is een niveau gekozen.',
      'U hebt nog niet gekozen waar u over wilt praten.',
    ]);
  });

  it('of which dimensions there is too little to say', async () => {
    expect(await inShort(smallScan, [1, 2, 'unknown'], { priorities: ['plan'] })).to.eql([
      'Er is genoeg beantwoord om iets te zeggen over Skills (tussen Absent en Begun).',
      'Bij 1 stelling is “Unknown” gekozen; over Process is daardoor nog te weinig te zeggen.',
      'U wilt praten over stelling 3.',
    ]);
  });

  it('that there is too little to say of any dimension', async () => {
    expect(await inShort(nl, [4, 4, 4])).to.eql([
      'Er zijn nog te weinig antwoorden om bij een thema een niveau te noemen.',
      '21 stellingen zijn niet beantwoord.',
      'U hebt nog niet gekozen waar u over wilt praten.',
    ]);
  });

  it('three or four of them, whatever was answered', () => {
    const answer = fc.constantFrom(undefined, 'unknown' as const, 1, 2, 3, 4, 5);
    fc.assert(
      fc.property(fc.tuple(...ids.map(() => answer)), fc.subarray(ids), (answers, priorities) => {
        const report = reportOf(nl, respond(nl, answers, { priorities }), messages);
        expect(sentences(report).length).to.be.within(3, 4);
      }),
    );
  });

  it('nothing when there is nothing to say yet, but that', async () => {
    const person = await returnTo(smallScan, respond(smallScan, ['unknown', 'unknown', 'unknown']));
    expect(person.text).to.include('Daarom is er nog geen uitslag.');
    expect(person.text).not.to.include('In het kort').and.not.to.include('Plaats op de schaal');
    expect(person.text).to.include('Dit weten we nog niet').and.not.to.include('Uitslag per thema');
  });

  it('nothing of an earlier result either, as long as there is nothing to lay beside it', async () => {
    const person = await returnTo(smallScan, respond(smallScan, ['unknown']));
    expect(person.text).not.to.include('Vergelijk met een eerdere uitslag');
    await person.press('Antwoorden wijzigen');
    await person.press('Wijzig stelling 1');
    await person.choose(/^Begun/);
    await person.press('Terug naar de controle');
    await person.showReport();
    expect(person.text).to.include('Vergelijk met een eerdere uitslag');
  });
});

describe('the report', () => {
  it('names per dimension the level, the distribution, and what is unknown or open', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [2, 'unknown', undefined]));
    const [skills, process] = person.screen.getAllByRole('table');
    const cells = (table: HTMLElement) =>
      [...table.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(cells(skills!)).to.eql(['Done 0', 'Begun 1', 'Absent 0', 'Unknown 1']);
    expect(cells(process!)).to.eql(['Done 0', 'Begun 0', 'Absent 0', 'Niet beantwoord 1']);
    expect(skills!.closest('section')!.innerText)
      .to.include('Begun')
      .and.to.include('Bij 1 stelling is “Unknown” gekozen (50%).');
    expect(process!.closest('section')!.innerText)
      .to.include('Te weinig antwoorden')
      .and.to.include('Bij geen enkele stelling is een niveau gekozen.')
      .and.to.include('1 stelling is niet beantwoord.')
      .and.not.to.include('minder dan de helft');
  });

  it('gives per statement the chosen sentence and the sentence one level up', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [2, 3, 'unknown']));
    const item = (text: string) => person.screen.getAllByText(text)[0]!.closest('li')!.innerText;
    expect(item('1. We have listening.')).to.include('Begun: listening.').and.to.include('Done: listening.');
    expect(item('2. We have language.')).to.include('houd dit vast');
    expect(item('3. We have plan.')).to.include('Deze stelling telt niet mee in de uitslag.');
  });

  it('says when it was filled in, and for which group', async () => {
    const { text } = await returnTo(smallScan, respond(smallScan, [2], { group: 'Beleid' }));
    expect(text).to.include('Ingevuld op 23 november 2026.').and.to.include('Groep: Beleid.');
  });

  it('has a list of its own for what is not known yet, and none when all is known', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [2, 'unknown', undefined]));
    const items = under(person, 'Dit weten we nog niet');
    expect(items).to.include('2. We have language.').and.to.include('3. We have plan.');
    expect(items[0]).to.include('Wie in uw organisatie kan dit weten?');
    const all = await returnTo(smallScan, respond(smallScan, [2, 2, 2]));
    expect(all.text).not.to.include('Dit weten we nog niet');
  });

  it('leads back to the answers', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [2, 2, 3]));
    for (const button of ['Antwoorden wijzigen', 'Vorige stap']) {
      await person.press(button);
      expect(person.focused).to.equal(person.heading('Controleer uw antwoorden'));
      await person.showReport();
    }
  });

  it('has a way from its top to what one can do with it', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [2, 2, 3]));
    await person.press('Bewaren en delen');
    expect(person.focused).to.equal(person.heading('Bewaren en delen'));
    await person.press('Vergelijk met een eerdere uitslag');
    expect(person.focused).to.equal(person.heading('Vergelijk met een eerdere uitslag'));
  });
});

describe('the profile of the statements', () => {
  it('shows them all, those of a dimension, marked, unknown or open, and says how many', async () => {
    const person = await returnTo(nl, mixed());
    expect(profile(person)).to.have.lengthOf(24);
    expect(person.text).to.include('U ziet alle 24 stellingen.');
    for (const [choice, numbers] of [
      ['Thema Methodiek', [10, 11, 12]],
      ['Hier willen we over praten', [2, 13, 20]],
      ['Onbekend/n.v.t.', [5, 15, 16]],
      ['Niet beantwoord', [23]],
    ] as const) {
      await person.select('Toon', choice);
      expect(profile(person)).to.eql(numbers);
      expect(person.text).to.include(`U ziet ${numbers.length} van de 24 stellingen.`);
    }
    await person.select('Toon', 'Alle stellingen');
    expect(profile(person)).to.have.lengthOf(24);
  });

  it('puts the lowest level first, in the order of the scan, and what has no level last', async () => {
    const person = await returnTo(nl, mixed());
    await person.select('Volgorde', 'Laagste niveau eerst');
    const byLevel = [13, 18, 20, 21, 7, 10, 12, 14, 17, 22, 24, 2, 6, 11, 19, 1, 3, 8, 9, 4, 5, 15, 16, 23];
    expect(profile(person)).to.eql(byLevel);
    await person.select('Toon', 'Thema Competenties');
    expect(profile(person)).to.eql([7, 2, 6, 1, 3, 8, 9, 4, 5]);
    await person.select('Volgorde', 'Zoals in de scan');
    expect(profile(person)).to.eql([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('says so when there is none', async () => {
    const person = await returnTo(nl, mixed([]));
    await person.select('Toon', 'Hier willen we over praten');
    expect(profile(person)).to.eql([]);
    expect(person.text).to.include('Er is geen stelling die hierbij hoort.');
  });
});

describe('the web of the dimensions', () => {
  it('has the numbers of the report in a table', async () => {
    const person = await returnTo(nl, mixed());
    await person.openAll();
    const table = person.screen.getByRole('table', { name: 'Plaats op de schaal per thema' });
    const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    expect(rows).to.eql([
      ['1. Competenties', '3,6'],
      ['2. Methodiek', '2,3'],
      ['3. Randvoorwaarden', '1,8'],
      ['4. Proces', '1,5'],
    ]);
    for (const [, position] of rows) expect(person.text).to.include(`Plaats op de schaal: ${position!} (`);
  });

  it('draws each corner where its number says', async () => {
    const person = await returnTo(nl, mixed());
    await person.openAll();
    const web = person.element.shadowRoot!.querySelector('.web svg')!;
    const middle = web.querySelector('line')!;
    const [x, y] = [middle.x1.baseVal.value, middle.y1.baseVal.value];
    const reach = [...web.querySelectorAll('circle')].map(({ cx, cy }) =>
      Math.hypot(cx.baseVal.value - x, cy.baseVal.value - y),
    );
    const full = Math.hypot(middle.x2.baseVal.value - x, middle.y2.baseVal.value - y);
    const positions = [29 / 8, 7 / 3, 9 / 5, 6 / 4];
    reach.forEach((each, index) => expect(each / full).to.be.closeTo(positions[index]! / 5, 0.02));
  });

  it('says which line is of then and which of now', async () => {
    const person = await returnTo(nl, mixed());
    await person.openAll();
    expect(person.text).not.to.include('Stippellijn');
    await person.type('Resultaatcode', encodeCode(nl, mixed()));
    await person.press(/^(Open de uitslag|Vergelijk)$/);
    await until(() => person.text.includes('Doorgetrokken lijn: nu. Stippellijn: toen.'));
  });

  it('leaves a dimension out that has too few answers, and is not there for two dimensions', async () => {
    const few = await returnTo(
      nl,
      respond(nl, [4, 4, 4, 4, 4, 4, 4, 4, 4, 'unknown', 'unknown', 2, 1, 1, 1, 1]),
    );
    await few.openAll();
    const table = few.screen.getByRole('table', { name: 'Plaats op de schaal per thema' });
    expect(table.textContent).to.include('Te weinig antwoorden');
    expect(few.element.shadowRoot!.querySelectorAll('.web circle')).to.have.lengthOf(2);
    const two = await returnTo(smallScan, respond(smallScan, [1, 2, 3]));
    expect(two.text).not.to.include('spinnenweb');
  });
});

describe('a report that was left', () => {
  it('is there again after the page is loaded anew', async () => {
    await returnTo(smallScan, respond(smallScan, [2, 2, 3]));
    const again = await visit({}, smallScan);
    expect(again.heading('Uitslag')).to.exist;
  });
});
