import { checkSymbols } from './check-symbols.ts';
import { InvalidInputError, SHOWN } from './invalid-input-error.ts';
import { emptyResponse, type Answer, type Response } from './response.ts';
import type { Scan } from './scan.ts';
import { statementsOf, UNKNOWN } from './statements.ts';

/** Crockford's base 32: no I, L, O or U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MARK = 2;
const CHECK = 2;

/** The most that is read as a code, in UTF-16 code units: some times as much as one of the largest scan has. */
const MAX_LENGTH = 20_000;

export interface CodeOptions {
  /**
   * The groups that a respondent may choose from. Without any, and when writing for a group that is not
   * among them or that its mark doesn't tell from another of them, the group is left out.
   */
  groups?: readonly string[];
  /** The clock: a code holds no time, so the response it gives is one of this moment. */
  now?: () => Date;
}

/**
 * Why a code can't be read: a character is wrong, swapped, missing or too many (`mistyped`), or it
 * belongs to another scan, to another version of this scan, or to a group that is not known here.
 */
export type CodeProblem = 'mistyped' | 'another-scan' | 'another-version' | 'unknown-group';

const EXPECTED: Record<CodeProblem, string> = {
  mistyped: 'a result code without a mistake in it',
  'another-scan': 'a code of this scan',
  'another-version': 'a code of this version of the scan',
  'unknown-group': 'a code with one of the groups',
};

/** A result code that can't be read: which one, and why. */
export class InvalidCodeError extends InvalidInputError {
  readonly code: string;
  readonly problem: CodeProblem;

  constructor(code: string, problem: CodeProblem) {
    const message = `expected ${EXPECTED[problem]}, received ${code.slice(0, SHOWN)}`;
    super('result code', [{ path: '', message }]);
    this.code = code;
    this.problem = problem;
  }
}

/**
 * Returns the answers of a response as a short text to paste or read aloud, in Crockford's base 32 and
 * groups of four: two characters that mark the scan, two its version, then the answers, two for the
 * group if there is one, and two check symbols. 24 statements of five levels make 20 characters. There
 * are no notes, plans or times in it.
 */
export function encodeCode(scan: Scan, { answers, group }: Response, { groups }: CodeOptions = {}): string {
  const radix = BigInt(scan.levels.length + 2);
  const number = statementsOf(scan).reduce(
    (sum, { id }) => sum * radix + BigInt(digitOf(scan, answers[id])),
    0n,
  );
  const symbols = [
    ...markOf(scan.id),
    ...markOf(scan.version),
    ...Array.from(number.toString(32).padStart(answersLength(scan), '0'), (digit) => parseInt(digit, 32)),
    ...(group !== undefined && groupOf(markOf(group), groups) === group ? markOf(group) : []),
  ];
  const text = [...symbols, ...checkSymbols(symbols)].map((symbol) => ALPHABET[symbol]).join('');
  return text.match(/.{1,4}/g)!.join('-');
}

/**
 * Returns the response in a code; small letters, spaces and dashes make no difference, nor does I or L
 * for 1 or O for 0.
 * @throws {InvalidCodeError} for a code that can't be read.
 */
export function decodeCode(
  scan: Scan,
  code: string,
  { groups, now = () => new Date() }: CodeOptions = {},
): Response {
  const refuse = (problem: CodeProblem): never => {
    throw new InvalidCodeError(code, problem);
  };
  const symbols = read(code) ?? refuse('mistyped');
  const text = symbols.slice(0, -CHECK);
  if (checkSymbols(symbols).some((symbol) => symbol !== 0) || text.length <= 2 * MARK) refuse('mistyped');
  const is = (at: number, name: string) => markOf(name).every((symbol, index) => symbol === text[at + index]);
  if (!is(0, scan.id)) refuse('another-scan');
  if (!is(MARK, scan.version)) refuse('another-version');

  const statements = statementsOf(scan);
  const radix = BigInt(scan.levels.length + 2);
  const end = 2 * MARK + answersLength(scan);
  let number = text.slice(2 * MARK, end).reduce((sum, symbol) => sum * 32n + BigInt(symbol), 0n);
  const answers = statements
    .map(() => {
      const digit = Number(number % radix);
      number /= radix;
      return digit;
    })
    .reverse()
    .map((digit) => answerOf(scan, digit));
  const hasGroup = text.length === end + MARK;
  if (number > 0n || !(text.length === end || hasGroup) || answers.includes(null)) refuse('mistyped');
  const group =
    hasGroup && groups?.length ? (groupOf(text.slice(end), groups) ?? refuse('unknown-group')) : undefined;

  return {
    ...emptyResponse(scan, now()),
    answers: Object.fromEntries(
      statements.flatMap(({ id }, index) => {
        const answer = answers[index];
        return answer === undefined ? [] : [[id, answer!]];
      }),
    ),
    ...(group !== undefined && { group }),
  };
}

/** 0 is open, then the levels, and last unknown. An answer that the scan doesn't have is open. */
function digitOf({ levels, unknown }: Scan, answer: Answer | undefined): number {
  if (answer === UNKNOWN) return unknown ? levels.length + 1 : 0;
  return levels.some(({ value }) => value === answer) ? answer! : 0;
}

/** The answer of a digit; `null` when the scan has no such answer. */
function answerOf({ levels, unknown }: Scan, digit: number): Answer | null | undefined {
  if (digit === 0) return undefined;
  if (digit <= levels.length) return digit;
  return unknown ? UNKNOWN : null;
}

/** The group with this mark; none when two have it, for then nobody knows which was meant. */
function groupOf(mark: number[], groups?: readonly string[]): string | undefined {
  const [found, ...others] = new Set(groups?.filter((name) => markOf(name).join() === mark.join()));
  return others.length > 0 ? undefined : found;
}

/** How many characters the answers of a scan take. */
function answersLength(scan: Scan): number {
  return (BigInt(scan.levels.length + 2) ** BigInt(statementsOf(scan).length) - 1n).toString(32).length;
}

/** The symbols of a code that somebody typed or pasted, if it has no strange characters in it. */
function read(code: string): number[] | undefined {
  if (code.length > MAX_LENGTH) return undefined;
  const text = code
    .toUpperCase()
    .replace(/[\s\p{Dash}\p{Cf}]/gu, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0');
  const symbols = Array.from(text, (character) => ALPHABET.indexOf(character));
  return symbols.includes(-1) ? undefined : symbols;
}

/** By which a name is known again: the first bits of its hash (FNV-1a, over UTF-16 code units). */
function markOf(name: string): number[] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return Array.from({ length: MARK }, (_, index) => (hash >>> (27 - 5 * index)) & 31);
}
