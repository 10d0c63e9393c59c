import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { enter, name, press, tabTo, type } from './keys.ts';
import { visit } from './person.ts';

describe('with the keyboard alone', () => {
  it('a whole scan is filled in, by arrows and Space, and nothing goes by itself', async () => {
    const person = await visit({}, smallScan);
    await tabTo(person, 'Start de scan');
    await enter(person);
    expect(name(person)).to.equal('We have listening.');
    await tabTo(person, 'Absent');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(name(person)).to.match(/^Done/);
    expect(person.radio(/^Done/).checked).to.equal(true);
    expect(person.heading('We have listening.')).to.exist;
    await enter(person);
    expect(name(person)).to.equal('We have language.');
    await tabTo(person, 'Absent');
    await press(' ');
    expect(person.radio(/^Absent/).checked).to.equal(true);
    await tabTo(person, 'Wat maakt dat we dit kiezen');
    await type('Omdat');
    await tabTo(person, 'Hier willen we over praten');
    await press(' ');
    await tabTo(person, 'Volgende stap');
    await enter(person);
    expect(name(person)).to.equal('We have plan.');
    await tabTo(person, 'Controleer uw antwoorden');
    await enter(person);
    expect(name(person)).to.equal('U hebt nog geen antwoord gekozen');
    await tabTo(person, 'Kies een antwoord bij stelling 3');
    await enter(person);
    expect(name(person)).to.match(/^Absent/);
    await press(' ');
    await enter(person);
    expect(name(person)).to.equal('Controleer uw antwoorden');
    await tabTo(person, 'Toon de uitslag');
    await enter(person);
    expect(name(person)).to.equal('Uitslag');
    expect(person.response).to.deep.include({
      answers: { listening: 3, language: 1, plan: 1 },
      notes: { language: 'Omdat' },
      priorities: ['language'],
    });
  });

  it('a disclosure opens and closes', async () => {
    const person = await visit({}, smallScan);
    await tabTo(person, 'Start de scan');
    await enter(person);
    await tabTo(person, 'Toelichting en meer lezen');
    await press('Enter');
    expect(person.focused!.closest('details')!.open).to.equal(true);
    await press(' ');
    expect(person.focused!.closest('details')!.open).to.equal(false);
  });
});
