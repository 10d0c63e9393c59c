import fc from 'fast-check';

const { CASES } = process.env;

/** How many cases each parser gets. An ordinary run has the same ones each time, `npm run fuzz` many more, and others. */
export const CASES_OF_RUN = { numRuns: Number(CASES ?? 2_000), seed: CASES ? Date.now() : 1 };

/** In milliseconds: how long one case may take, and all of them. */
const LIMIT = 50;
export const TIMEOUT = 60_000 + CASES_OF_RUN.numRuns * 2 * LIMIT;

/** So much of a case that went wrong is said. */
const MOST_SAID = 1_000;

/** So often is a case that took too long tried again. */
const AGAIN = 5;

/**
 * Gives a parser all cases. `parse` has to end well, which is to return what is right or to refuse in the way that it
 * promises, and to do so in time; afterwards nothing that all objects inherit may be another than it was.
 */
export async function withstands<Case>(
  what: string,
  cases: fc.Arbitrary<Case>,
  parse: (given: Case) => unknown,
): Promise<void> {
  let tried = 0;
  let slowest = 0;
  const inherited = inheritedNow();
  const property = fc.asyncProperty(cases, async (given) => {
    tried++;
    let took = await timeOf(() => parse(given));
    // Another process, or the memory that is tidied up just then, can hold up any case: what is always slow is too slow.
    for (let again = 0; took > LIMIT && again < AGAIN; again++) {
      took = Math.min(took, await timeOf(() => parse(given)));
    }
    slowest = Math.max(slowest, took);
    if (took > LIMIT) throw new Error(`It took ${Math.round(took)} ms.`);
    if (inheritedNow() !== inherited) throw new Error('What all objects inherit was changed.');
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, CASES_OF_RUN);
  if (failed)
    throw new Error(`${what} ${fc.stringify(counterexample).slice(0, MOST_SAID)}`, { cause: errorInstance });
  console.log(`${what}: ${tried} cases, the slowest in ${Math.ceil(slowest)} ms`);
}

/** In milliseconds of the processor, because other programs may have it as well. */
async function timeOf(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const SHARED = [Object, Array, String, Number, Function, Map, Set, Promise].map(
  ({ prototype }) => prototype as object,
);

/** All that objects inherit, by name. */
function inheritedNow(): string {
  return SHARED.map((each) => Reflect.ownKeys(each).map(String).join()).join(';');
}

/** Counts the values in what a parser returned, and throws where one of them is no plain JSON. */
export function countPlain(value: unknown): number {
  if (typeof value !== 'object' || value === null) {
    if (['string', 'boolean', 'undefined'].includes(typeof value) || value === null) return 1;
    if (typeof value === 'number' && Number.isFinite(value)) return 1;
    throw new Error(`${typeof value} is no JSON`);
  }
  const expected = Array.isArray(value) ? Array.prototype : Object.prototype;
  if (Object.getPrototypeOf(value) !== expected) throw new Error('It inherits something of its own.');
  const keys = Object.keys(value);
  if (keys.some((key) => key in {})) throw new Error(`It has a key that every object has: ${keys.join()}`);
  return keys.reduce((sum, key) => sum + countPlain((value as Record<string, unknown>)[key]), 1);
}
