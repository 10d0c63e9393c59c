import { expect } from '@open-wc/testing';
import type { StepDetail } from '@quick-scan/element';
import { smallScan } from '../../../test/small-scan.ts';
import { visit, type Person } from './person.ts';

/** Waits until the browser went through its history. */
async function travel(person: Person, act: () => void): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  act();
  await arrived;
  await person.element.updateComplete;
}

/** The levels of all headings, in the order of the page. */
const outline = (person: Person) =>
  person.screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]));

describe('headings', () => {
  for (const top of [1, 2, 3, 4]) {
    it(`fit a page that puts the scan at level ${top}, and skip none`, async () => {
      const person = await visit({ 'heading-level': String(top) }, smallScan);
      const check = () => {
        const levels = outline(person);
        expect(levels[0]).to.equal(top);
        levels.forEach((level, index) => expect(level).to.be.most((levels[index - 1] ?? top) + 1));
      };
      check();
      await person.press('Start de scan');
      person.screen.getByText('Toelichting en meer lezen').click();
      check();
      await person.press('Volgende stap');
      check();
      await person.press('Overzicht');
      check();
      await person.openAll();
      await person.press(/^3\. We have plan/);
      await person.answer(/^Done/, 'Controleer uw antwoorden');
      check();
      await person.showReport();
      check();
    });
  }

  it('begin at level 2 when the page says something else', async () => {
    const person = await visit({ 'heading-level': 'top' }, smallScan);
    expect(outline(person)[0]).to.equal(2);
  });
});

describe('a header of the host that sticks to the top', () => {
  for (const [name, styles, scrolls] of [
    ['of the window', '', false],
    ['of a box that scrolls', 'block-size: 500px; overflow: auto', true],
  ] as const) {
    it(`${name} does not cover the heading that has the focus`, async () => {
      document.documentElement.style.scrollBehavior = 'smooth';
      const page = document.createElement('div');
      page.style.cssText = styles;
      page.innerHTML = `<div style="position: sticky; inset-block-start: 0; block-size: 120px; background: white">Header</div>
        <div style="block-size: 3000px"></div><main></main><div style="block-size: 3000px"></div>`;
      document.body.append(page);
      const person = await visit({}, smallScan);
      page.querySelector('main')!.append(person.element);
      await person.element.updateComplete;

      await person.press('Start de scan');
      for (const next of ['Volgende stap', 'Volgende stap', 'Controleer uw antwoorden']) {
        await person.choose(/^Done/);
        person.button(next).scrollIntoView({ block: 'end', behavior: 'instant' });
        await person.press(next);
        const { left, top } = person.focused!.getBoundingClientRect();
        expect(document.elementFromPoint(left + 5, top + 2)).to.equal(person.element);
        const bar = page.firstElementChild!.getBoundingClientRect();
        expect(top).to.be.within(bar.bottom, scrolls ? page.getBoundingClientRect().bottom : innerHeight);
      }
      page.remove();
      document.documentElement.style.scrollBehavior = '';
    });
  }
});

describe('the browser’s history', () => {
  it('is left alone by default', async () => {
    const { length } = history;
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    expect(history.length).to.equal(length);
  });

  it('steps through the scan where the host wants it, and nothing is lost', async () => {
    const person = await visit({ history: '' }, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    await travel(person, () => history.back());
    expect(person.focused).to.equal(person.heading('We have listening.'));
    expect(person.radio(/^Begun/).checked).to.equal(true);
    await travel(person, () => history.back());
    expect(person.focused).to.equal(person.heading('A small scan'));
    await travel(person, () => history.go(2));
    expect(person.focused).to.equal(person.heading('We have language.'));
  });

  it('moves only the scan that it is about', async () => {
    const one = await visit({ history: '', 'storage-key': 'one' }, smallScan);
    const two = await visit({ history: '', 'storage-key': 'two' }, smallScan);
    await two.press('Start de scan');
    await two.press('Volgende stap');
    await one.press('Start de scan');
    await travel(one, () => history.back());
    expect(one.focused).to.equal(one.heading('A small scan'));
    expect(document.activeElement).to.equal(one.element);
    expect(two.heading('U hebt nog geen antwoord gekozen')).to.exist;
  });

  it('leads nowhere when it holds a place that is no more, or the page has a history of its own', async () => {
    history.replaceState('a text of the host', '');
    const person = await visit({ history: '' }, smallScan);
    await person.press('Start de scan');
    expect(history.state).to.deep.include({ state: 'a text of the host' });
    history.replaceState({ 'quick-scan:small-scan': { view: 'statement', statement: 'gone' } }, '');
    history.pushState(null, '');
    await travel(person, () => history.back());
    expect(person.heading('We have listening.')).to.exist;
    history.replaceState(null, '');
  });
});

describe('the title of the page', () => {
  const original = document.title;

  it('is left alone by default; the event brings one that is ready to use', async () => {
    document.title = 'Onze organisatie';
    const person = await visit({}, smallScan);
    const steps: StepDetail[] = [];
    person.element.addEventListener('quick-scan-step', ({ detail }) => steps.push(detail));
    await person.press('Start de scan');
    await person.element.updateComplete;
    expect(document.title).to.equal('Onze organisatie');
    expect(steps).to.eql([
      { place: { view: 'statement', statement: 'listening' }, title: 'Stelling 1 van 3' },
    ]);
    document.title = original;
  });

  it('tells the step where the host wants it, and is put back when the scan leaves', async () => {
    document.title = 'Onze organisatie';
    const person = await visit({ 'update-title': '' }, smallScan);
    expect(document.title).to.equal('A small scan – Onze organisatie');
    await person.press('Start de scan');
    expect(document.title).to.equal('Stelling 1 van 3 – Onze organisatie');
    await person.press('Volgende stap');
    expect(document.title).to.equal('U hebt nog geen antwoord gekozen – Stelling 1 van 3 – Onze organisatie');
    await person.press('Overzicht');
    expect(document.title).to.equal('Overzicht – Onze organisatie');
    person.element.updateTitle = false;
    await person.element.updateComplete;
    expect(document.title).to.equal('Onze organisatie');
    person.element.updateTitle = true;
    person.element.layout = 'dimension';
    await person.press('Ga verder met stelling 1');
    expect(document.title).to.equal('Thema 1 van 2: Skills – Onze organisatie');
    person.element.remove();
    expect(document.title).to.equal('Onze organisatie');
    document.title = original;
  });

  it('is shared by two scans: the one that moved last tells its step', async () => {
    document.title = 'Onze organisatie';
    const one = await visit({ 'update-title': '', 'storage-key': 'one' }, smallScan);
    const two = await visit({ 'update-title': '', 'storage-key': 'two' }, smallScan);
    await one.press('Start de scan');
    await two.press('Start de scan');
    await one.choose(/^Done/);
    await one.press('Volgende stap');
    await two.choose(/^Done/);
    expect(document.title).to.equal('Stelling 2 van 3 – Onze organisatie');
    one.element.remove();
    expect(document.title).to.equal('Stelling 1 van 3 – Onze organisatie');
    two.element.remove();
    expect(document.title).to.equal('Onze organisatie');
    document.title = original;
  });

  it('is the host’s own: what it sets meanwhile stays', async () => {
    const person = await visit({ 'update-title': '' }, smallScan);
    document.title = 'Contact';
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(person.element);
    expect(document.title).to.equal('A small scan – Contact');
    document.title = 'Zoeken';
    person.element.remove();
    expect(document.title).to.equal('Zoeken');
    elsewhere.remove();
    document.title = original;
  });
});

describe('an element that is moved on the page', () => {
  it('keeps its answers, its place and what is being typed', async () => {
    const person = await visit({ storage: 'none' }, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    await person.type(/^Wat maakt dat we dit kiezen/, 'Halverwege');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(person.element);
    await person.element.updateComplete;
    expect(person.screen.getByRole<HTMLTextAreaElement>('textbox').value).to.equal('Halverwege');
    await person.press('Vorige stap');
    expect(person.radio(/^Begun/).checked).to.equal(true);
    elsewhere.remove();
  });
});
