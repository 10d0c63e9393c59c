import { emptyResponse, isPlaceOf, statementsOf, summarise, type Place } from '@quick-scan/core';
import fc from 'fast-check';
import { changed, NOTHING } from '../../../../test/input.ts';
import { smallScan } from '../../../../test/small-scan.ts';
import type { Act, Acts } from './act.ts';
import type { Model } from './model.ts';
import { GROUPS, SCANS, type Page } from './page.ts';
import { erased } from './people.ts';

/** Sets an attribute, or takes it away. */
function attribute(name: string, ...values: (string | undefined)[]): fc.Arbitrary<Act> {
  return fc.constantFrom(...values).map((value) => ({
    name: `${name}=${value ?? 'none'}`,
    act: ({ element }) => {
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
      return true;
    },
  }));
}

/** What makes the scan begin anew: with what is here, and what is kept where it looks from now on. */
function opens(name: string, change: (model: Model) => void, act: (page: Page) => void): Act {
  return {
    name,
    act: (page, model) => {
      const slot = () => (model.area === 'none' ? '' : model.area + page.where(model).key);
      const [before, { asked, place }] = [slot(), model];
      change(model);
      const isNew = before !== slot() || asked !== model.asked;
      model.opened = isNew ? { was: place, isSame: asked.id === model.asked.id } : undefined;
      page.opened = page.storage === 'blocked' ? { text: null } : page.kept(model);
      act(page);
      return true;
    },
    gives: 'both',
  };
}

const anyPlace = fc.oneof(
  fc.constantFrom('introduction', 'overview', 'review', 'report', 'plan').map((view) => ({ view })),
  fc
    .constantFrom('listening', 'language', 'plan')
    .map((statement): Place => ({ view: 'statement', statement })),
);

const reference = summarise(smallScan, [
  { ...emptyResponse(smallScan, new Date(0)), answers: { listening: 2 } },
]);

/** Another scan shows the same link, and takes it out of the address: the first finds that out once it is moved. */
const hasNoLink = ({ shared, isWrong }: Model) => !shared && !isWrong;

/** All that a page can do to the scan on it; who adds an attribute, a property or a method adds a line here. */
export const HOST: Acts = {
  theme: attribute('theme', 'light', 'dark', 'contrast', 'auto', 'none of ours', undefined),
  'heading-level': attribute('heading-level', '1', '3', '6', '0', 'many', undefined),
  layout: fc.constantFrom('dimension', 'statement', 'none of ours').map((layout) => ({
    name: `layout=${layout}`,
    act: ({ element }, model) => {
      if (element.layout !== layout) model.isMissing = false;
      model.layout = layout === 'dimension' ? layout : 'statement';
      element.setAttribute('layout', layout);
      return true;
    },
  })),
  history: attribute('history', '', undefined),
  'update-title': attribute('update-title', '', undefined),
  name: attribute('name', 'scan', undefined),
  required: attribute('required', '', undefined),
  messages: attribute('messages', '{"overview":{"title":"Waar u staat"}}', '{}', undefined),
  groups: fc.subarray(GROUPS).map((groups) => ({
    name: `groups=${groups.join()}`,
    act: ({ element }) => {
      element.groups = groups;
      return true;
    },
    then: (model, page) => {
      model.groups = groups;
      model.follow(page.address.code);
    },
  })),
  reference: fc.constantFrom(reference, undefined).map((given) => ({
    name: `reference=${given ? 'some' : 'none'}`,
    act: ({ element }) => {
      element.reference = given;
      return true;
    },
  })),
  language: fc
    .tuple(fc.constantFrom('nl', 'en', 'fr', ''), fc.constantFrom('element', 'page'))
    .map(([lang, where]) => ({
      name: `lang=${lang} on the ${where}`,
      act: ({ element }, model) => {
        model.language = lang === 'en' ? 'en' : 'nl';
        if (where === 'element') element.lang = lang;
        else {
          element.removeAttribute('lang');
          document.documentElement.lang = lang;
        }
        return true;
      },
    })),
  storage: fc.constantFrom('local', 'session', 'none', 'none of ours').map((storage) =>
    opens(
      `storage=${storage}`,
      (model) => (model.area = storage === 'session' || storage === 'none' ? storage : 'local'),
      ({ element }) => element.setAttribute('storage', storage),
    ),
  ),
  'storage-key': fc.constantFrom('one', 'two', undefined).map((key) =>
    opens(
      `storage-key=${key ?? 'none'}`,
      (model) => (model.key = key),
      ({ element }) =>
        key === undefined ? element.removeAttribute('storage-key') : element.setAttribute('storage-key', key),
    ),
  ),
  scan: fc.constantFrom('own' as const, 'newer' as const, 'another' as const).map((scan) =>
    opens(
      `scan=${scan}`,
      (model) => (model.scan = scan),
      ({ element }) => (element.scan = SCANS[scan]),
    ),
  ),
  reload: fc.constant({
    name: 'reload',
    act: async (page, model) => {
      model.opened = { was: model.place, isSame: false };
      page.opened = page.storage === 'blocked' ? { text: null } : page.kept(model);
      await page.reload(model);
      model.reading = [];
      return true;
    },
    gives: 'both',
    takesFocus: true,
  }),
  'no scan': fc.constant({
    name: 'scan=null',
    act: ({ element }) => {
      element.scan = null as never;
      return true;
    },
  }),
  move: fc.constant({
    name: 'move',
    act: ({ element, form, aside }) => {
      (element.parentNode === form ? aside : form).append(element);
      return true;
    },
    takesFocus: true,
  }),
  'remove and put back': fc.constant({
    name: 'remove and put back',
    act: async (page) => {
      const { element } = page;
      const { parentNode } = element;
      element.remove();
      await page.rendered();
      parentNode!.append(element);
      return true;
    },
    // What the address says is looked at again.
    then: (model, page) => model.seeAddress(page),
    isHeard: true,
    takesFocus: true,
  }),
  'reset the form': fc.constant({
    name: 'reset the form',
    act: ({ form }) => {
      form.reset();
      return true;
    },
    change: (input, model) => (model.isInForm && !model.wasEmpty ? NOTHING : input),
    then: (model) => {
      if (model.isInForm && !model.wasEmpty) goesAfter(model, erased);
    },
    gives: 'both',
    isHeard: true,
  }),
  'start()': method(
    'start()',
    ({ element }) => element.start(),
    (model) => goes(model, model.onward),
  ),
  'goTo()': anyPlace.chain((place) =>
    fc.constant({
      name: `goTo(${JSON.stringify(place)})`,
      can: ({ asked }: Model) => isPlaceOf(asked, place),
      act: ({ element }: Page) => {
        element.goTo(place);
        return true;
      },
      then: (model: Model) => goes(model, place),
      isHeard: true,
      isStep: true,
    }),
  ),
  'complete()': method(
    'complete()',
    ({ element }) => element.complete(),
    (model) => goes(model, { view: 'report' }),
  ),
  'restart()': fc.constant({
    name: 'restart()',
    act: ({ element }) => {
      element.restart();
      return true;
    },
    change: () => NOTHING,
    then: (model) => goesAfter(model, erased),
    gives: 'both',
    isHeard: true,
  }),
  'load()': fc.constantFrom(1, 2, 3).map((answer) => ({
    name: `load(${answer})`,
    act: ({ element }, { asked }) => {
      const { id } = statementsOf(asked)[0]!;
      element.load({ ...emptyResponse(asked, new Date(0)), answers: { [id]: answer } });
      return true;
    },
    change: (_, { asked }) => changed(NOTHING, 'answers', statementsOf(asked)[0]!.id, answer),
    then: (model) => Object.assign(model, { isMissing: false, undo: undefined }),
    gives: 'here',
  })),
  'print()': fc.constant({
    name: 'print()',
    act: async ({ element, waiting }) => {
      const printed = element.print();
      if (!waiting.isLate) await printed;
      return true;
    },
    then: (model) => {
      if (model.at.view !== 'report' || model.shared) goes(model, { view: 'report' });
    },
    isHeard: true,
    isStep: true,
  }),
  'focus()': fc.constant({
    name: 'focus()',
    act: ({ element }) => {
      element.focus();
      return true;
    },
  }),
  'another scan on the page': fc.constantFrom('one', undefined).map((key) => ({
    name: `another scan on the page, with key ${key ?? 'none'}`,
    act: (page) => {
      page.second?.remove();
      page.second = document.createElement('walk-scan');
      if (key !== undefined) page.second.setAttribute('storage-key', key);
      page.aside.append(page.second);
      return true;
    },
    takesFocus: true,
  })),
  'erase on the other scan': fc.constant({
    name: 'erase on the other scan',
    can: hasNoLink,
    act: ({ second }) => {
      second?.restart();
      return second !== undefined;
    },
    gives: 'stored',
    isUntold: true,
  }),
  'answer on the other scan': fc.constantFrom(0, 1, 2).map((which) => ({
    name: `answer ${which} on the other scan`,
    can: hasNoLink,
    act: async (page) => {
      const { second } = page;
      if (!second) return false;
      second.goTo({ view: 'statement', statement: 'listening' });
      await page.rendered();
      second.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')[which]?.click();
      return true;
    },
    gives: 'stored',
    isUntold: true,
  })),
};

function method(name: string, call: (page: Page) => void, then: (model: Model) => void): fc.Arbitrary<Act> {
  return fc.constant({
    name,
    act: (page) => {
      call(page);
      return true;
    },
    then,
    isHeard: true,
    isStep: true,
  });
}

/** Does what a method does: it is about one's own scan, also while the result of a link is looked at. */
function goesAfter(model: Model, go: (model: Model) => void): void {
  const { shared } = model;
  if (shared) model.leaveLink();
  go(model);
  // What another tab kept meanwhile comes first then, so that it is not known what can be put back.
  if (shared) model.undo = undefined;
}

const goes = (model: Model, place: Place) => goesAfter(model, () => model.go(place));
