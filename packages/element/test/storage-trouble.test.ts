import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { visit } from './person.ts';
import { KEY, otherTab, status, told } from './tabs.ts';
import { until } from './until.ts';

const SAVED = 'Uw antwoorden zijn bewaard op dit apparaat.';
const FAILED = 'Uw antwoorden worden nu niet bewaard.';

describe('storage that fails', () => {
  it('when it is blocked, is said, and the scan goes on', async () => {
    const { getItem, setItem } = Storage.prototype;
    const block = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: block, setItem: block });
    try {
      const person = await visit({}, smallScan);
      expect(status(person)).to.equal(FAILED);
      expect(person.text).to.include('U kunt gewoon verdergaan, maar sluit deze pagina niet.');
      person.screen.getByText('Wat gebeurt er met mijn antwoorden?').click();
      expect(person.text)
        .to.include('Sluit u deze pagina, dan zijn ze weg.')
        .and.not.to.include('tot u ze wist');
      await person.press('Start de scan');
      await person.answer(/^Begun/);
      await person.press('Vorige stap');
      expect(person.radio(/^Begun/).checked).to.equal(true);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  it('when it is full, is said, and no longer once there is room', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    fillStorage();
    await person.type(/^Wat maakt dat we dit kiezen/, 'x'.repeat(2_000));
    expect(status(person)).to.equal(FAILED);
    localStorage.removeItem('filler-0');
    await person.type(/^Wat maakt dat we dit kiezen/, 'Kort');
    expect(status(person)).to.equal(SAVED);
    expect(person.response).to.deep.include({ answers: { listening: 2 }, notes: { listening: 'Kort' } });
  });

  it('when it holds rubbish, is left alone until the person says otherwise', async () => {
    localStorage.setItem(KEY, 'rubbish');
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    expect(person.text).to.include('Er staan bewaarde antwoorden die deze scan niet kan lezen.');
    expect(localStorage.getItem(KEY)).to.equal('rubbish');
    expect(status(person)).to.equal('Uw antwoorden worden nu niet bewaard.');
    await person.press('Bewaar wat hier staat');
    expect(status(person)).to.equal(SAVED);
    expect(person.focused).to.equal(person.screen.getAllByRole('status').at(-1));
    expect(person.response).to.deep.include({ answers: { listening: 2 } });
  });

  function fillStorage(): void {
    for (let size = 4 * 1024 * 1024, index = 0; size >= 1;) {
      try {
        localStorage.setItem(`filler-${index}`, 'x'.repeat(size));
        index++;
      } catch {
        size = Math.floor(size / 2);
      }
    }
  }
});

describe('two tabs on one scan', () => {
  it('newer answers are shown at once, said, and can be taken back', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    const other = otherTab();
    await told(person, () => other.answer('listening', 3));
    expect(person.radio(/^Done/).checked).to.equal(true);
    expect(person.text).to.include('In een ander tabblad hebt u nieuwere antwoorden gegeven.');
    await person.press('Zet terug wat hier stond');
    expect(person.radio(/^Begun/).checked).to.equal(true);
    expect(person.response).to.deep.include({ answers: { listening: 2 } });
  });

  it('what the other one answered this very moment can be taken back when erased answers are put back', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    await person.press('Wis mijn antwoorden');
    await person.press('Ja, wis alles');
    // No event tells of it: the two are on one page, or the other tab is quicker.
    otherTab().answer('plan', 3);
    await person.press('Zet ze terug');
    expect(person.radio(/^Begun/).checked).to.equal(true);
    await person.press('Zet terug wat hier stond');
    expect(person.response).to.deep.include({ answers: { plan: 3 } });
  });

  it('newer answers can be taken back also when the browser keeps nothing any more', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    otherTab().answer('listening', 3);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => undefined;
    await person.tick('Hier willen we over praten');
    Storage.prototype.setItem = setItem;
    expect(status(person)).to.equal(FAILED);
    expect(person.radio(/^Done/).checked).to.equal(true);
    await person.press('Zet terug wat hier stond');
    expect(person.radio(/^Begun/).checked).to.equal(true);
  });

  it('an answer that is not missing any more leaves the focus on the step, where it was on what was missing', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.press('Volgende stap');
    expect(person.focused!.textContent).to.include('U hebt nog geen antwoord gekozen');
    await told(person, () => otherTab().answer('listening', 2));
    await until(() => person.focused?.textContent.includes('We have listening.'));
  });

  it('answers to other statements are both kept', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    const other = otherTab();
    other.answer('plan', 3);
    await person.choose(/^Begun/);
    expect(person.response).to.deep.include({ answers: { plan: 3, listening: 2 } });
  });

  it('erasing in one asks in the other what counts', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    const other = otherTab();
    await told(person, () => other.restart());
    expect(person.text).to.include('De bewaarde antwoorden zijn in een ander tabblad of venster gewist.');
    await person.press('Bewaar wat hier staat');
    expect(person.response).to.deep.include({ answers: { listening: 2 } });
    await told(person, () => other.restart());
    await person.press('Wis ook wat hier staat');
    expect(person.heading('A small scan')).to.exist;
    expect(person.focused).not.to.equal(null);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });
});

describe('answers to another version of the scan', () => {
  it('are kept where they still fit; the rest is shown in the review and kept in the file', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    await person.choose(/^Done/);
    await person.type(/^Wat maakt dat we dit kiezen/, 'Tolken');
    person.element.remove();

    const [skills, process] = smallScan.dimensions;
    const newer = {
      ...smallScan,
      version: '2.0.0',
      dimensions: [{ ...skills!, statements: skills!.statements.slice(0, 1) }, process!],
    };
    const again = await visit({}, newer);
    expect(again.text).to.include('U bent al begonnen. Uw eerdere antwoorden staan er nog.');
    await again.press('Ga verder met stelling 3');
    await again.answer(/^Done/, 'Controleer uw antwoorden');
    const section = again.heading('Uit een eerdere versie van deze scan').closest('section')!;
    expect(section.innerText).to.include('language').and.to.include('Done').and.to.include('Tolken');
    expect(again.response).to.deep.include({
      scan: { id: 'small-scan', version: '2.0.0' },
      answers: { listening: 2, plan: 3 },
      retired: [{ statement: 'language', version: '1.0.0', answer: 3, note: 'Tolken' }],
    });
  });
});
