import type * as z from 'zod/mini';

/** One thing that is wrong with an input: where, and what was expected there. */
export interface Issue {
  /** For instance `dimensions[0].statements[2].options`; empty for the input as a whole. */
  path: string;
  message: string;
}

/** Input from outside that does not fit the model. Nothing of it was taken over. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly Issue[];

  constructor(what: string, issues: readonly Issue[]) {
    const lines = issues.map(({ path, message }) => `- ${path ? `${path}: ` : ''}${message}`);
    super([`This is not a valid ${what}:`, ...lines].join('\n'));
    this.issues = issues;
  }
}

/** Deeper and larger than any scan or response; a tree beyond it could exhaust the stack, or a person's patience. */
const MAX_DEPTH = 40;
const MAX_VALUES = 100_000;
/** All texts in it together, in UTF-16 code units: as much as a file can hold. */
const MAX_TEXT = 10_000_000;

/** At most this many issues are reported, so that a hostile input can't flood a page; and so much of a key or code in each. */
export const MAX_ISSUES = 20;
export const SHOWN = 100;

/**
 * Returns `input` as the schema's type.
 * @throws {InvalidInputError} naming each path that is wrong and what was expected there.
 */
export function parseWith<T>(schema: z.ZodMiniType<T>, what: string, input: unknown): T {
  const excess = excessOf(input);
  if (excess) throw new InvalidInputError(what, [{ path: '', message: `expected at most ${excess}` }]);
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, MAX_ISSUES).map((issue) => describe(issue, input));
  throw new InvalidInputError(what, issues);
}

/** What there is too much of in a tree of values, if anything. */
function excessOf(input: unknown): string | undefined {
  let [count, text] = [1, 0];
  let layer: unknown[] = [input];
  for (let depth = 0; layer.length > 0; depth++) {
    if (depth > MAX_DEPTH) return `${MAX_DEPTH} levels deep`;
    const next: unknown[][] = [];
    for (const value of layer) {
      if (typeof value === 'string') text += value.length;
      if (typeof value !== 'object' || value === null) continue;
      const inside: unknown[] = Array.isArray(value) ? value : Object.values(value);
      // Before it is copied: an array can say that it is endless.
      count += inside.length;
      if (count > MAX_VALUES) return `${MAX_VALUES} values`;
      next.push(inside);
    }
    if (text > MAX_TEXT) return `${MAX_TEXT} characters`;
    layer = next.flat();
  }
  return undefined;
}

type ZodIssue = z.core.$ZodIssue;

function describe(issue: ZodIssue, input: unknown): Issue {
  if (issue.code === 'invalid_union') return describeUnion(issue, input);
  const received = at(input, issue.path);
  return { path: pathText(issue.path), message: expectation(issue, received) };
}

/** Of several alternatives, the one that got inside is the one that was meant; else all are named. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, input: unknown): Issue {
  const { path } = issue;
  const firsts = issue.errors.map(([first]) => first!);
  const meant = firsts.find((first) => first.path.length > 0);
  if (meant) return describe({ ...meant, path: [...path, ...meant.path] }, input);
  // Where their type tells them apart, none of them was tried.
  const { options } = issue as { options?: unknown[] };
  const alternatives = options ? oneOf(options) : firsts.map(expected).join(' or ');
  return {
    path: pathText(path),
    message: `expected ${alternatives}, received ${typeName(at(input, path))}`,
  };
}

/** It begins at a key: all that is read is an object. */
function pathText(path: readonly PropertyKey[]): string {
  const keys = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, SHOWN)}`));
  return keys.join('').slice(1);
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], input);
}

function expectation(issue: ZodIssue, received: unknown): string {
  const got = issue.code === 'invalid_type' ? `, received ${typeName(received)}` : '';
  return `expected ${expected(issue)}${got}`;
}

function expected(issue: ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'too_small':
      return `at least ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `at most ${issue.maximum}${unit(issue.origin)}`;
    case 'invalid_key':
      return issue.issues.map(expected).join(' and ');
    default:
      return issue.message;
  }
}

function oneOf(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(' or ');
}

function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' items' : '';
}
