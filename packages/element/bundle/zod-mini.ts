/*
 * What the core uses of zod/mini, for the script, where every byte counts: from the same schemas the same values
 * and the same issues. The tests of the core are run with it as well, and one lays it beside zod.
 */

interface Issue {
  code: string;
  path: PropertyKey[];
  /** Whether what it was found in can be checked further all the same. */
  continue?: boolean;
}

interface Parsed {
  value: unknown;
  issues: Issue[];
}

type Parse = (value: unknown) => Parsed;

/**
 * Adds what is wrong with a value. It needs a value whose parts are right, unless it is about its length; with a
 * `cap` on that, the items of what is longer are not looked at.
 */
type Check = ((parsed: Parsed) => unknown) & { ofLength?: true; cap?: number };

type Shape = Record<string, Schema>;

interface Extras {
  isOptional?: boolean;
  isArray?: boolean;
  values?: readonly unknown[];
  shape?: Shape;
}

interface Schema {
  run: Parse;
  extras: Extras;
  check(...checks: Check[]): Schema;
  safeParse(value: unknown): { success: boolean; data: unknown; error: { issues: Issue[] } };
}

function schema(run: Parse, extras: Extras = {}): Schema {
  return {
    run,
    extras,
    check: (...checks) =>
      schema((value) => {
        const maximum = Math.min(...checks.map(({ cap = Infinity }) => cap));
        if (extras.isArray && Array.isArray(value) && value.length > maximum) {
          return wrong(value, 'too_big', { maximum, origin: 'array' });
        }
        const parsed = run(value);
        for (const check of checks) if (check.ofLength || !isHopeless(parsed)) check(parsed);
        return parsed;
      }, extras),
    safeParse(value) {
      const { value: data, issues } = run(value);
      const success = issues.length === 0;
      return { success, data: success ? data : undefined, error: { issues } };
    },
  };
}

function isHopeless({ issues }: Parsed): boolean {
  return issues.some((issue) => !issue.continue);
}

function right(value: unknown): Parsed {
  return { value, issues: [] };
}

function wrong(value: unknown, code: string, about: object): Parsed {
  return { value, issues: [{ code, path: [], ...about }] };
}

function typed(expected: string, is: (value: unknown) => boolean, run: (value: never) => Parsed = right) {
  return schema((value) => (is(value) ? run(value as never) : wrong(value, 'invalid_type', { expected })));
}

function check(isRight: (value: never) => boolean, code: string, about: object): Check {
  return ({ value, issues }) =>
    isRight(value as never) || issues.push({ code, path: [], continue: true, ...about });
}

/** In items; or in code points, of no more of a text than it takes to know that it is longer than `limit`. */
function lengthOf(value: string | unknown[], limit: number): number {
  return typeof value === 'string' ? Array.from(value.slice(0, 2 * limit + 1)).length : value.length;
}

function checkLength(limit: number, isRight: (length: number) => boolean, code: string, about: object) {
  const looks: Check = ({ value, issues }) => {
    if (typeof value !== 'string' && !Array.isArray(value)) return;
    const origin = typeof value === 'string' ? 'string' : 'array';
    check((all: typeof value) => isRight(lengthOf(all, limit)), code, { origin, ...about })({
      value,
      issues,
    });
  };
  return Object.assign(looks, { ofLength: true as const });
}

export const minLength = (minimum: number) =>
  checkLength(minimum, (length) => length >= minimum, 'too_small', { minimum });

export const maxLength = (maximum: number) =>
  Object.assign(
    checkLength(maximum, (length) => length <= maximum, 'too_big', { maximum }),
    { cap: maximum },
  );

export const minimum = (minimum: number, origin = 'number') =>
  check((value: number) => value >= minimum, 'too_small', { minimum, origin });

export const maximum = (maximum: number, origin = 'number') =>
  check((value: number) => value <= maximum, 'too_big', { maximum, origin });

export const refine = (isRight: (value: never) => boolean, message: string) =>
  check(isRight, 'custom', { message });

/** `abort` leaves out what would be checked after it. */
export const regex = (pattern: RegExp, told: string | { error: string; abort: boolean }) =>
  check(
    (text: string) => pattern.test(text),
    'invalid_format',
    typeof told === 'string' ? { message: told } : { message: told.error, continue: !told.abort },
  );

export const unknown = () => schema(right);

export const string = () => typed('string', (value) => typeof value === 'string');

export const int = () =>
  typed('number', Number.isFinite, (value: number) =>
    Number.isInteger(value) ? right(value) : wrong(value, 'invalid_type', { expected: 'int' }),
  ).check(maximum(Number.MAX_SAFE_INTEGER, 'int'), minimum(Number.MIN_SAFE_INTEGER, 'int'));

const oneOf = (values: readonly unknown[]) =>
  schema((value) => (values.includes(value) ? right(value) : wrong(value, 'invalid_value', { values })), {
    values,
  });
export { oneOf as enum };

export const literal = (value: unknown) => oneOf([value]);

export const optional = ({ run }: Schema) =>
  schema((value) => (value === undefined ? right(value) : run(value)), { isOptional: true });

export const lazy = (make: () => Schema) => schema((value) => make().run(value));

/** Puts a part in its place in the whole. */
function put(whole: Parsed, key: PropertyKey, { value, issues }: Parsed): void {
  (whole.value as Record<PropertyKey, unknown>)[key] = value;
  whole.issues.push(...issues.map((issue) => ({ ...issue, path: [key, ...issue.path] })));
}

export const array = ({ run }: Schema) =>
  schema(
    typed('array', Array.isArray, (items: unknown[]) => {
      const whole = right([]);
      for (const [index, item] of items.entries()) put(whole, index, run(item));
      return whole;
    }).run,
    { isArray: true },
  );

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecord = (value: unknown) => Object.prototype.toString.call(value) === '[object Object]';

type Fields = Record<string, unknown>;

export const object = (shape: Shape) =>
  schema(
    typed('object', isObject, (fields: Fields) => {
      const whole = right({});
      for (const [key, { run, extras }] of Object.entries(shape))
        if (key in fields || !extras.isOptional) put(whole, key, run(fields[key]));
      return whole;
    }).run,
    { shape },
  );

export const record = (key: Schema, { run }: Schema) =>
  typed('record', isRecord, (fields: Fields) => {
    const whole = right({});
    for (const [name, field] of Object.entries(fields)) {
      if (name === '__proto__') continue;
      const { issues } = key.run(name);
      put(whole, name, issues.length === 0 ? run(field) : wrong(field, 'invalid_key', { issues }));
    }
    return whole;
  });

export const union = (options: readonly Schema[]) =>
  schema((value) => {
    const tried: Parsed[] = [];
    for (const { run } of options) {
      const parsed = run(value);
      if (parsed.issues.length === 0) return parsed;
      tried.push(parsed);
    }
    const [meant, ...others] = tried.filter((parsed) => !isHopeless(parsed));
    if (meant && others.length === 0) return meant;
    return wrong(value, 'invalid_union', { errors: tried.map(({ issues }) => issues) });
  });

export const discriminatedUnion = (key: string, options: readonly Schema[]) => {
  const valuesOf = ({ extras }: Schema) => extras.shape![key]!.extras.values!;
  return typed('object', isObject, (fields: Fields) => {
    const meant = options.find((option) => valuesOf(option).includes(fields[key]));
    return (
      meant?.run(fields) ??
      wrong(fields, 'invalid_union', { errors: [], options: options.flatMap(valuesOf), path: [key] })
    );
  });
};
