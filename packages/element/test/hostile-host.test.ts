import { InvalidInputError } from '@quick-scan/core';
import { expect, nextFrame } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { facilitate } from './facilitator.ts';
import { visit, type Person } from './person.ts';

/** Properties with the wrong kind of value, as a page without types gives them. */
const RUBBISH: unknown[] = [null, undefined, NaN, -1, 1e308, '', '<b>', '__proto__', [], {}, [null, 5], true];
const PROPERTIES = [
  'layout',
  'headingLevel',
  'storage',
  'storageKey',
  'history',
  'updateTitle',
  'groups',
  'theme',
  'messages',
  'reference',
  'threshold',
  'lang',
];

const { error, warn } = console;
const errors: string[] = [];
const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
  errors.push(String('reason' in event ? event.reason : event.message));
};
beforeEach(() => {
  Object.assign(console, { error: () => undefined, warn: () => undefined });
  errors.length = 0;
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
});
afterEach(() => {
  Object.assign(console, { error, warn });
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onError);
  localStorage.clear();
  sessionStorage.clear();
});

const settled = async ({ element }: { element: { updateComplete: Promise<unknown> } }) => {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
};

describe('a page that gives rubbish', () => {
  for (const property of PROPERTIES) {
    it(`as ${property} leaves the scan and the team at hand`, async () => {
      const person = await visit({}, smallScan);
      const team = await facilitate({}, smallScan);
      for (const value of RUBBISH) {
        for (const each of [person, team]) {
          Reflect.set(each.element, property, value);
          await settled(each);
        }
        expect(person.heading(/./), String(value)).to.exist;
        expect(team.screen.getAllByRole('heading')[0], String(value)).to.exist;
      }
      expect(errors).to.deep.equal([]);
    });
  }

  it('as a place is told so, and nothing is put in the browser’s history', async () => {
    const { element } = await visit({ history: '' }, smallScan);
    const { length } = history;
    for (const place of [null, undefined, 'report', 5, {}, { view: 'constructor' }, { view: 'statement' }])
      expect(() => element.goTo(place as never)).to.throw(InvalidInputError);
    expect(history.length).to.equal(length);
  });

  it('in the browser’s history stays where it is', async () => {
    const person = await visit({ history: '' }, smallScan);
    const key = 'quick-scan:small-scan';
    for (const place of [null, 5, [], {}, { view: '__proto__' }, { view: 'statement', statement: {} }]) {
      dispatchEvent(new PopStateEvent('popstate', { state: { [key]: place } }));
      await settled(person);
      expect(person.button('Start de scan')).to.exist;
    }
    expect(errors).to.deep.equal([]);
  });
});

describe('a page that sends events of its own', () => {
  const hostile: Record<string, (person: Person) => void> = {
    'to the element': ({ element }) => {
      const names = ['ready', 'answer', 'step', 'complete', 'restart', 'error'];
      for (const name of names)
        for (const detail of RUBBISH)
          element.dispatchEvent(new CustomEvent(`quick-scan-${name}`, { detail }));
      for (const name of ['click', 'change', 'input', 'submit', 'keydown', 'reset', 'slotchange', 'toggle'])
        element.dispatchEvent(new Event(name, { bubbles: true, composed: true, cancelable: true }));
    },
    'to the window': () => {
      for (const name of ['popstate', 'hashchange', 'storage', 'pageshow', 'beforeprint', 'afterprint'])
        for (let times = 0; times < 3; times++) dispatchEvent(new Event(name));
      dispatchEvent(new StorageEvent('storage', { key: null }));
      dispatchEvent(new StorageEvent('storage', { key: 'quick-scan:small-scan', newValue: '{' }));
    },
    'to what is inside': ({ element }) => {
      for (const each of element.shadowRoot!.querySelectorAll('h2, h3, .scan, p'))
        for (const name of ['click', 'change', 'input', 'toggle', 'keydown'])
          each.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    },
  };
  for (const [where, send] of Object.entries(hostile)) {
    it(`${where} changes no answer`, async () => {
      const person = await visit({ history: '' }, smallScan);
      await person.press('Start de scan');
      await person.choose(/^Begun/);
      const before = JSON.stringify(person.element.response);
      send(person);
      await settled(person);
      expect(JSON.stringify(person.element.response)).to.equal(before);
      expect(person.radio(/^Begun/).checked).to.equal(true);
      expect(errors).to.deep.equal([]);
    });
  }
});
