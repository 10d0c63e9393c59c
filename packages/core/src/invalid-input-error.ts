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

/** Deeper than any scan or response; a tree beyond it could exhaust the stack. */
const MAX_DEPTH = 40;

/** At most this many issues are reported, so that a hostile input can't flood a page. */
const MAX_ISSUES = 20;

/**
 * Returns `input` as the schema's type.
 * @throws {InvalidInputError} naming each path that is wrong and what was expected there.
 */
export function parseWith<T>(schema: z.ZodMiniType<T>, what: string, input: unknown): T {
  if (isDeeperThan(MAX_DEPTH, input)) {
    throw new InvalidInputError(what, [{ path: '', message: `expected at most ${MAX_DEPTH} levels deep` }]);
  }
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, MAX_ISSUES).map((issue) => describe(issue, input));
  throw new InvalidInputError(what, issues);
}

function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((child) => isDeeperThan(depth - 1, child));
}

type ZodIssue = z.core.$ZodIssue;

function describe(issue: ZodIssue, input: unknown): Issue {
  if (issue.code === 'invalid_union') return describeUnion(issue, input);
  const received = at(input, issue.path);
  return { path: pathText(issue.path), message: expectation(issue, received) };
}

/** Of several alternatives, the one that got furthest is the one that was meant. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, input: unknown): Issue {
  const firsts = issue.errors.map(([first]) => first!);
  const meant = firsts.find(({ path }) => path.length > 0 && path.at(-1) !== 'type');
  if (meant) return describe({ ...meant, path: [...issue.path, ...meant.path] }, input);
  // No alternative fits at all: name what each expected, at the tag or at the value itself.
  const tags = firsts.filter(({ path }) => path.length > 0);
  const path = tags[0] ? [...issue.path, ...tags[0].path] : issue.path;
  const received = at(input, issue.path);
  const alternatives = typeof received === 'object' && tags.length > 0 ? tags : firsts;
  return {
    path: pathText(path),
    message: `expected ${[...new Set(alternatives.map(expected))].join(' or ')}, received ${typeName(at(input, path))}`,
  };
}

function pathText(path: readonly PropertyKey[]): string {
  const keys = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.join('').replace(/^\./, '');
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
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
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

function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' items' : '';
}
