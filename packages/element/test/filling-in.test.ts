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
    summary.click();
    expect(person.heading('Cultuurverschillen herkennen')).to.exist;
    expect(person.heading('Meer lezen')).to.exist;
    expect(details.innerText).to.include('VNG handreiking cultuursensitief werken');
  });

  it('links only where there is an address, and says that it opens elsewhere', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    person.screen.getByText('Toelichting en meer lezen').click();
    const link = person.screen.getByRole<HTMLAnchorElement>('link', {
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
    await person.press('Antwoorden wijzigen');
    expect(person.focused).to.equal(person.heading('Controleer uw antwoorden'));
  });
});
