import { nl } from '@quick-scan/content';
import { statementsOf } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { respond, returnTo } from './answered.ts';
import { reload, type Person } from './person.ts';
import { until } from './until.ts';

const statements = statementsOf(nl);

/** The numbers of the statements that one can choose from. */
const offered = (person: Person) =>
  person.screen
    .getAllByRole('checkbox', { name: /^Hier gaan we aan werken/ })
    .map((box) => parseInt(box.closest('li')!.innerText, 10));

const box = (person: Person, index: number) =>
  person.screen.getAllByRole<HTMLInputElement>('checkbox', { name: /^Hier gaan we aan werken/ })[index]!;

async function chooseFirst(person: Person): Promise<void> {
  box(person, 0).click();
  await person.element.updateComplete;
}

const field = (person: Person, name: string) =>
  person.screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value;

describe('the plan', () => {
  it('is come to from the report, and leads back to it', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 2, 3]));
    expect(person.text).to.include('Er is nog geen plan.');
    person.screen.getAllByRole('button', { name: 'Maak een plan' })[0]!.click();
    await person.element.updateComplete;
    expect(person.focused).to.equal(person.heading('Plan'));
    for (const button of ['Terug naar de uitslag', 'Vorige stap']) {
      await person.press(button);
      expect(person.focused).to.equal(person.heading('Plan'));
      expect(person.heading('Uitslag')).to.exist;
      person.screen.getAllByRole('button', { name: 'Maak een plan' })[0]!.click();
      await person.element.updateComplete;
    }
  });

  it('keeps the focus in the scan while the report comes up in parts', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 2, 3]), 'plan');
    const { requestAnimationFrame } = window;
    // A device that shows no frames for a while.
    window.requestAnimationFrame = () => 0;
    person.button('Terug naar de uitslag').focus();
    person.button('Terug naar de uitslag').click();
    await until(() => person.screen.queryByRole('heading', { name: 'Uitslag' }));
    const focused = person.focused?.innerText;
    window.requestAnimationFrame = requestAnimationFrame;
    expect(focused).to.equal('Uitslag');
    await until(() => person.focused?.innerText === 'Plan');
  });

  it('offers the marked statements first, then the lowest, five in all', async () => {
    const answers = statements.map((_, index) => (index < 20 ? 3 : 1));
    const priorities = [statements[6]!.id, statements[1]!.id];
    const person = await returnTo(nl, respond(nl, answers, { priorities }), 'plan');
    expect(offered(person)).to.eql([2, 7, 21, 22, 23]);
  });

  it('takes up a statement with the next step filled in, and keeps what is agreed', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 3, 3]), 'plan');
    await chooseFirst(person);
    expect(field(person, 'Volgende stap')).to.equal('Begun: listening.');
    expect(field(person, 'Eerste actie')).to.equal('');
    await person.type('Eerste actie', 'Agenderen');
    await person.type('Wie', 'Amina');
    await person.type('Wanneer', 'voor 1 februari');
    const again = await reload(person);
    expect(field(again, 'Wie')).to.equal('Amina');
    expect(again.response).to.deep.include({
      plan: [
        {
          statement: 'listening',
          goal: 'Begun: listening.',
          action: 'Agenderen',
          who: 'Amina',
          when: 'voor 1 februari',
        },
      ],
    });
    await again.press('Terug naar de uitslag');
    const item = again.screen.getAllByText('1. We have listening.').at(-1)!.closest('li')!.innerText;
    for (const part of ['Begun: listening.', 'Agenderen', 'Amina', 'voor 1 februari'])
      expect(item).to.include(part);
  });

  it('takes the person’s own step, also when that is emptied', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 3, 3]), 'plan');
    await chooseFirst(person);
    await person.type('Volgende stap', 'Beter luisteren');
    expect(field(person, 'Volgende stap')).to.equal('Beter luisteren');
    await person.type('Volgende stap', '');
    expect(field(person, 'Volgende stap')).to.equal('');
    await person.press('Terug naar de uitslag');
    expect(person.text).to.include('Nog niet ingevuld').and.not.to.include('Beter luisteren');
  });

  it('keeps the step that was agreed when the answer changes later', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 3, 3]), 'plan');
    await chooseFirst(person);
    await person.press('Terug naar de uitslag');
    await person.press('Antwoorden wijzigen');
    await person.press('Wijzig stelling 1');
    await person.answer(/^Begun/, 'Terug naar de controle');
    await person.showReport();
    expect(person.response).to.deep.include({
      plan: [{ statement: 'listening', goal: 'Begun: listening.' }],
    });
  });

  it('has a step also for a statement that is unknown, or at the top', async () => {
    const marked = { priorities: ['listening', 'language'] };
    const person = await returnTo(smallScan, respond(smallScan, ['unknown', 3], marked), 'plan');
    await chooseFirst(person);
    expect(field(person, 'Volgende stap')).to.equal('Uitzoeken hoe het er bij ons voor staat.');
    await chooseFirst(person);
    box(person, 1).click();
    await person.element.updateComplete;
    expect(field(person, 'Volgende stap')).to.equal('Vasthouden wat we al doen.');
  });

  it('takes up any other statement, and takes it out again', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 3, 3]), 'plan');
    expect(offered(person)).to.eql([1]);
    await person.press('Voeg toe');
    expect(offered(person)).to.eql([1]);
    await person.select('Kies een andere stelling', '3. We have plan.');
    await person.press('Voeg toe');
    expect(offered(person)).to.eql([1, 3]);
    expect(person.focused!.innerText).to.equal('3. We have plan.');
    expect(person.text).to.include('U hebt 1 stelling gekozen.');
    expect(person.screen.getByRole<HTMLSelectElement>('combobox').value).to.equal('');
    box(person, 1).focus();
    box(person, 1).click();
    await person.element.updateComplete;
    expect(person.response).not.to.have.property('plan');
    // It stays where it was until one leaves, and so does the focus.
    expect(offered(person)).to.eql([1, 3]);
    expect(person.focused).to.equal(box(person, 1));
  });

  it('gives back what was written when a statement is taken up again', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 3, 3]), 'plan');
    await chooseFirst(person);
    await person.type('Wie', 'Amina');
    await chooseFirst(person);
    expect(person.response).not.to.have.property('plan');
    await chooseFirst(person);
    expect(field(person, 'Wie')).to.equal('Amina');
    expect(person.response).to.deep.include({
      plan: [{ statement: 'listening', goal: 'Begun: listening.', who: 'Amina' }],
    });
  });

  it('says so when nothing was chosen to add', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 3, 3]), 'plan');
    await person.press('Voeg toe');
    const select = person.screen.getByRole('combobox', { name: 'Kies een andere stelling' });
    expect(person.focused).to.equal(select);
    expect(select.getAttribute('aria-invalid')).to.equal('true');
    const problem = person.element.shadowRoot!.getElementById(select.getAttribute('aria-describedby')!)!;
    expect(problem.innerText).to.equal('Kies eerst een stelling.');
    await person.select('Kies een andere stelling', '3. We have plan.');
    await person.press('Voeg toe');
    expect(person.text).not.to.include('Kies eerst een stelling.');
  });

  it('advises against more than five, and holds nobody back', async () => {
    const priorities = statements.slice(0, 7).map(({ id }) => id);
    const person = await returnTo(
      nl,
      respond(
        nl,
        statements.map(() => 2),
        { priorities },
      ),
      'plan',
    );
    for (let index = 0; index < 7; index++) {
      box(person, index).click();
      await person.element.updateComplete;
      expect(person.text.includes('Met drie tot vijf stellingen houdt u het overzichtelijk.')).to.equal(
        index >= 5,
      );
    }
    expect(person.text).to.include('U hebt 7 stellingen gekozen.');
  });

  it('stands in the report also when no level was chosen', async () => {
    const plan = [{ statement: 'plan', who: 'Amina' }];
    const person = await returnTo(smallScan, respond(smallScan, ['unknown'], { plan }));
    expect(person.heading('Plan')).to.exist;
    expect(person.text).to.include('Amina');
  });

  it('shows what a person wrote as text', async () => {
    const plan = [{ statement: 'listening', goal: '<b>Vet</b>', who: '<img src=x onerror=alert(1)>' }];
    const person = await returnTo(smallScan, respond(smallScan, [1, 3, 3], { plan }));
    expect(person.text).to.include('<b>Vet</b>').and.to.include('<img src=x onerror=alert(1)>');
    expect(person.element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
