import { encodeCode, parseResponse } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { respond, returnTo } from './answered.ts';
import { visit, type Person } from './person.ts';
import { otherTab } from './tabs.ts';
import { until } from './until.ts';

const own = respond(smallScan, [3, 3, 3]);
const shared = respond(smallScan, [1, 2, 'unknown']);
const code = encodeCode(smallScan, shared);

async function followLink(to: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = `quick-scan=${to}`;
  await changed;
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

const isShared = (person: Person) => person.text.includes('U bekijkt een uitslag die met u is gedeeld.');

describe('a link to a result', () => {
  it('opens it beside one’s own, which stays as it is', async () => {
    history.replaceState(null, '', `#quick-scan=${code}`);
    const person = await returnTo(smallScan, own, 'overview');
    expect(person.heading('Uitslag')).to.exist;
    expect(isShared(person)).to.equal(true);
    expect(person.text).to.include('Deze gedeelde uitslag wordt niet bewaard.');
    expect(person.text).not.to.include('waar u over wilt praten');
    for (const button of ['Vorige stap', 'Antwoorden wijzigen', 'Maak een plan', 'Wis mijn antwoorden'])
      expect(person.screen.queryByRole('button', { name: button })).to.equal(null);
    expect(person.response).to.deep.include({ answers: own.answers });
    await person.press('Naar mijn eigen scan');
    expect(isShared(person)).to.equal(false);
    expect(person.focused).to.equal(person.heading('Overzicht'));
    expect(location.hash).to.equal('');
  });

  it('opens it on a page that is open already, and leaves what is not kept anywhere', async () => {
    const person = await visit({ storage: 'none' }, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    await followLink(code);
    await until(() => isShared(person));
    expect(person.focused).to.equal(person.heading('Uitslag'));
    await person.press('Naar mijn eigen scan');
    expect(person.radio(/^Begun/).checked).to.equal(true);
  });

  it('can be gone on with, in the place of one’s own, which can be put back', async () => {
    history.replaceState(null, '', `#quick-scan=${code}`);
    const person = await returnTo(smallScan, own);
    await person.press('Vervang mijn antwoorden door deze');
    expect(person.response).to.deep.include({ answers: shared.answers });
    expect(isShared(person)).to.equal(false);
    await person.press('Zet mijn antwoorden terug');
    expect(person.response).to.deep.include({ answers: own.answers });
  });

  it('is not gone on with before one has seen what another tab put in the place of one’s own', async () => {
    history.replaceState(null, '', `#quick-scan=${code}`);
    const person = await returnTo(smallScan, own, 'overview');
    otherTab().answer('plan', 1);
    await person.press('Vervang mijn antwoorden door deze');
    expect(isShared(person)).to.equal(false);
    expect(person.response).to.deep.include({ answers: { ...own.answers, plan: 1 } });
    expect(person.text).to.include('De gedeelde uitslag is niet overgenomen.');
    await person.press('Zet terug wat hier stond');
    expect(person.response).to.deep.include({ answers: own.answers });
    expect(person.text).not.to.include('overgenomen');
  });

  it('is left when one goes back to the page without it', async () => {
    const person = await returnTo(smallScan, own, 'overview');
    await followLink(code);
    await until(() => isShared(person));
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '';
    await changed;
    await until(() => !isShared(person));
    expect(person.heading('Overzicht')).to.exist;
  });

  it('with a mistake in it says which code is wrong, and one’s own scan is there', async () => {
    history.replaceState(null, '', '#quick-scan=ABCD-EFGH');
    const person = await returnTo(smallScan, own, 'overview');
    expect(person.text).to.include('De code “ABCD-EFGH” klopt niet.');
    expect(person.heading('Overzicht')).to.exist;
    await person.press('Controleer uw antwoorden');
    expect(location.hash).to.equal('');
  });

  it('with a mistake in it can be followed by the right one', async () => {
    const person = await returnTo(smallScan, own, 'overview');
    await followLink('ABCD-EFGH');
    await until(() => person.text.includes('De code “ABCD-EFGH” klopt niet.'));
    await followLink(code);
    await until(() => isShared(person));
    expect(person.heading('Uitslag')).to.exist;
  });

  it('with a mistake in it says so each time that it is followed', async () => {
    const person = await returnTo(smallScan, own, 'overview');
    const isSaid = () => person.text.includes('De code “ABCD-EFGH” klopt niet.');
    await followLink('ABCD-EFGH');
    await until(isSaid);
    await person.press('Controleer uw antwoorden');
    expect(isSaid()).to.equal(false);
    await followLink('ABCD-EFGH');
    await until(isSaid);
  });

  it('that opens once the page gives its groups does not ask about one’s own answers any more', async () => {
    const ofGroup = respond(smallScan, [1, 2, 3], { group: 'management' });
    const person = await returnTo(smallScan, own, 'overview');
    person.element.groups = ['uitvoering'];
    await followLink(encodeCode(smallScan, ofGroup, { groups: ['management'] }));
    await until(() => person.text.includes('die hier niet bekend is'));
    await person.press('Wis mijn antwoorden');
    person.element.groups = ['management', 'uitvoering'];
    await person.element.updateComplete;
    expect(isShared(person)).to.equal(true);
    expect(person.text).not.to.include('Wilt u al uw antwoorden wissen?');
  });

  it('for somebody without a scan of their own is an invitation to begin one', async () => {
    history.replaceState(null, '', `#quick-scan=${code}`);
    const person = await visit({}, smallScan);
    expect(person.text).not.to.include('Wat u zelf hebt ingevuld');
    expect(person.button('Ga verder met deze uitslag')).to.exist;
    await person.press('Vul zelf de scan in');
    expect(person.button('Start de scan')).to.exist;
  });

  it('stays open when one follows an anchor of the page, which keeps the focus', async () => {
    history.replaceState(null, '', `#quick-scan=${code}`);
    const person = await returnTo(smallScan, own, 'overview');
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = 'main';
    await changed;
    await person.element.updateComplete;
    expect(isShared(person)).to.equal(true);
    expect(person.focused).to.equal(null);
  });

  it('begins with nothing of what was laid beside one’s own, or was asked there', async () => {
    const person = await returnTo(smallScan, own);
    await person.type('Resultaatcode', code);
    await person.press('Vergelijk');
    await until(() => person.text.includes('Sinds de vorige keer'));
    await person.press('Wis mijn antwoorden');
    await followLink(code);
    await until(() => isShared(person));
    expect(person.text)
      .not.to.include('Sinds de vorige keer')
      .and.not.to.include('Wilt u al uw antwoorden wissen?');
    expect(person.response).to.deep.include({ answers: own.answers });
  });

  it('is not followed by an anchor that has its name and no code', async () => {
    const person = await returnTo(smallScan, own, 'overview');
    location.hash = 'quick-scan';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await person.element.updateComplete;
    expect(person.heading('Overzicht')).to.exist;
    expect(person.focused).to.equal(null);
    expect(person.text).not.to.include('Vul een resultaatcode in.');
  });

  it('tells the host once where it led', async () => {
    history.replaceState(null, '', `#page=3&quick-scan=${code}`);
    const person = await returnTo(smallScan, own, 'overview');
    const places: string[] = [];
    person.element.addEventListener('quick-scan-step', ({ detail }) => places.push(detail.place.view));
    await person.press('Naar mijn eigen scan');
    await person.element.updateComplete;
    expect(places).to.eql(['overview']);
    expect(location.hash).to.equal('#page=3');
  });

  it('to anything else on the page means nothing to the scan', async () => {
    const person = await returnTo(smallScan, own, 'overview');
    location.hash = 'contact';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await person.element.updateComplete;
    expect(person.heading('Overzicht')).to.exist;
    expect(person.focused).to.equal(null);
    expect(location.hash).to.equal('#contact');
  });
});

describe('what is taken along', () => {
  const clipboard = (writeText: (text: string) => Promise<void>) => {
    const was = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    return () => {
      if (was) Object.defineProperty(navigator, 'clipboard', was);
      else Reflect.deleteProperty(navigator, 'clipboard');
    };
  };

  it('is the code, and a link that opens the same result', async () => {
    const copied: string[] = [];
    const restore = clipboard((text) => Promise.resolve(void copied.push(text)));
    const person = await returnTo(smallScan, shared);
    expect(person.text).to.include(code);
    await person.press('Kopieer de code');
    await until(() => person.text.includes('De code is gekopieerd.'));
    await person.press('Kopieer een link met de code');
    await until(() => person.text.includes('De link is gekopieerd.'));
    restore();
    expect(copied).to.eql([code, `${location.href.split('#')[0]!}#quick-scan=${code}`]);
  });

  it('can be copied by hand where the page may not', async () => {
    const restore = clipboard(() => Promise.reject(new Error('NotAllowedError')));
    const person = await returnTo(smallScan, shared);
    await person.press('Kopieer een link met de code');
    await until(() => person.text.includes('Kopiëren lukt hier niet.'));
    // Said again, it must have been gone in between, or nobody hears it.
    const region = person.screen.getByText(/Kopiëren lukt hier niet/).closest('[role=status]')!;
    let wasEmpty = false;
    const observer = new MutationObserver(() => (wasEmpty ||= !region.textContent.includes('Kopiëren')));
    observer.observe(region, { childList: true, subtree: true });
    await person.press('Kopieer een link met de code');
    await until(() => wasEmpty && person.text.includes('Kopiëren lukt hier niet.'));
    observer.disconnect();
    restore();
    expect(person.text).to.include(`#quick-scan=${code}`);
  });

  it('is a file that can be opened again', async () => {
    const saved: { name: string; href: string }[] = [];
    const onClick = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, href: this.href });
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = onClick;
    const full = respond(smallScan, [1, 2, 'unknown'], {
      notes: { plan: 'Één notitie' },
      priorities: ['plan'],
      plan: [{ statement: 'plan', who: 'Amina' }],
    });
    const person = await returnTo(smallScan, full);
    await person.press('Download scanbestand');
    await until(() => saved.length > 0);
    HTMLAnchorElement.prototype.click = click;
    expect(saved[0]!.name).to.equal('small-scan-uitslag-2026-11-23.json');
    const json: unknown = await (await fetch(saved[0]!.href)).json();
    expect(parseResponse(json, smallScan)).to.eql(full);
    expect(person.text).to.include('Het bestand is gemaakt: small-scan-uitslag-2026-11-23.json');
  });

  it('is all there still when the page can’t print', async () => {
    const { print } = window;
    window.print = () => {
      throw new Error('no print');
    };
    const person = await returnTo(smallScan, own);
    const { title } = document;
    await person.press('Print of bewaar als pdf');
    await until(() => person.text.includes('Afdrukken lukt hier niet.'));
    window.print = print;
    expect(document.title).to.equal(title);
    expect(person.element.getAttributeNames()).to.eql([]);
    await person.select('Toon', 'Unknown');
    expect(person.text).to.include('Er is geen stelling die hierbij hoort.');
  });
});
