import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { visit } from './person.ts';

describe('the report', () => {
  it('names per dimension the level, the distribution, and what is unknown or open', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    await person.answer(/^Unknown/);
    await person.press('Controleer uw antwoorden');
    await person.press('Ga verder zonder antwoord');
    await person.showReport();
    const [skills, process] = person.screen.getAllByRole('table');
    const cells = (table: HTMLElement) =>
      [...table.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(cells(skills!)).to.eql(['Done 0', 'Begun 1', 'Absent 0', 'Unknown 1']);
    expect(cells(process!)).to.eql(['Done 0', 'Begun 0', 'Absent 0', 'Niet beantwoord 1']);
    expect(skills!.closest('section')!.innerText)
      .to.include('Begun')
      .and.to.include('Bij 1 stelling is “Unknown” gekozen (50%).');
    expect(process!.closest('section')!.innerText).to.include('Te weinig antwoorden');
  });

  it('gives per statement the chosen sentence and the sentence one level up', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    await person.answer(/^Done/);
    await person.answer(/^Unknown/, 'Controleer uw antwoorden');
    await person.showReport();
    const item = (text: string) => person.screen.getByText(text).closest('li')!.innerText;
    expect(item('1. We have listening.')).to.include('Begun: listening.').and.to.include('Done: listening.');
    expect(item('2. We have language.')).to.include('houd dit vast');
    expect(item('3. We have plan.')).to.include('Deze stelling telt niet mee in de uitslag.');
  });

  it('says so when there is nothing to say yet', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Unknown/);
    await person.answer(/^Unknown/);
    await person.answer(/^Unknown/, 'Controleer uw antwoorden');
    await person.showReport();
    expect(person.text).to.include('Daarom is er nog geen uitslag.');
    expect(person.text).not.to.include('Plaats op de schaal');
  });

  it('leads back to the answers', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.press('Overzicht');
    person.openAll();
    await person.press(/^3\. We have plan/);
    await person.answer(/^Done/, 'Controleer uw antwoorden');
    await person.showReport();
    for (const button of ['Antwoorden wijzigen', 'Vorige stap']) {
      await person.press(button);
      expect(person.focused).to.equal(person.heading('Controleer uw antwoorden'));
      await person.showReport();
    }
  });
});
