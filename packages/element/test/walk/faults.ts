import { createSession, emptyResponse, type Answer, type Response } from '@quick-scan/core';
import fc from 'fast-check';
import type { Act, Acts } from './act.ts';
import type { Model } from './model.ts';
import type { Page } from './page.ts';
import type { Part } from './parts.ts';

function sets(name: string, set: (page: Page) => void): fc.Arbitrary<Act> {
  return fc.constant({
    name,
    act: (page) => {
      set(page);
      return true;
    },
  });
}

/** Puts something where the scan keeps its answers, behind its back or not. */
function keeps(name: string, isTold: boolean, text: (page: Page, model: Model) => string | null): Act {
  return {
    name: `${name}${isTold ? ', and tells' : ''}`,
    can: ({ area }) => area !== 'none',
    act: (page, model) => {
      page.keep(model, text(page, model), isTold);
      return true;
    },
    gives: 'stored',
    isUntold: !isTold,
  };
}

/** Lets what is late come: the first or the last of it first, and with it the files that are read. */
function comes(mode: 'in time' | 'at once', first: 'first' | 'last'): Act {
  const order = ({ reading }: Model) => (first === 'first' ? reading : [...reading].reverse());
  // What was to be opened in another session than is shown now, is not.
  const opened = (model: Model) =>
    order(model).flatMap(({ input, session }) =>
      input && session === model.session && !model.shared ? [input] : [],
    );
  return {
    name: `from now on all comes ${mode}, and what was late the ${first} first`,
    act: ({ waiting }) => {
      waiting.set(mode, first);
      return true;
    },
    change: (input, model) => opened(model).at(-1) ?? input,
    then: (model) => {
      for (const input of opened(model)) {
        model.takeIn();
        Object.assign(model, { input, wasEmpty: false });
      }
      model.reading = [];
    },
    gives: 'here',
    isHeard: true,
    bringsLate: true,
  };
}

/** All that can go wrong around the scan; who knows of another fault adds a line here. */
export const FAULTS: Acts = {
  'storage is blocked': sets('storage is blocked', (page) => (page.storage = 'blocked')),
  'storage is full': sets('storage is full', (page) => (page.storage = 'full')),
  'storage drops what it gets': sets('storage drops what it gets', (page) => (page.storage = 'drops')),
  'storage works again': sets('storage works again', (page) => (page.storage = 'works')),
  'rubbish is kept': fc
    .tuple(fc.constantFrom('', 'rubbish', '{"response":{}}', 'null'), fc.boolean())
    .map(([text, isTold]) => keeps(`${JSON.stringify(text)} is kept`, isTold, () => text)),
  'all is erased elsewhere': fc
    .boolean()
    .map((isTold) => keeps('all is erased elsewhere', isTold, () => null)),
  'another tab answers': fc
    .tuple(fc.constantFrom<Answer>(1, 2, 3), fc.constantFrom('listening', 'language'), fc.boolean())
    .map(([answer, statement, isTold]) =>
      keeps(`another tab answers ${answer} to ${statement}`, isTold, (page, model) =>
        inAnotherTab(page, model, answer, statement),
      ),
    ),
  'an older version is kept': fc.boolean().map((isTold) =>
    keeps('an older version is kept', isTold, (_, { asked }) => {
      const response: Response = { ...emptyResponse(asked, new Date(0)), answers: { gone: 1, listening: 3 } };
      response.scan.version = '0.1.0';
      return JSON.stringify({ response, place: { view: 'plan' } });
    }),
  ),
  'the clock jumps': fc.constantFrom(-20_000, -1, 0, 1, 20_000).map((days) => ({
    name: `the clock jumps ${days} days`,
    act: (page) => {
      page.setClock(days);
      return true;
    },
  })),
  'printing is refused': sets('printing is refused', (page) => (page.printing = 'throws')),
  'printing works': sets('printing works', (page) => (page.printing = 'works')),
  'copying is refused': sets('copying is refused', (page) => (page.mayCopy = false)),
  'what is loaded does not arrive': sets(
    'what is loaded does not arrive',
    ({ lazy }) => (lazy.isMissing = true),
  ),
  'a part does not arrive': fc
    .subarray<Part>(['word', 'spreadsheet', 'team'], { minLength: 1 })
    .chain((lost) => sets(`${lost.join()} does not arrive`, ({ parts }) => parts.lose(lost))),
  'all parts arrive': sets('all parts arrive', ({ parts }) => parts.lose([])),
  'timers and files are late': sets('timers and files are late', ({ waiting }) => waiting.set('late')),
  'timers are too early': fc.constant(comes('at once', 'first')),
  'what is late comes': fc
    .constantFrom('first' as const, 'last' as const)
    .map((first) => comes('in time', first)),
  'what is loaded arrives': sets('what is loaded arrives', ({ lazy }) => (lazy.isMissing = false)),
};

/** What is kept after somebody answered in another tab: with all that was kept before, where that can be read. */
function inAnotherTab(page: Page, model: Model, answer: Answer, statement: string): string | null {
  const slot = { text: page.kept(model).text };
  const session = createSession({
    scan: model.asked,
    store: {
      read: () => slot.text,
      write: (text) => (slot.text = text),
      remove: () => (slot.text = null),
    },
  });
  session.answer(statement, answer);
  return slot.text;
}
