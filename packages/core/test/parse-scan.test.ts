import { InvalidInputError, parseScan, plainText } from '@quick-scan/core';
import { describe, expect, it } from 'vitest';
import { smallScan, smallScanJson } from '../../../test/small-scan.ts';

type Json = ReturnType<typeof smallScanJson>;

/** What `parseScan` says about a scan after `spoil` changed it. */
function issuesOf(spoil: (json: Json) => unknown): readonly { path: string; message: string }[] {
  const json = smallScanJson();
  const input = spoil(json) ?? json;
  try {
    parseScan(input);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
}

const foreign = (language: unknown) => [
  { type: 'paragraph', children: [{ type: 'foreign', language, children: ['de gemeente'] }] },
];

const link = (href: unknown) => [
  { type: 'paragraph', children: ['See ', { type: 'link', href, children: ['here'] }] },
];

describe('a scan', () => {
  it('is returned as it came when it is whole', () => {
    expect(parseScan(smallScanJson())).toEqual(smallScanJson());
  });

  it('may have no unknown, and links without an address', () => {
    const json = { ...smallScanJson(), unknown: undefined, introduction: link(undefined) };
    expect(parseScan(json).unknown).toBeUndefined();
    expect(plainText(parseScan(json).introduction)).toBe('See here');
  });

  it('may have words in another language', () => {
    const json = { ...smallScanJson(), introduction: foreign('nl-NL') };
    expect(parseScan(json).introduction).toEqual(foreign('nl-NL'));
  });

  it.each(['a', '1', 'scan', 'scan-2', 'de-24-stellingen', 'x'.repeat(64)])('may have the id %s', (id) => {
    expect(parseScan({ ...smallScanJson(), id }).id).toBe(id);
  });

  it.each(['', '-', 'a-', '-a', 'a--b', 'A', 'aB', 'a b', 'a_b', 'é', 'a\n', 'valueOf', '__proto__'])(
    'cannot have the id %j',
    (id) => {
      expect(issuesOf((json) => ({ ...json, id }))).toContainEqual({
        path: 'id',
        message: 'expected an id of small letters, digits and hyphens',
      });
    },
  );

  it.each(['nl', 'NL', 'nl-NL', 'frr', 'zh-Hant-TW', 'de-1996'])('may be in the language %s', (language) => {
    expect(parseScan({ ...smallScanJson(), language }).language).toBe(language);
  });

  it.each(['', 'n', 'Nederlands', '1nl', ' nl', 'nl ', 'nl-', 'nl--BE', 'nl_BE', 'nl-B E', 'Dutch!'])(
    'cannot be in the language %j',
    (language) => {
      expect(issuesOf((json) => ({ ...json, language }))).toEqual([
        { path: 'language', message: 'expected a language tag, such as nl' },
      ]);
    },
  );

  it.each([
    'http://example.org',
    'https://example.org/a?b#c',
    'HTTPS://EXAMPLE.ORG',
    'mailto:a@b.nl',
    'MAILTO:a',
  ])('may link to %s', (href) => {
    expect(parseScan({ ...smallScanJson(), introduction: link(href) }).introduction).toEqual(link(href));
  });

  it.each([
    '',
    'example.org',
    '//example.org',
    'http:/a',
    'https://',
    'mailto:',
    'mailto',
    'ftp://a',
    'tel:112',
  ])('cannot link to %j', (href) => {
    expect(issuesOf((json) => ({ ...json, introduction: link(href) }))).toEqual([
      { path: 'introduction[0].children[1].href', message: 'expected an http, https or mailto address' },
    ]);
  });

  it.each(['ahttps://a', 'javascript:https://a', 'https://a b', 'https://a ', ' https://a', 'mailto:a\n'])(
    'cannot link to %j, which has an address in it',
    (href) => {
      expect(issuesOf((json) => ({ ...json, introduction: link(href) }))).toHaveLength(1);
    },
  );

  it.each([
    ['is no object', () => 'scan', '', 'expected object, received string'],
    ['is an array', () => [], '', 'expected object, received array'],
    ['has no title', (j: Json) => ({ ...j, title: undefined }), 'title', 'expected string, received nothing'],
    ['has an empty title', (j: Json) => ({ ...j, title: '' }), 'title', 'expected at least 1 characters'],
    ['has null as a title', (j: Json) => ({ ...j, title: null }), 'title', 'expected string, received null'],
    [
      'has an endless title',
      (j: Json) => ({ ...j, title: 'x'.repeat(2_001) }),
      'title',
      'expected at most 2000 characters',
    ],
    [
      'has an id with spaces',
      (j: Json) => ({ ...j, id: 'my scan' }),
      'id',
      'expected an id of small letters, digits and hyphens',
    ],
    [
      'has an id that every object has',
      (j: Json) => ({ ...j, id: 'constructor' }),
      'id',
      'expected an id of small letters, digits and hyphens',
    ],
    [
      'has no language tag',
      (j: Json) => ({ ...j, language: 'Dutch!' }),
      'language',
      'expected a language tag, such as nl',
    ],
    [
      'has one level',
      (j: Json) => ({ ...j, levels: j.levels.slice(0, 1) }),
      'levels',
      'expected at least 2 items',
    ],
    [
      'has its levels upside down',
      (j: Json) => ({ ...j, levels: j.levels.toReversed() }),
      'levels[0].value',
      'expected 1: levels count up from 1',
    ],
    [
      'has a level of half a step',
      (j: Json) => void (j.levels[0]!.value = 0.5),
      'levels[0].value',
      'expected int, received number',
    ],
    ['has no dimensions', (j: Json) => ({ ...j, dimensions: [] }), 'dimensions', 'expected at least 1 items'],
    [
      'lacks the option of a level',
      (j: Json) => void j.dimensions[0]!.statements[1]!.options.pop(),
      'dimensions[0].statements[1].options',
      'expected one option for level 3 (Done), received 0',
    ],
    [
      'has its options out of order',
      (j: Json) => void j.dimensions[0]!.statements[0]!.options.reverse(),
      'dimensions[0].statements[0].options[0].level',
      'expected the options in the order of the levels, lowest first',
    ],
    [
      'has an option more than it has levels',
      (j: Json) => void j.dimensions[0]!.statements[0]!.options.push({ level: 4, text: 'More' }),
      'dimensions[0].statements[0].options[3].level',
      'expected the options in the order of the levels, lowest first',
    ],
    [
      'has the option of a level twice',
      (j: Json) => void (j.dimensions[0]!.statements[0]!.options[2]!.level = 2),
      'dimensions[0].statements[0].options',
      'expected one option for level 2 (Begun), received 2',
    ],
    [
      'has the same dimension twice',
      (j: Json) => void (j.dimensions[1]!.id = 'skills'),
      'dimensions[1].id',
      'expected a unique value: "skills" occurs twice',
    ],
    [
      'has a statement with the id of a dimension',
      (j: Json) => void (j.dimensions[1]!.statements[0]!.id = 'skills'),
      'dimensions[1].statements[0].id',
      'expected a unique value: "skills" occurs twice',
    ],
    [
      'has the same statement twice',
      (j: Json) => void (j.dimensions[1]!.statements[0]!.id = 'listening'),
      'dimensions[1].statements[0].id',
      'expected a unique value: "listening" occurs twice',
    ],
    [
      'has the same number twice',
      (j: Json) => void (j.dimensions[1]!.statements[0]!.number = 1),
      'dimensions[1].statements[0].number',
      'expected a unique value: 1 occurs twice',
    ],
    [
      'has a number below one',
      (j: Json) => void (j.dimensions[1]!.statements[0]!.number = 0),
      'dimensions[1].statements[0].number',
      'expected at least 1',
    ],
    [
      'has a javascript address',
      (j: Json) => ({ ...j, introduction: link('javascript:alert(1)') }),
      'introduction[0].children[1].href',
      'expected an http, https or mailto address',
    ],
    [
      'has a javascript address behind white space, in a list',
      (j: Json) => ({ ...j, introduction: [{ type: 'list', items: [link('\tjavascript:alert(1)')] }] }),
      'introduction[0].items[0][0].children[1].href',
      'expected an http, https or mailto address',
    ],
    [
      'has a data address in a reading list',
      (j: Json) => ({
        ...j,
        dimensions: [
          {
            ...j.dimensions[0],
            statements: [{ ...j.dimensions[0]!.statements[0], furtherReading: [link('data:text/html,x')] }],
          },
        ],
      }),
      'dimensions[0].statements[0].furtherReading[0][0].children[1].href',
      'expected an http, https or mailto address',
    ],
    [
      'has words in a language without a tag',
      (j: Json) => ({ ...j, introduction: foreign('Dutch!') }),
      'introduction[0].children[0].language',
      'expected a language tag, such as nl',
    ],
    [
      'has words in no language at all',
      (j: Json) => ({ ...j, introduction: foreign(undefined) }),
      'introduction[0].children[0].language',
      'expected string, received nothing',
    ],
    [
      'has a block of another type',
      (j: Json) => ({ ...j, introduction: [{ type: 'html', children: [] }] }),
      'introduction[0].type',
      'expected "paragraph" or "heading" or "list", received string',
    ],
    [
      'has an endless text',
      (j: Json) => ({ ...j, introduction: [{ type: 'paragraph', children: ['x'.repeat(20_001)] }] }),
      'introduction[0].children[0]',
      'expected at most 20000 characters',
    ],
    [
      'has a number as text',
      (j: Json) => ({ ...j, introduction: [{ type: 'paragraph', children: [1] }] }),
      'introduction[0].children[0]',
      'expected string or object, received number',
    ],
  ])('that %s is refused with path and reason', (_, spoil, path, message) => {
    expect(issuesOf(spoil as (json: Json) => unknown)).toContainEqual({ path, message });
  });

  it('is named by what its list needs when an item is no list', () => {
    expect(issuesOf((json) => ({ ...json, introduction: [{ type: 'list', items: 'x' }] }))).toEqual([
      { path: 'introduction[0].items', message: 'expected array, received string' },
    ]);
  });

  it('that is nested without end is refused before it is read', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(issuesOf((json) => ({ ...json, introduction: deep }))).toEqual([
      { path: '', message: 'expected at most 40 levels deep' },
    ]);
  });

  it('is read with as many values, levels and characters as there may be, and not with one more', () => {
    const said = (json: unknown) => issuesOf(() => json)[0]!.message;
    const ofValues = (count: number) => Array.from({ length: count - 1 }, () => 0);
    expect(said(ofValues(100_000))).toBe('expected object, received array');
    expect(said(ofValues(100_001))).toBe('expected at most 100000 values');
    const inLists = (depth: number): unknown => (depth === 0 ? 0 : [inLists(depth - 1)]);
    expect(said(inLists(40))).toBe('expected object, received array');
    expect(said(inLists(41))).toBe('expected at most 40 levels deep');
    const ofText = (length: number) => [0, 'x'.repeat(4_000_000), ['x'.repeat(length - 4_000_000)]];
    expect(said(ofText(10_000_000))).toBe('expected object, received array');
    expect(said(ofText(10_000_001))).toBe('expected at most 10000000 characters');
  });

  it('names at most twenty mistakes, each on a line of the message', () => {
    const issues = issuesOf((json) => ({ ...json, introduction: Array.from({ length: 500 }, () => 7) }));
    expect(issues).toHaveLength(20);
    expect(() => parseScan({ ...smallScan, title: 3, id: 4 })).toThrow(
      'This is not a valid scan:\n- id: expected string, received number\n- title: expected string, received number',
    );
    expect(() => parseScan(1)).toThrow('This is not a valid scan:\n- expected object, received number');
    expect(() => parseScan(1)).toThrow(expect.objectContaining({ name: 'InvalidInputError' }));
  });
});
