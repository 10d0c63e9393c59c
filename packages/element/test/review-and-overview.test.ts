import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { visit } from './person.ts';

describe('the review', () => {
  it('names what is open, which does not stand in the way of the report', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    await person.press('Volgende stap');
    await person.press('Ga verder zonder antwoord');
    await person.answer(/^Done/, 'Controleer uw antwoorden');
    expect(person.text).to.include('U hebt 1 stelling nog niet beantwoord:');
    expect(person.button('stelling 2')).to.exist;
    await person.showReport();
    expect(person.focused).to.equal(person.heading('Uitslag'));
  });

  it('lets one change an answer and comes back', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    await person.answer(/^Absent/);
    await person.answer(/^Done/, 'Controleer uw antwoorden');
    await person.press('Wijzig stelling 2');
    expect(person.focused).to.equal(person.heading('We have language.'));
    await person.answer(/^Done/, 'Terug naar de controle');
    expect(person.focused).to.equal(person.heading('Controleer uw antwoorden'));
    const item = person.screen.getByText('2. We have language.').closest('li')!;
    expect(item.innerText).to.include('Done');
  });

  it('is come back to by either button, also without an answer', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.press('Overzicht');
    await person.press('Controleer uw antwoorden');
    for (const button of ['Vorige stap', 'Terug naar de controle']) {
      await person.press('Wijzig stelling 2');
      await person.press(button);
      expect(person.focused).to.equal(person.heading('Controleer uw antwoorden'));
    }
  });

  it('leads back to the last statement', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    await person.answer(/^Absent/);
    await person.answer(/^Done/, 'Controleer uw antwoorden');
    await person.press('Vorige stap');
    expect(person.heading('We have plan.')).to.exist;
    expect(person.radio(/^Done/).checked).to.equal(true);
  });
});

describe('the overview', () => {
  it('tells how far each dimension is, and leads to any statement', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    await person.press('Overzicht');
    expect(person.focused).to.equal(person.heading('Overzicht'));
    const status = (title: string) =>
      person.heading(title).parentElement!.querySelector('.status')!.textContent;
    expect(status('Skills')).to.equal('1 van 2 beantwoord');
    expect(status('Process')).to.equal('Nog niet begonnen');
    person.screen.getByText(/^1 stelling/).click();
    await person.press(/^3\. We have plan/);
    expect(person.focused).to.equal(person.heading('We have plan.'));
    await person.choose(/^Done/);
    await person.press('Overzicht');
    expect(status('Process')).to.equal('Klaar');
  });

  it('goes on after the last answer, then with what was passed by, then to the review', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.press('Volgende stap');
    await person.press('Ga verder zonder antwoord');
    await person.choose(/^Done/);
    await person.press('Overzicht');
    await person.press('Ga verder met stelling 3');
    await person.choose(/^Done/);
    await person.press('Overzicht');
    await person.press('Ga verder met stelling 1');
    await person.choose(/^Done/);
    await person.press('Overzicht');
    await person.press('Controleer uw antwoorden');
    expect(person.heading('Controleer uw antwoorden')).to.exist;
  });
});
