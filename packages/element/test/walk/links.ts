import { emptyResponse, encodeCode, isPlaceOf, samePlace, statementsOf, type Scan } from '@quick-scan/core';
import type { Place } from '@quick-scan/core';
import fc from 'fast-check';
import { inputOf } from '../../../../test/input.ts';
import type { Act, Acts } from './act.ts';
import type { Model } from './model.ts';
import { GROUPS, type Page } from './page.ts';

/** What can stand in a link; of a scan, where it depends on that. */
const FRAGMENTS: [string, (scan: Scan) => string][] = [
  ['a result', (scan) => link(scan, 1)],
  ['another result', (scan) => `#here&${link(scan, 3).slice(1)}`],
  ['a result of a group', (scan) => link(scan, 2, 'beleid')],
  ['a result of another scan', (scan) => link({ ...scan, id: 'some-other-scan' }, 1)],
  ['a result with a mistake in it', () => '#quick-scan=ABCD-EFGH'],
  ['no result', () => '#quick-scan='],
  ['another place on the page', () => '#here'],
  ['the page itself', () => ''],
];

function link(scan: Scan, answer: number, group?: string): string {
  const answers = { [statementsOf(scan)[0]!.id]: answer };
  const response = { ...emptyResponse(scan, new Date(0)), answers, ...(group && { group }) };
  return `#quick-scan=${encodeCode(scan, response, { groups: GROUPS })}`;
}

const anyFragment = fc.constantFrom(...FRAGMENTS);

/** What leads away from the result of a link. */
const leaves = (name: string, ...words: ('takeOver' | 'replaceOwn' | 'toOwn' | 'fillIn')[]): Act => ({
  name,
  can: ({ shared }) => shared !== undefined,
  act: (page) => words.some((word) => page.press(page.words.opening[word])),
  gives: 'here',
  isHeard: true,
});

/** All that can be done with links to a result, and with the buttons of the browser. */
export const LINKS: Acts = {
  'follow a link': anyFragment.map(([to, fragment]) => ({
    name: `follow a link to ${to}`,
    act: ({ address }, { asked }) => {
      address.follow(fragment(asked));
      return true;
    },
    then: (model, page) => model.seeAddress(page),
    isHeard: true,
  })),
  'follow a link while it is nowhere': anyFragment.map(([to, fragment]) => ({
    name: `remove, follow a link to ${to}, and put back`,
    act: ({ element, address }, { asked }) => {
      const { parentNode } = element;
      element.remove();
      address.follow(fragment(asked));
      parentNode!.append(element);
      return true;
    },
    then: (model, page) => model.seeAddress(page),
    isHeard: true,
    takesFocus: true,
  })),
  'take over the result of a link': fc.constant({
    ...leaves('take over the result of a link', 'takeOver', 'replaceOwn'),
    change: (_, { shared }) => inputOf(shared!),
    then: (model) => {
      model.takeIn();
      // What another tab kept meanwhile may be what can be put back.
      model.undo = undefined;
    },
  }),
  'leave the result of a link': fc.constant({
    ...leaves('leave the result of a link', 'toOwn', 'fillIn'),
    then: (model) => model.leaveLink(),
  }),
  'go back in the browser': fc.constant(goes('back', -1)),
  'go forward in the browser': fc.constant(goes('forward', 1)),
};

function goes(name: string, by: 1 | -1): Act {
  return {
    name: `go ${name} in the browser`,
    act: ({ address }) => address.go(by),
    then: (model, page) => {
      const place = placeIn(page, model);
      if (page.element.history && place && !samePlace(place, model.at) && !model.shared) model.go(place);
      model.seeAddress(page);
    },
    isHeard: true,
  };
}

/** The place that the scan put in the present entry of the history. */
export function placeIn(page: Page, model: Model, entry = page.address.entry): Place | undefined {
  const state = entry.state as Record<string, Place> | null;
  const place = state?.[page.where(model).key];
  return place && isPlaceOf(model.asked, place) ? place : undefined;
}
