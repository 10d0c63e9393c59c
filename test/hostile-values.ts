import fc from 'fast-check';

/** Names that mean something to every object in JavaScript. */
const OF_EVERY_OBJECT = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

/** Texts that something somewhere takes for more than text. */
const NASTY_TEXTS = [
  '',
  ' ',
  ...OF_EVERY_OBJECT,
  '\u0000',
  '\ud800',
  '\udc00\ud800',
  '\u202e\u2066abc',
  '\u200b\ufeff',
  '\u2028\r\n\t\u000b\u0085',
  'e\u0301'.repeat(50),
  '👩‍👩‍👧‍👦',
  'NaN',
  '-0',
  '1e308',
  '1e999',
  '0x10',
  '9'.repeat(400),
  'null',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</textarea><svg/onload=alert(1)>',
  '&lt;b&gt;&#x3c;script&#x3e;&nbsp;',
  '${alert(1)}{{7*7}}<%= 1 %>',
  'javascript:alert(1)',
  'JaVa\tScRiPt\n:alert(1)',
  ' javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://example.org/"onclick="alert(1)',
  'https://',
  'mailto:',
  '=HYPERLINK("http://example.org")',
  '@SUM(A1)',
  '+1',
  '-1',
  '\t=1',
  '%00%0a%23quick-scan%3D',
  '../../etc/passwd',
];

/** A text of very many characters, or one that is hard for a pattern that goes back and forth. */
const LONG_TEXTS = ['a', '.', ' ', '-', '"', '<', '%25', 'a-', '#quick-scan=', '\ud800', '0', 'A1B2 '];
const longText = fc
  .tuple(
    fc.constantFrom(...LONG_TEXTS),
    fc.constantFrom(200, 5_001, 20_001, 50_000),
    fc.constantFrom('', '!', 'z'),
  )
  .map(([part, length, end]) => part.repeat(length / part.length) + end);

export const nastyText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NASTY_TEXTS) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: longText },
);

const NUMBERS = [0, -0, 1, -1, 0.5, 6, 1e9 + 1, 2 ** 31, 2 ** 53, 1e308, -1e308, NaN, Infinity, -Infinity];

/** Lists or objects in each other, far deeper than anything is. */
export function nested(depth: number, wrap: (inside: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let at = 0; at < depth; at++) value = wrap(value);
  return value;
}

/** Makes a value, so that each time has its own; a report of a case says its name. */
export type Make = () => unknown;

function named(name: () => string, make: Make): Make {
  return Object.assign(() => make(), { [fc.toStringMethod]: name });
}

const MADE: Record<string, Make> = {
  'nothing at all': () => undefined,
  null: () => null,
  true: () => true,
  'an empty list': () => [],
  'an empty object': () => ({}),
  'a list of nothing': () => [null, undefined, null],
  'a list that says it is endless': () => new Array<unknown>(2 ** 32 - 1),
  'an object that says it is a list': () => ({ length: 2 ** 32 - 1, 0: 'x' }),
  'a large list': () => Array.from({ length: 1_000 }, (_, at) => at),
  'a large list of the same': () => Array.from({ length: 1_000 }, () => 'x'),
  'a large object': () => Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`a${at}`, at])),
  'a prototype of its own': () => JSON.parse('{"__proto__":{"polluted":true},"a":1}') as unknown,
  'a constructor of its own': () => ({ constructor: { prototype: { polluted: true } } }),
  'an object without a prototype': () => Object.assign(Object.create(null) as object, { a: 1 }),
  'deep lists': () => nested(10_000, (inside) => [inside]),
  'deep objects': () => nested(10_000, (inside) => ({ a: inside })),
  'deep text': () => nested(15, (inside) => ({ type: 'link', children: [inside, inside === 'x' ? 5 : 'y'] })),
  'deep text of no type': () => nested(15, (inside) => ({ type: 'x', language: 5, children: [inside] })),
  'deep blocks': () => nested(12, (inside) => ({ type: 'list', children: [inside], items: [[inside]] })),
  'itself inside itself': () => {
    const list: unknown[] = [];
    list.push(list, { list });
    return list;
  },
  'a result of a template': () => ({ _$litType$: 1, strings: ['<b>', '</b>'], values: ['x'] }),
  'what can be called': () => () => 'x',
  'a large whole number': () => 10n,
  'a symbol': () => Symbol('x'),
  'a day': () => new Date(NaN),
  'a map': () => new Map([['__proto__', 1]]),
};

const as = (value: unknown) =>
  named(
    () => fc.stringify(value).slice(0, 100),
    () => value,
  );

/** Any value at all. */
const anyValue: fc.Arbitrary<Make> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...Object.entries(MADE).map(([name, make]) => named(() => name, make))),
  },
  { weight: 3, arbitrary: nastyText.map(as) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS).map(as) },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 3 }).map(as) },
);

type Parent = Record<PropertyKey, unknown>;

/** As the method does, also of an array that was given another `constructor`, which the method would call. */
function splice(list: unknown[], ...change: [start: number, removed: number, ...items: unknown[]]): void {
  const items = Array.from({ length: list.length }, (_, index) => list[index]);
  items.splice(...change);
  list.length = 0;
  items.forEach((item, index) => (list[index] = item));
}

/** What is done to one place in a valid tree of values. */
const CHANGES: Record<string, (parent: Parent, key: string, make: Make) => void> = {
  replace: (parent, key, make) => (parent[key] = make()),
  remove: (parent, key) => {
    if (Array.isArray(parent)) splice(parent, Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  },
  repeat: (parent, key) => {
    if (Array.isArray(parent)) splice(parent, Number(key), 0, ...Array<unknown>(10).fill(parent[key]));
  },
  wrap: (parent, key) => (parent[key] = [parent[key]]),
  'give a strange name': (parent, key, make) => {
    const name = make();
    put(parent, typeof name === 'string' ? name : '__proto__', parent[key]);
  },
  'put beside': (parent, _, make) => put(parent, 'extra', make()),
  'set a prototype': (parent, _, make) => put(parent, '__proto__', make()),
  swap: (parent, key) => {
    const [other] = Object.keys(parent).filter((each) => each !== key);
    if (other !== undefined) [parent[key], parent[other]] = [parent[other], parent[key]];
  },
};

/** As JSON does it: a key `__proto__` becomes one like any other. */
function put(parent: Parent, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Valid trees of values in which something was changed here and there; and now and then something else altogether. */
export function spoiled(...valid: object[]): fc.Arbitrary<Make> {
  const change = fc.tuple(fc.nat(), fc.constantFrom(...Object.keys(CHANGES)), anyValue);
  const changed = fc
    .tuple(fc.constantFrom(...valid), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([tree, changes]) =>
      named(
        () => fc.stringify(changes),
        () => {
          const root: Parent = { tree: structuredClone(tree) };
          for (const [at, how, make] of changes) {
            const places = placesIn(root);
            const place = places[at % places.length];
            if (place) CHANGES[how]!(...place, make);
          }
          return root.tree;
        },
      ),
    );
  return fc.oneof({ weight: 9, arbitrary: changed }, { weight: 1, arbitrary: anyValue });
}

/** At most this many places are looked for, and not all that deep: what was put there can be endless. */
const PLACES = 5_000;

function placesIn(root: Parent): [Parent, string][] {
  const places: [Parent, string][] = [];
  const seen = new Set<unknown>();
  const waiting: unknown[] = [root];
  for (const value of waiting) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const key of Object.keys(value)) {
      if (places.length === PLACES) return places;
      places.push([value as Parent, key]);
      waiting.push((value as Parent)[key]);
    }
  }
  return places;
}

/** Longer texts than these take time before they come to a parser of ours. */
const LONGEST = 50_000;

/** A value as JSON, as far as it can be written. */
export function jsonOf(value: unknown): string {
  try {
    return JSON.stringify([value]).slice(1, -1).slice(0, LONGEST);
  } catch {
    return '{"response":{"__proto__":{"polluted":true}},"place":{"view":"__proto__"}}';
  }
}
