import { nl } from '@quick-scan/content';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { CASES_OF_RUN, TIMEOUT } from '../../../test/hostile-cases.ts';
import { smallScanJson } from '../../../test/small-scan.ts';
import * as withZod from '../src/index.ts';
import { respond, teamOf } from './teams.ts';

// The core once more, with what takes the place of zod in the script.
vi.resetModules();
vi.doMock('zod/mini', () => import('../../element/bundle/zod-mini.ts'));
const inTheScript = await import('../src/index.ts');

const response = {
  ...respond(nl, [1, 2, 'unknown', undefined, 5], 'Policy'),
  notes: { 'cultuurverschillen-overbruggen': 'Why' },
  priorities: ['open-houding', 'werkgevers'],
  plan: [{ statement: 'werkgevers', goal: 'More time', who: 'Sam' }],
  retired: [{ statement: 'gone', version: '0', answer: 2, priority: true, plan: { when: 'May' } }],
  completedAt: '2026-01-31T12:00:00Z',
};
const summary = { ...teamOf(nl, [[1, 2, 0, 0, 0, 1]], 'Policy'), name: 'Sector', date: '2026-02-28' };

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(
    ...[undefined, null, '', 'unknown', 'a', 'no id', -1, 0, 1.5, 2 ** 53, -(2 ** 53), 1e308, NaN, true],
    ...[
      [],
      [undefined],
      {},
      'https://example.org',
      'javascript:alert(1)',
      '2026-02-29',
      '2024-02-29',
      '1900-02-29',
    ],
    ...[33, 65, 101, 201, 1_001, 2_001, 20_001].flatMap((size) => ['x'.repeat(size), '😀'.repeat(size / 2)]),
    ...[1, 2, 201].map((size) => Array.from({ length: size }, () => 'a')),
    new Map(),
    new Date(0),
    JSON.parse('{"__proto__": 1, "constructor": 2, "a": 3}'),
  ),
  // Of an object that happens to have a `length`, zod says as well that it is too long.
  fc.jsonValue().filter((value) => !JSON.stringify(value).includes('"length":')),
);
const oddKey = fc.constantFrom('__proto__', 'constructor', 'type', 'id', 'note', 'href', 'A key', '0', 'a');
const oddChange = fc.record({ where: fc.nat(), key: fc.option(oddKey), value: oddValue });

/** Every object and array in a tree, each with a key of it. */
function places(tree: unknown): [Record<string, unknown>, string][] {
  if (typeof tree !== 'object' || tree === null) return [];
  const node = tree as Record<string, unknown>;
  return Object.keys(node).flatMap((key) => [[node, key] as [typeof node, string], ...places(node[key])]);
}

/** Puts odd values in a few places of a document, in the place of what stands there or beside it. */
function changed(json: unknown, changes: { where: number; key: string | null; value: unknown }[]): unknown {
  const copy: unknown = structuredClone(json);
  for (const { where, key, value: odd } of changes) {
    // One that two changes share would hold itself.
    const value: unknown = structuredClone(odd);
    const all = places(copy);
    const [node, there] = all[where % all.length]!;
    if (value === undefined && !key) Reflect.deleteProperty(node, there);
    else
      Object.defineProperty(node, key ?? there, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return copy;
}

/** What comes of it: what was read, or all that is wrong with it. */
function outcome(parse: () => unknown): unknown {
  try {
    return { read: parse() };
  } catch (error) {
    const { name, message } = error as Error;
    return { name, message, issues: (error as withZod.InvalidInputError).issues };
  }
}

type Core = Pick<typeof withZod, 'parseScan' | 'parseResponse' | 'parseTeamSummary'>;

it.each<[string, unknown, (core: Core, json: unknown) => unknown]>([
  ['a scan', smallScanJson(), (core, json) => core.parseScan(json)],
  ['a response', response, (core, json) => core.parseResponse(json)],
  ['a response to a scan', response, (core, json) => core.parseResponse(json, nl)],
  ['a team summary', summary, (core, json) => core.parseTeamSummary(json)],
])(
  'reads %s, and refuses what is wrong in it, in the script as with zod',
  (_, json, parse) => {
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(fc.array(oddChange, { maxLength: 3 }), (changes) => {
        const input = changed(json, changes);
        const expected = outcome(() => parse(withZod, input));
        expect(outcome(() => parse(inTheScript, input))).toStrictEqual(expected);
        if ('read' in (expected as object)) read++;
        else refused++;
      }),
      CASES_OF_RUN,
    );
    // Both happened, so that neither is a matter of course.
    expect(read).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(100);
  },
  TIMEOUT,
);
