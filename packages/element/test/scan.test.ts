import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { visit } from './person.ts';

describe('a scan that is not whole', () => {
  it('is refused with path and reason, and the last good answers are still there', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    const said: string[] = [];
    const { error } = console;
    console.error = (message: unknown) => said.push(String(message));
    person.element.scan = { ...smallScan, levels: smallScan.levels.slice(0, 2) };
    await person.element.updateComplete;
    console.error = error;
    expect(said.join()).to.include('dimensions[0].statements[0].options[2].level: expected');
    expect(person.radio(/^Begun/).checked).to.equal(true);
    await person.press('Volgende stap');
    expect(person.heading('We have language.')).to.exist;
  });

  it('shows nothing when there is no good one before it', async () => {
    const person = await visit();
    expect(person.text).to.include('QuickScan');
    const { error } = console;
    console.error = () => undefined;
    const other = document.createElement('quick-scan');
    other.scan = { ...smallScan, title: '' };
    document.body.append(other);
    await other.updateComplete;
    console.error = error;
    expect(other.shadowRoot!.textContent.trim()).to.equal('');
    other.remove();
  });

  it('makes place for another one that is', async () => {
    const person = await visit({}, smallScan);
    person.element.scan = { ...smallScan, id: 'another', title: 'Another scan' };
    await person.element.updateComplete;
    expect(person.heading('Another scan')).to.exist;
  });
});
