import { encodeCode, isEmpty, parseResponse, summarise, type Response } from '@quick-scan/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { groupsOf, headingLevelOf, layoutOf, storageOf } from '../packages/element/src/attributes.ts';
import { directionOf, primaryOf } from '../packages/element/src/language.ts';
import { codeInAddress, forgetCode, linkTo } from '../packages/element/src/link.ts';
import { nl as messages } from '../packages/element/src/messages/nl.ts';
import { isProblem, openCode } from '../packages/element/src/open-result.ts';
import { Collection } from '../packages/element/src/team/collection.ts';
import { findCodes } from '../packages/element/src/team/find-codes.ts';
import { fitTeam, TeamKeep } from '../packages/element/src/team/keep-team.ts';
import { nl as words } from '../packages/element/src/team/messages/nl.ts';
import { messagesOf, withOwn } from '../packages/element/src/words.ts';
import { spoiledText } from './hostile-bytes.ts';
import { countPlain, TIMEOUT, withstands } from './hostile-cases.ts';
import { jsonOf, nastyText, spoiled } from './hostile-values.ts';
import { smallScan } from './small-scan.ts';

const GROUPS = ['Team Werk', 'constructor', '__proto__', '<b>'];
const response: Response = {
  scan: { id: smallScan.id, version: smallScan.version },
  answers: { listening: 1, language: 'unknown', plan: 3 },
  notes: {},
  priorities: [],
  group: 'Team Werk',
  startedAt: '2026-11-30T12:00:00Z',
  updatedAt: '2026-11-30T12:00:00Z',
};
const CODE = encodeCode(smallScan, response, { groups: GROUPS });

/** A text is read in pieces, with the page at hand in between; this is one such piece. */
const cut = (text: string) => text.slice(0, 10_000);

/** The most of what can't be read that is shown. */
const MOST_SHOWN = 200;

function opens(code: string): void {
  const opened = openCode(code, smallScan, GROUPS);
  if (isProblem(opened)) expect(opened.name.length).toBeLessThanOrEqual(MOST_SHOWN);
  else expect(parseResponse(opened.response, smallScan)).toEqual(opened.response);
}

const { warn, error } = console;
/** What is said there is not kept: in a long run it is much. */
const hush = () => Object.assign(console, { warn: () => undefined, error: () => undefined });
afterEach(() => {
  vi.unstubAllGlobals();
  Object.assign(console, { warn, error });
});

describe('whatever comes from outside, it is read or refused, in time, and nothing else changes:', () => {
  it(
    'a code or a link that somebody pastes',
    () => withstands('openCode', spoiledText(CODE, `https://example.org/a?b#quick-scan=${CODE}.`), opens),
    TIMEOUT,
  );

  it(
    'the fragment of an address',
    () =>
      withstands(
        'the link',
        spoiledText(`#quick-scan=${CODE}`, `#a=b&quick-scan=${CODE}&c`, '#top'),
        (hash) => {
          const address = new URL('https://example.org/scan?a=b');
          address.hash = hash;
          vi.stubGlobal('location', address);
          vi.stubGlobal('history', {
            state: null,
            replaceState: (_: unknown, __: string, to: string) => (address.href = new URL(to, address).href),
          });
          const code = codeInAddress();
          if (code !== undefined) opens(code);
          forgetCode();
          expect(codeInAddress() ?? '').toBe('');
          expect(address.href.startsWith('https://example.org/scan?a=b')).toBe(true);
          expect(linkTo(CODE)).toBe(`https://example.org/scan?a=b#quick-scan=${CODE}`);
        },
      ),
    TIMEOUT,
  );

  const chat = `Amina: ${CODE.toLowerCase()}\n> Bo, 12:00 - https://example.org/#quick-scan%3D${CODE}\nABCD-1234-EF56`;
  it(
    'a text with codes in it',
    () =>
      withstands('findCodes', spoiledText(chat, CODE.split('-').join('\n> ')).map(cut), (text) => {
        let [before, count] = [0, 0];
        for (const { found, end } of findCodes(text, smallScan, GROUPS)) {
          expect(end).toBeGreaterThan(before);
          expect(end).toBeLessThanOrEqual(text.length);
          [before, count] = [end, count + 1];
          if (found && isProblem(found)) expect(found.name.length).toBeLessThanOrEqual(MOST_SHOWN);
        }
        expect(count).toBeLessThanOrEqual(text.length / 4);
      }),
    TIMEOUT,
  );

  it(
    'words of a page, as an object or in an attribute',
    () => {
      hush();
      const texts = JSON.stringify(messages);
      const own = { language: 'ar', step: { next: 'Verder' }, team: { collect: { title: 'Samen' } } };
      const given = fc.oneof(
        spoiled(own, JSON.parse(texts) as object),
        spoiledText(JSON.stringify(own), texts).map((text) => () => messagesOf(text)),
      );
      return withstands('messages', given, (make) => {
        const given = make();
        // It warns of each word that it doesn't know: as many as there are letters, where a text is given for words.
        const found = (typeof given === 'string' ? given.slice(0, 1_000) : given) as object;
        sameShape(withOwn(messages, found), messages);
        sameShape(withOwn(words, found), words);
      });
    },
    TIMEOUT,
  );

  it(
    'what stands in an attribute, or in its property',
    () =>
      withstands('attributes', fc.oneof(nastyText, spoiledText(GROUPS.join()), anyProperty), (value) => {
        const groups = groupsOf(value);
        expect(groups.length).toBeLessThanOrEqual(99);
        for (const group of groups) {
          expect(group.length).toBeLessThanOrEqual(100);
          expect(group.trim()).toBe(group);
        }
        expect(['statement', 'dimension']).toContain(layoutOf(value as string));
        expect(['local', 'session', 'none']).toContain(storageOf(value as string));
        expect([1, 2, 3, 4, 5, 6]).toContain(headingLevelOf(value));
        const text = typeof value === 'string' ? value : fc.stringify(value);
        expect(['ltr', 'rtl']).toContain(directionOf(text));
        expect(primaryOf(text)).not.toMatch(/[-_]/);
      }),
    TIMEOUT,
  );

  it(
    'a team as it was kept',
    () => {
      hush();
      const collection = new Collection(smallScan);
      collection.add('amina.json', response, response.startedAt);
      collection.add('bo.json', { ...response, answers: { plan: 2 } });
      collection.add('bo (1).json', { ...response, answers: { plan: 2 } });
      const reference = summarise(smallScan, [response, response]);
      const kept = { name: 'Team', collection: collection.toJSON(), reference, taken: ['plan'] };
      const json = JSON.parse(JSON.stringify(kept)) as typeof kept;
      const older = {
        ...json,
        collection: {
          ...json.collection,
          scan: { ...response.scan, version: '0.9.0' },
          statements: ['old', 'plan'],
        },
      };
      const given = fc.oneof(
        spoiled(json, older).map((make) => jsonOf(make())),
        spoiledText(JSON.stringify(kept)),
      );
      return withstands('a kept team', given, (text) => {
        const area = { getItem: () => text, setItem: () => undefined, removeItem: () => undefined };
        const team = new TeamKeep(() => area as unknown as Storage, 'key').read(smallScan);
        for (const { name, response } of team.collection.entries) {
          expect(typeof name).toBe('string');
          expect(parseResponse(response, smallScan)).toEqual(response);
          expect(isEmpty(response)).toBeTypeOf('boolean');
        }
        expect(typeof team.name).toBe('string');
        for (const id of team.taken) expect(['listening', 'language', 'plan']).toContain(id);
        countPlain([team.collection.summary, team.reference, team.taken]);
        // What was read is kept as it was read.
        const again = fitTeam(JSON.parse(JSON.stringify(team)) as object, smallScan);
        expect(again.collection.size).toBe(team.collection.size);
      });
    },
    TIMEOUT,
  );
});

const anyProperty: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    undefined,
    NaN,
    Infinity,
    -0,
    new Date(NaN),
    () => 1,
    10n,
    Symbol('x'),
    GROUPS,
    new Set(GROUPS),
  ),
  fc.array(fc.oneof(nastyText, fc.jsonValue()), { maxLength: 300 }),
);

/** Throws where a tree of words has other keys, or another kind of word, than it should. */
function sameShape(found: object, expected: object): void {
  if (Object.getPrototypeOf(found) !== Object.getPrototypeOf(expected))
    throw new Error('It inherits something.');
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  for (const [key, word] of Object.entries(expected)) {
    const other = (found as Record<string, unknown>)[key];
    if (typeof other !== typeof word) throw new Error(`${key} became ${typeof other}.`);
    if (typeof word === 'object') sameShape(other as object, word as object);
  }
}
