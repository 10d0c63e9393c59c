import { encodeCode, InvalidInputError, score, type Place } from '@quick-scan/core';
import { expect, oneEvent } from '@open-wc/testing';
import type { QuickScanElement } from '@quick-scan/element';
import { smallScan, smallScanInDutch } from '../../../test/small-scan.ts';
import { respond, returnTo } from './answered.ts';
import { Person, visit } from './person.ts';

const NAMES = ['ready', 'answer', 'step', 'complete', 'restart', 'error'] as const;
type Told = { name: string; detail: unknown }[];

/** Listens where a page does: around the element. */
function listen(): Told {
  const told: Told = [];
  for (const name of NAMES)
    document.addEventListener(
      `quick-scan-${name}`,
      ({ detail }: Event & { detail?: unknown }) => told.push({ name, detail }),
      { signal: stopped.signal },
    );
  return told;
}

let stopped = new AbortController();
beforeEach(() => (stopped = new AbortController()));
afterEach(() => {
  stopped.abort();
  history.replaceState(null, '', location.pathname + location.search);
});

const names = (told: Told) => told.map(({ name }) => name);
const detailOf = (told: Told, name: string) => told.find((each) => each.name === name)?.detail;

/** Does something while the console is kept quiet. */
async function quietly(act: () => Promise<unknown>): Promise<void> {
  const { error } = console;
  console.error = () => undefined;
  await act();
  console.error = error;
}

/** Prints by the method of the element; returns what stands on the page when the browser is asked to. */
async function printedBy(person: Person): Promise<string> {
  let printed = '';
  const { print } = window;
  window.print = () => {
    printed = person.text;
    dispatchEvent(new Event('afterprint'));
  };
  await person.element.print();
  window.print = print;
  return printed;
}

describe('a page that listens', () => {
  it('hears all that a person does, each once, after it can be seen', async () => {
    const told = listen();
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    await person.answer('Unknown');
    await person.answer(/^Done/, 'Controleer uw antwoorden');
    await person.showReport();
    await person.element.updateComplete;
    expect(names(told)).to.eql([
      'ready',
      'step',
      ...['answer', 'step', 'answer', 'step', 'answer', 'step'],
      'step',
      'complete',
    ]);
    const { response } = person.element;
    expect(response!.answers).to.eql({ listening: 2, language: 'unknown', plan: 3 });
    expect(detailOf(told, 'complete')).to.eql({ response, result: score(smallScan, response!) });
    expect(told.filter(({ name }) => name === 'answer')[1]!.detail).to.deep.include({
      statement: 'language',
      answer: 'unknown',
    });
  });

  it('can give another scan while somebody changes an answer, which begins at its beginning', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 2, 3]), 'review');
    await person.press(/^Wijzig stelling 1/);
    person.element.scan = { ...smallScan, id: 'another-scan' };
    await person.element.updateComplete;
    await person.press('Start de scan');
    expect(person.heading(/We have listening\./)).to.exist;
  });

  it('hears which answers came back, and of another scan, but not of a translation', async () => {
    const told = listen();
    const own = respond(smallScan, [1, 2, 3]);
    const person = await returnTo(smallScan, own);
    expect(detailOf(told, 'ready')).to.eql({ scan: smallScan, response: own });
    person.element.scan = smallScanInDutch;
    await person.element.updateComplete;
    expect(names(told)).to.eql(['ready']);
    person.element.scan = { ...smallScan, id: 'another-scan' };
    await oneEvent(person.element, 'quick-scan-ready');
    expect(person.element.response!.answers).to.eql({});
  });

  it('hears what was erased', async () => {
    const told = listen();
    const own = respond(smallScan, [1, 2, 3]);
    const person = await returnTo(smallScan, own, 'overview');
    await person.press('Wis mijn antwoorden');
    await person.press('Ja, wis alles');
    await person.element.updateComplete;
    expect(names(told)).to.include('restart');
    expect(detailOf(told, 'restart')).to.eql({ erased: own });
  });

  it('hears what a scan does not fit, and that answers are not kept', async () => {
    const told = listen();
    const person = await visit({}, smallScan);
    await quietly(async () => {
      person.element.scan = { ...smallScan, levels: [] };
      await oneEvent(person.element, 'quick-scan-error');
    });
    const { about, error } = detailOf(told, 'error') as { about: string; error: InvalidInputError };
    expect(about).to.equal('scan');
    expect(error.issues[0]!.path).to.equal('levels');

    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await quietly(async () => {
      const other = await visit({ 'storage-key': 'other' }, smallScan);
      await other.press('Start de scan');
      await other.choose(/^Begun/);
      await other.choose(/^Done/);
      await other.element.updateComplete;
    });
    Storage.prototype.setItem = setItem;
    const errors = told.filter(({ name }) => name === 'error').map(({ detail }) => detail);
    expect(errors).to.have.length(2);
    expect(errors[1]).to.deep.include({ about: 'storage' });
  });
});

describe('a page that operates the scan', () => {
  const statement = (id: string): Place => ({ view: 'statement', statement: id });

  it('starts it, goes on with it, finishes it and erases it, with the events of a person', async () => {
    const told = listen();
    const { element, person } = await visitor();
    element.start();
    await element.updateComplete;
    expect(person.heading('We have listening.')).to.exist;
    await person.choose(/^Begun/);
    element.start();
    await element.updateComplete;
    expect(person.heading('We have language.')).to.exist;
    element.goTo(statement('plan'));
    await element.updateComplete;
    await person.choose(/^Done/);
    element.complete();
    await element.updateComplete;
    expect(person.heading('Uitslag')).to.exist;
    element.restart();
    await element.updateComplete;
    expect(person.heading('A small scan')).to.exist;
    expect(element.response!.answers).to.eql({});
    expect(names(told).filter((name) => !['ready', 'step', 'answer'].includes(name))).to.eql([
      'complete',
      'restart',
    ]);
    await person.press('Zet ze terug');
    expect(element.response!.answers).to.eql({ listening: 2, plan: 3 });
  });

  it('moves the focus only where it would be lost, or when it asks for that', async () => {
    const { element, person } = await visitor();
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    element.start();
    await element.updateComplete;
    expect(document.activeElement).to.equal(button);
    element.focus();
    await element.updateComplete;
    expect(person.focused).to.equal(person.heading('We have listening.'));
    element.goTo({ view: 'overview' });
    await element.updateComplete;
    expect(person.focused).to.equal(person.heading('Overzicht'));
    button.remove();
  });

  it('does not leave the focus nowhere when what has it makes place for something else', async () => {
    const { element, person } = await visitor();
    const another = { ...smallScan, id: 'another', title: 'Another scan' };
    await person.press('Start de scan');
    const changes = [
      () => (element.headingLevel = 4),
      () => (element.layout = 'dimension'),
      () => (element.scan = another),
    ];
    for (const change of changes) {
      change();
      await element.updateComplete;
      expect(person.focused?.textContent).to.equal(person.screen.getAllByRole('heading')[0]!.textContent);
    }
  });

  it('puts a response in the place of the present one, and is told why when that does not fit', async () => {
    const told = listen();
    const { element, person } = await visitor();
    element.goTo(statement('listening'));
    const loaded = respond(smallScan, [3, 1, 2]);
    element.load(JSON.parse(JSON.stringify(loaded)));
    await element.updateComplete;
    expect(person.radio(/^Done/).checked).to.equal(true);
    expect(element.response).to.eql(loaded);
    expect(element.result).to.eql(score(smallScan, loaded));
    expect(person.response).to.eql(loaded);
    for (const wrong of [null, 'text', { ...loaded, answers: { listening: 9 } }])
      expect(() => element.load(wrong)).to.throw(InvalidInputError);
    expect(element.response).to.eql(loaded);
    expect(names(told)).to.eql(['ready', 'step']);
  });

  it('is refused everything before there is a scan', async () => {
    const element = document.createElement('quick-scan');
    expect(element.response).to.equal(undefined);
    expect(element.result).to.equal(undefined);
    for (const act of [
      () => element.start(),
      () => element.goTo({ view: 'review' }),
      () => element.complete(),
      () => element.restart(),
      () => element.load({}),
    ])
      expect(act).to.throw('There is no scan yet');
    const refused = await element.print().catch((error: unknown) => String(error));
    expect(refused).to.include('There is no scan yet');
  });

  it('is refused a place that the scan does not have', async () => {
    const { element } = await visitor();
    expect(() => element.goTo(statement('gone'))).to.throw(InvalidInputError, 'a place of this scan');
    expect(() => element.goTo({ view: 'elsewhere' } as never)).to.throw(InvalidInputError);
  });

  it('prints the report, from wherever the person is', async () => {
    const { person } = await visitor();
    expect(await printedBy(person)).to.include('Uitslag');
  });

  it('is about the person’s own scan, also while the result of a link is looked at', async () => {
    const shared = respond(smallScan, [1, 1, 1]);
    const own = respond(smallScan, [3, 3, 3]);
    history.replaceState(null, '', `#quick-scan=${encodeCode(smallScan, shared)}`);
    const person = await returnTo(smallScan, own, 'overview');
    const { element } = person;
    expect(element.response).to.eql(own);
    const loaded = respond(smallScan, [2, 2, 2]);
    element.load(loaded);
    await element.updateComplete;
    expect(person.text).to.include('U bekijkt een uitslag die met u is gedeeld.');
    element.goTo(statement('listening'));
    await element.updateComplete;
    expect(person.radio(/^Begun/).checked).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('prints the person’s own report, also while the result of a link is looked at', async () => {
    const shared = respond(smallScan, [1, 1, 1]);
    history.replaceState(null, '', `#quick-scan=${encodeCode(smallScan, shared)}`);
    const person = await returnTo(smallScan, respond(smallScan, [3, 3, 3]), 'overview');
    expect(await printedBy(person))
      .to.include('Done')
      .and.not.to.include('U bekijkt een uitslag die met u is gedeeld.');
  });
});

describe('an element that is set up, moved and taken away', () => {
  it('keeps what was set before it was known, and what a page set while it was nowhere', async () => {
    const element = document.createElement('quick-scan');
    element.scan = smallScan;
    element.groups = ['management'];
    document.body.append(element);
    await element.updateComplete;
    const person = new Person(element);
    expect(person.radio('management')).to.exist;
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    element.remove();
    element.messages = { step: { next: 'Verder' } };
    document.body.append(element);
    await element.updateComplete;
    expect(person.button('Verder')).to.exist;
    expect(person.heading('We have language.')).to.exist;
    element.remove();
  });

  it('keeps place and answers when it is moved', async () => {
    const { element, person } = await visitor({ storage: 'none' });
    element.start();
    await element.updateComplete;
    await person.choose(/^Begun/);
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    expect(person.radio(/^Begun/).checked).to.equal(true);
    await person.press('Volgende stap');
    expect(person.heading('We have language.')).to.exist;
    elsewhere.remove();
  });
});

async function visitor(
  attributes: Record<string, string> = {},
): Promise<{ element: QuickScanElement; person: Person }> {
  const person = await visit(attributes, smallScan);
  return { element: person.element, person };
}
