import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { reload, visit } from './person.ts';
import { KEY, otherTab, status, told } from './tabs.ts';

const SAVED = 'Uw antwoorden zijn bewaard op dit apparaat.';

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

  it('is not offered to be undone once there are new answers, here or in another tab', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    await person.press('Wis mijn antwoorden');
    await person.press('Ja, wis alles');
    expect(person.button('Zet ze terug')).to.exist;
    const other = otherTab();
    await told(person, () => other.answer('plan', 3));
    expect(person.screen.queryByRole('button', { name: 'Zet ze terug' })).to.equal(null);
    expect(person.text).to.include('U bent al begonnen.');
  });

  it('tells the host of a step only when there was one', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    await person.press('Vorige stap');
    const views: string[] = [];
    person.element.addEventListener('quick-scan-step', ({ detail }) => views.push(detail.place.view));
    await person.press('Wis mijn antwoorden');
    await person.press('Ja, wis alles');
    expect(views).to.eql([]);
  });

  it('is offered only when there is something to erase', async () => {
    const person = await visit({}, smallScan);
    expect(person.screen.queryByRole('button', { name: 'Wis mijn antwoorden' })).to.equal(null);
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
    person.element.scan = smallScan;
    await person.element.updateComplete;
    await person.choose(/^Begun/);
    expect(localStorage.length).to.equal(0);
  });
});
