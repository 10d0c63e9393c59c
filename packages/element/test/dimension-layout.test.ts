import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { visit } from './person.ts';

const byDimension = () => visit({ layout: 'dimension' }, smallScan);

describe('a dimension on a step', () => {
  it('shows all its statements under its title, each with answers of its own', async () => {
    const person = await byDimension();
    await person.press('Start de scan');
    expect(person.focused).to.equal(person.heading('Skills'));
    expect(person.text).to.include('Thema 1 van 2: Skills').and.to.include('Stelling 2 van 3');
    expect(person.screen.getAllByRole('radiogroup')).to.have.lengthOf(2);
    await person.choose(/^Begun/, 'We have listening.');
    await person.choose(/^Done/, 'We have language.');
    expect(person.radio(/^Begun/, 'We have listening.').checked).to.equal(true);
    await person.press('Volgende stap');
    expect(person.focused).to.equal(person.heading('Process'));
    await person.press('Vorige stap');
    expect(person.focused).to.equal(person.heading('Skills'));
    expect(person.radio(/^Done/, 'We have language.').checked).to.equal(true);
  });

  it('names each missing answer, leads to it, and can be passed by', async () => {
    const person = await byDimension();
    await person.press('Start de scan');
    await person.press('Volgende stap');
    expect(person.focused).to.equal(person.heading('U hebt bij 2 stellingen nog geen antwoord gekozen'));
    person.screen.getByRole('link', { name: 'Kies een antwoord bij stelling 2' }).click();
    expect(person.focused).to.equal(person.radio(/^Absent/, 'We have language.'));
    await person.choose(/^Absent/, 'We have language.');
    const invalid = person.screen
      .getAllByRole('radiogroup')
      .map((group) => group.getAttribute('aria-invalid'));
    expect(invalid).to.eql(['true', 'false']);
    await person.press('Ga verder zonder antwoord');
    expect(person.focused).to.equal(person.heading('Process'));
  });

  it('is come back to at the statement that one wants to change', async () => {
    const person = await byDimension();
    await person.press('Start de scan');
    await person.choose(/^Begun/, 'We have listening.');
    await person.choose(/^Done/, 'We have language.');
    await person.press('Volgende stap');
    await person.answer(/^Done/, 'Controleer uw antwoorden');
    await person.press('Wijzig stelling 2');
    expect(person.focused).to.equal(person.heading('We have language.'));
    await person.press('Terug naar de controle');
    expect(person.focused).to.equal(person.heading('Controleer uw antwoorden'));
  });

  it('takes the place of single statements at once, and loses nothing', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    person.element.layout = 'dimension';
    await person.element.updateComplete;
    expect(person.radio(/^Begun/, 'We have listening.').checked).to.equal(true);
    person.element.setAttribute('layout', 'something else');
    await person.element.updateComplete;
    expect(person.heading('We have language.')).to.exist;
  });

  it('is left in sight by a jump: question and error message are above the answers', async () => {
    const person = await visit({ layout: 'dimension' });
    await person.press('Start de scan');
    await person.press('Volgende stap');
    person.screen.getByRole('link', { name: 'Kies een antwoord bij stelling 5' }).click();
    const group = person.focused!.closest('fieldset')!;
    expect(group.querySelector('legend')!.getBoundingClientRect().top).to.be.at.least(0);
    expect(person.focused!.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
  });

  it('counts in its summary only what is still missing', async () => {
    const person = await byDimension();
    await person.press('Start de scan');
    await person.press('Volgende stap');
    await person.choose(/^Begun/, 'We have listening.');
    expect(person.heading('U hebt nog geen antwoord gekozen')).to.exist;
    const names = () =>
      person.screen.queryAllByRole('link', { name: /^Kies een antwoord/ }).map((link) => link.textContent);
    expect(names()).to.eql(['Kies een antwoord bij stelling 2']);
    await person.choose(/^Begun/, 'We have language.');
    expect(names()).to.eql([]);
    expect(person.screen.queryByRole('button', { name: 'Ga verder zonder antwoord' })).to.equal(null);
  });
});
