import { readFileSync } from 'node:fs';
import * as content from '@quick-scan/content';
import { InvalidInputError, parseScan, type Block, type Inline, type Scan } from '@quick-scan/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallScanJson } from '../../../test/small-scan.ts';
import { scanJsonSchema } from '../schema/scan-json-schema.ts';

const published = JSON.parse(readFileSync('packages/core/schema/scan.json', 'utf8')) as object;
const isValid = new Ajv2020().compile<Scan>(published);

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const title = fc.string({ minLength: 1, maxLength: 50 });
const language = fc.stringMatching(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,2}$/);
const address = fc.stringMatching(/^(https?|HTTPS|mailto|Mailto):(\/\/)[!-~]{1,20}$/);

const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const { richText } = fc.letrec<{ inline: Inline; block: Block; richText: Block[] }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.record({ type: fc.constantFrom('strong', 'emphasis'), children: few(tie('inline')) }),
    fc.record(
      { type: fc.constant('link'), href: address, children: few(tie('inline')) },
      { requiredKeys: ['type', 'children'] },
    ),
    fc.record({ type: fc.constant('foreign'), language, children: few(tie('inline')) }),
  ),
  block: fc.oneof(
    { maxDepth: 4 },
    fc.record({ type: fc.constantFrom('paragraph', 'heading'), children: few(tie('inline')) }),
    fc.record({ type: fc.constant('list'), items: few(few(tie('block'))) }),
  ),
  richText: few(tie('block')),
}));

/** A scan of `sizes.length` dimensions, with that many statements in each. */
const scanOf = (levels: number, sizes: number[]) => {
  const ids = fc.uniqueArray(id, { minLength: 20, maxLength: 20 });
  const statement = fc.record({
    text: title,
    explanation: richText,
    furtherReading: few(richText),
    options: fc.tuple(...Array.from({ length: levels }, () => title)),
  });
  const dimensions = fc.tuple(
    ...sizes.map((size) =>
      fc.record({ title, statements: fc.tuple(...Array<typeof statement>(size).fill(statement)) }),
    ),
  );
  const whole = fc.record(
    {
      id,
      version: fc.string({ minLength: 1, maxLength: 32 }),
      language,
      title,
      introduction: richText,
      unknown: fc.record({ label: title }),
    },
    { requiredKeys: ['id', 'version', 'language', 'title', 'introduction'] },
  );
  return fc
    .tuple(whole, ids, dimensions, fc.tuple(...Array.from({ length: levels }, () => title)))
    .map(([head, names, dimensions, labels]) => {
      let number = 0;
      const take = () => names[names.length - 1 - number]!;
      return {
        ...head,
        levels: labels.map((label, index) => ({ value: index + 1, label })),
        dimensions: dimensions.map(({ title, statements }, index) => ({
          id: names[index]!,
          title,
          statements: statements.map(({ options, ...statement }) => ({
            id: take(),
            number: ++number,
            ...statement,
            options: options.map((text, index) => ({ level: index + 1, text })),
          })),
        })),
      };
    });
};
const anyScan = fc
  .tuple(
    fc.integer({ min: 2, max: 10 }),
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  )
  .chain(([levels, sizes]) => scanOf(levels, sizes));

/** What `parseScan` says is wrong, if anything. */
function issuesOf(json: unknown): string[] {
  try {
    parseScan(json);
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ message }) => message);
    throw error;
  }
}

/** The rules between parts of a scan, which the schema can only name in its description. */
const BETWEEN_PARTS = /levels count up|unique value|one option for level|in the order of the levels/;

/** The places in a tree of values, each as the way to it. */
function waysIn(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => waysIn(inner, [...way, key]))];
}

function withChanged(json: unknown, way: string[], value: unknown): unknown {
  const [key, ...rest] = way;
  if (key === undefined) return value;
  const copy = structuredClone(json) as Record<string, unknown>;
  copy[key] = withChanged(copy[key], rest, value);
  return copy;
}

describe('the published JSON Schema of a scan', () => {
  it('is the one that the schema gives; "npm run schema" writes it', () => {
    expect(published).toEqual(scanJsonSchema());
  });

  it.each<[string, unknown]>([
    ...Object.entries(content).map(([name, scan]): [string, Scan] => [`the texts in ${name}`, scan]),
    ['a small scan', smallScanJson()],
    ['a scan with what an editor needs', { $schema: './scan.schema.json', ...smallScanJson() }],
  ])('accepts %s', (_, scan) => {
    expect(issuesOf(scan)).toEqual([]);
    expect(isValid(JSON.parse(JSON.stringify(scan)))).toBe(true);
  });

  it('accepts every scan that is accepted', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        expect(issuesOf(scan)).toEqual([]);
        expect(isValid(scan)).toBe(true);
      }),
    );
  });

  it('says of a scan in which anything changed what parseScan says, but for what stands between its parts', () => {
    const foreign = { type: 'foreign', language: 'nl', children: ['gemeente'] };
    const scan = { ...smallScanJson(), introduction: [{ type: 'paragraph', children: [foreign] }] };
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('', 'x'.repeat(2_001), 'x'.repeat(20_001), 'nl', -1, 0, 1.5, 1e300, [], {}, null),
      fc.constantFrom(
        'foreign',
        'link',
        'strong',
        'list',
        'heading',
        'javascript:alert(1)',
        'HTTPS://example.org',
      ),
      richText,
    );
    // An id that only parseScan refuses, as the description says.
    const anything = value.filter((text) => text !== 'constructor');
    fc.assert(
      fc.property(fc.constantFrom(...waysIn(scan)), anything, (way, value) => {
        const changed = withChanged(scan, way, value);
        const within = issuesOf(changed).filter((message) => !BETWEEN_PARTS.test(message));
        expect(isValid(changed)).toBe(within.length === 0);
      }),
      { numRuns: 2_000 },
    );
  });
});
