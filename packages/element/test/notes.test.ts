import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { reload, visit, type Person } from './person.ts';

const NOTE = /^Wat maakt dat we dit kiezen/;
const TALK = 'Hier willen we over praten';

async function withRemarks(): Promise<Person> {
  const person = await visit({}, smallScan);
  await person.press('Start de scan');
  await person.choose(/^Begun/);
  await person.type(NOTE, 'Eerste regel\n<b>Tweede</b> regel');
  await person.tick(TALK);
  return person;
}

describe('a note and a mark', () => {
  it('are there when one comes back to the statement', async () => {
    const person = await reload(await withRemarks());
    expect(person.screen.getByRole<HTMLTextAreaElement>('textbox', { name: NOTE }).value).to.equal(
      'Eerste regel\n<b>Tweede</b> regel',
    );
    expect(person.screen.getByRole<HTMLInputElement>('checkbox', { name: TALK }).checked).to.equal(true);
    await person.press('Volgende stap');
    expect(person.screen.getByRole<HTMLTextAreaElement>('textbox', { name: NOTE }).value).to.equal('');
    expect(person.screen.getByRole<HTMLInputElement>('checkbox', { name: TALK }).checked).to.equal(false);
  });

  it('stand in the review and in the report, as text', async () => {
    const person = await withRemarks();
    await person.press('Overzicht');
    await person.openAll();
    await person.press(/^3\. We have plan/);
    await person.answer(/^Done/, 'Controleer uw antwoorden');
    const item = () => person.screen.getByText('1. We have listening.').closest('li')!.innerText;
    expect(item()).to.include('<b>Tweede</b> regel').and.to.include(TALK);
    await person.showReport();
    expect(item()).to.include('<b>Tweede</b> regel').and.to.include(TALK);
    expect(person.screen.getByText('3. We have plan.').closest('li')!.innerText).not.to.include(TALK);
  });

  it('says how much room is left when a note is nearly full', async () => {
    const person = await withRemarks();
    expect(person.text).not.to.include('U kunt nog');
    await person.type(NOTE, 'x'.repeat(4_900));
    expect(person.text).to.include('U kunt nog 100 tekens typen.');
    await person.type(NOTE, 'x'.repeat(4_999));
    expect(person.text).to.include('U kunt nog 1 teken typen.');
  });

  it('can be taken away', async () => {
    const person = await withRemarks();
    await person.type(NOTE, '');
    await person.tick(TALK);
    expect(person.response).to.deep.include({ answers: { listening: 2 }, notes: {}, priorities: [] });
  });

  it('are kept on a statement without an answer', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.type(NOTE, 'Nog uitzoeken');
    await person.press('Volgende stap');
    await person.press('Ga verder zonder antwoord');
    await person.press('Vorige stap');
    expect(person.screen.getByRole<HTMLTextAreaElement>('textbox', { name: NOTE }).value).to.equal(
      'Nog uitzoeken',
    );
  });
});
