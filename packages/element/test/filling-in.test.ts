import { nl } from '@quick-scan/content';
import { statementsOf } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { labels, visit } from './person.ts';

const [first, second] = statementsOf(nl);

describe('the introduction', () => {
  it('says what the scan is, and begins it', async () => {
    const person = await visit();
    expect(person.heading('QuickScan diversiteitssensitief begeleiden').tagName).to.equal('H2');
    expect(person.text).to.include('De scan heeft 24 stellingen in 4 thema’s');
    await person.press('Start de scan');
    expect(person.focused).to.equal(person.heading(first!.text));
  });

  it('takes no focus while the page loads', async () => {
    await visit();
    expect(document.activeElement).to.equal(document.body);
  });
});

describe('a statement', () => {
  it('is a group of six answers, none of them chosen', async () => {
    const person = await visit();
    await person.press('Start de scan');
    const group = person.screen.getByRole('radiogroup', { name: first!.text });
    const radios = person.screen.getAllByRole<HTMLInputElement>('radio');
    expect(group.getAttribute('aria-required')).to.equal('true');
    expect(radios.map(({ labels }) => labels![0]!.querySelector('strong')!.textContent)).to.eql([
      ...labels,
      'Onbekend/n.v.t.',
    ]);
    expect(radios.some(({ checked }) => checked)).to.equal(false);
    expect(person.radio(`Startend ${first!.options[1]!.text}`)).to.exist;
    expect(person.text).to.include('Stelling 1 van 24 · Thema 1 van 4: Competenties');
  });

  it('has its explanation and reading list before the answers, closed until wanted', async () => {
    const person = await visit();
    await person.press('Start de scan');
    const summary = person.screen.getByText('Toelichting en meer lezen');
    const details = summary.closest('details')!;
    expect(details.open).to.equal(false);
    const order = details.compareDocumentPosition(person.radio(/^Inactief/));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    // What nobody opens costs nothing.
    expect(details.textContent.trim()).to.equal('Toelichting en meer lezen');
    summary.click();
    await person.screen.findByRole('heading', { name: 'Cultuurverschillen herkennen' });
    expect(person.heading('Meer lezen')).to.exist;
    expect(details.innerText).to.include('VNG handreiking cultuursensitief werken');
  });

  it('links only where there is an address, and says that it opens elsewhere', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    person.screen.getByText('Toelichting en meer lezen').click();
    const link = await person.screen.findByRole<HTMLAnchorElement>('link', {
      name: 'listening (opent in nieuw tabblad)',
    });
    expect(link.href).to.equal('https://example.org/');
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.include('noopener');
  });

  it('has its explanation closed, also when the one before was opened', async () => {
    const person = await visit();
    await person.press('Start de scan');
    person.screen.getByText('Toelichting en meer lezen').click();
    await person.answer(/^Inactief/);
    expect(person.screen.getByText('Toelichting').closest('details')!.open).to.equal(false);
  });

  it('shows its own answer beside a neighbour with any other', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    const names = [/^Absent/, /^Begun/, /^Done/, /^Unknown/];
    for (const first of names) {
      for (const second of names) {
        await person.answer(first);
        await person.choose(second);
        await person.press('Vorige stap');
        expect(person.radio(first).checked, `${first} beside ${second}`).to.equal(true);
        await person.press('Volgende stap');
        expect(person.radio(second).checked, `${second} beside ${first}`).to.equal(true);
        await person.press('Vorige stap');
      }
    }
  });

  it('stays where it is when an answer is chosen', async () => {
    const person = await visit();
    await person.press('Start de scan');
    const radio = person.radio(/^Gevorderd/);
    radio.focus();
    await person.choose(/^Gevorderd/);
    expect(person.focused).to.equal(radio);
    expect(person.heading(first!.text)).to.exist;
  });

  it('keeps its answer when one goes back and forth', async () => {
    const person = await visit();
    await person.press('Start de scan');
    await person.answer(/^Gevorderd/);
    await person.press('Vorige stap');
    expect(person.focused).to.equal(person.heading(first!.text));
    expect(person.radio(/^Gevorderd/).checked).to.equal(true);
    await person.press('Volgende stap');
    expect(person.focused).to.equal(person.heading(second!.text));
    expect(person.screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).to.equal(
      false,
    );
  });

  it('leads to the review after the last one', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    await person.answer(/^Unknown/);
    await person.answer(/^Done/, 'Controleer uw antwoorden');
    expect(person.focused).to.equal(person.heading('Controleer uw antwoorden'));
    expect(person.text).to.include('U hebt alle 3 stellingen beantwoord.');
  });
});

describe('a statement without an answer', () => {
  it('is named above and at the question, in the same words', async () => {
    const person = await visit();
    await person.press('Start de scan');
    await person.press('Volgende stap');
    expect(person.focused).to.equal(person.heading('U hebt nog geen antwoord gekozen'));
    const group = person.screen.getByRole('radiogroup');
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    const described = group.getAttribute('aria-describedby')!.split(' ');
    const texts = described.map((id) => person.element.shadowRoot!.getElementById(id)!.textContent);
    const link = person.screen.getByRole('link', { name: 'Kies een antwoord bij stelling 1' });
    expect(texts).to.include(link.textContent);
  });

  it('can be jumped to, and is no longer invalid once answered; nothing moves', async () => {
    const person = await visit();
    await person.press('Start de scan');
    await person.press('Volgende stap');
    const address = location.href;
    person.screen.getByRole('link', { name: 'Kies een antwoord bij stelling 1' }).click();
    expect(person.focused).to.equal(person.radio(/^Inactief/));
    expect(location.href).to.equal(address);
    const before = person.radio(/^Inactief/).getBoundingClientRect().top;
    await person.choose(/^Inactief/);
    expect(person.radio(/^Inactief/).getBoundingClientRect().top).to.equal(before);
    expect(person.screen.getByRole('radiogroup').getAttribute('aria-invalid')).to.equal('false');
    await person.press('Volgende stap');
    expect(person.screen.queryByText('U hebt nog geen antwoord gekozen')).to.equal(null);
  });

  it('can be passed by', async () => {
    const person = await visit();
    await person.press('Start de scan');
    await person.press('Volgende stap');
    await person.press('Ga verder zonder antwoord');
    expect(person.focused).to.equal(person.heading(second!.text));
  });
});
