import { createSession, type Session } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { reload, visit, type Person } from './person.ts';

const KEY = 'quick-scan:small-scan';
const SAVED = 'Uw antwoorden zijn bewaard op dit apparaat.';
const FAILED = 'Uw antwoorden worden nu niet bewaard.';

const status = (person: Person) => person.screen.getAllByRole('status').at(-1)!.textContent;

/** The same scan in another tab: a frame of the same site, of which this page gets storage events. */
function otherTab(): Session {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { localStorage: storage } = frame.contentWindow!;
  return createSession({
    scan: smallScan,
    store: {
      read: () => storage.getItem(KEY),
      write: (text) => storage.setItem(KEY, text),
      remove: () => storage.removeItem(KEY),
    },
  });
}

/** Waits until this page was told that the storage changed, and showed it. */
async function told(person: Person, act: () => void): Promise<void> {
  const event = new Promise((resolve) => addEventListener('storage', resolve, { once: true }));
  act();
  await event;
  await person.element.updateComplete;
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

describe('answers', () => {
  it('are kept with their place, and are there after a reload', async () => {
    const person = await visit({}, smallScan);
    expect(status(person)).to.equal('Uw antwoorden worden bewaard op dit apparaat zodra u begint.');
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    expect(status(person)).to.equal(SAVED);
    await person.press('Volgende stap');
    const again = await reload(person);
    expect(again.heading('We have language.')).to.exist;
    expect(again.text).to.include('Uw eerdere antwoorden staan er nog.');
    expect(document.activeElement).to.equal(document.body);
    await again.press('Vorige stap');
    expect(again.radio(/^Begun/).checked).to.equal(true);
  });

  it('are announced as saved in a region that was there before', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    const region = person.screen.getAllByRole('status').at(-1);
    await person.choose(/^Begun/);
    expect(person.screen.getAllByRole('status').at(-1)).to.equal(region);
    expect(region!.textContent).to.equal(SAVED);
  });

  it('are kept for the tab alone, or not at all, where the host says so', async () => {
    const inTab = await visit({ storage: 'session' }, smallScan);
    await inTab.press('Start de scan');
    await inTab.choose(/^Begun/);
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(sessionStorage.getItem(KEY)).to.include('"listening":2');
    expect(inTab.text).to.include('bewaard');

    const nowhere = await visit({ storage: 'none' }, smallScan);
    await nowhere.press('Start de scan');
    await nowhere.choose(/^Begun/);
    expect(localStorage.length).to.equal(0);
    expect(status(nowhere)).to.equal('Uw antwoorden worden niet bewaard.');
  });

  it('are kept locally under the key of the host, also when it asks for what does not exist', async () => {
    const person = await visit({ storage: 'cloud', 'storage-key': 'my-key' }, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    expect(localStorage.getItem('my-key')).to.include('"listening":2');
  });

  it('come with a plain statement of what is kept, where, and that nothing is sent', async () => {
    for (const [storage, where] of [
      ['local', 'Uw antwoorden en notities staan alleen in deze browser, op dit apparaat.'],
      ['session', 'Uw antwoorden en notities staan alleen in dit tabblad.'],
      ['none', 'Uw antwoorden worden niet bewaard.'],
    ] as const) {
      const person = await visit({ storage }, smallScan);
      person.screen.getByText('Wat gebeurt er met mijn antwoorden?').click();
      expect(person.text).to.include('Er wordt niets verstuurd.').and.to.include(where);
      person.element.remove();
    }
  });
});

describe('"Wis mijn antwoorden"', () => {
  it('asks first, and erases nothing when the answer is no', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    await person.press('Wis mijn antwoorden');
    expect(person.focused).to.equal(person.heading('Wilt u al uw antwoorden wissen?'));
    await person.press('Nee, niet wissen');
    expect(person.focused).to.equal(person.button('Wis mijn antwoorden'));
    expect(person.radio(/^Begun/).checked).to.equal(true);
    expect(localStorage.getItem(KEY)).not.to.equal(null);
  });

  it('erases everything, and can be undone', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    await person.type(/^Wat maakt dat we dit kiezen/, 'Omdat');
    await person.press('Wis mijn antwoorden');
    await person.press('Ja, wis alles');
    expect(person.focused).to.equal(person.heading('A small scan'));
    expect(localStorage.getItem(KEY)).to.equal(null);
    await person.press('Zet ze terug');
    expect(person.focused).to.equal(person.heading('We have language.'));
    expect(person.response).to.deep.include({ answers: { listening: 2 }, notes: { language: 'Omdat' } });
  });

  it('can be asked for while other news is shown, and stays when another tab writes', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    const other = otherTab();
    await told(person, () => other.answer('listening', 3));
    await person.press('Wis mijn antwoorden');
    await told(person, () => other.answer('plan', 3));
    await person.press('Ja, wis alles');
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('says so when the browser does not let go of them', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    const { removeItem } = Storage.prototype;
    Storage.prototype.removeItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    await person.press('Wis mijn antwoorden');
    await person.press('Ja, wis alles');
    Storage.prototype.removeItem = removeItem;
    expect(person.text).to.include('Ze konden niet uit deze browser worden gewist.');
    expect(person.text).not.to.include('Uw antwoorden zijn gewist.');
  });

  it('is offered only when there is something to erase', async () => {
    const person = await visit({}, smallScan);
    expect(person.screen.queryByRole('button', { name: 'Wis mijn antwoorden' })).to.equal(null);
  });
});

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

describe('a host that changes its mind', () => {
  it('about where answers are kept loses none of them, nor the place', async () => {
    const person = await visit({ storage: 'none' }, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    person.element.storage = 'local';
    await person.element.updateComplete;
    expect(person.heading('We have language.')).to.exist;
    expect(person.response).to.deep.include({ answers: { listening: 2 } });
    expect(status(person)).to.equal(SAVED);
  });

  it('by giving the same scan again loses none of them', async () => {
    const person = await visit({ storage: 'none' }, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    person.element.scan = structuredClone(smallScan);
    await person.element.updateComplete;
    expect(person.heading('We have language.')).to.exist;
    await person.press('Vorige stap');
    expect(person.radio(/^Begun/).checked).to.equal(true);
  });

  it('about where answers are kept asks what counts when others stand there', async () => {
    const other = otherTab();
    other.answer('plan', 3);
    const person = await visit({ storage: 'none' }, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    person.element.storage = 'local';
    await person.element.updateComplete;
    await person.press('Neem de andere antwoorden over');
    expect(person.response).to.deep.include({ answers: { plan: 3 } });
    expect(person.radio(/^Begun/).checked).to.equal(false);
  });

  it('about where answers are kept is followed, also when it gave a scan that is not whole', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    const { error } = console;
    console.error = () => undefined;
    person.element.scan = { ...smallScan, title: '' };
    await person.element.updateComplete;
    console.error = error;
    person.element.storage = 'none';
    await person.element.updateComplete;
    await person.choose(/^Begun/);
    expect(localStorage.length).to.equal(0);
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
