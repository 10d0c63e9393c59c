import { carryOver, misfits } from './fit.ts';
import { InvalidInputError, MAX_ISSUES, parseWith } from './invalid-input-error.ts';
import { responseSchema, type Response } from './response.ts';
import type { Scan } from './scan.ts';

/**
 * Returns `json` (an object, not text) as a response. With `scan`, everything in it fits that scan:
 * from another version of the scan, what no longer fits is moved to `retired`. Fields that a later version of this
 * package added to a response are kept as they are.
 * @throws {InvalidInputError} with the path of everything that is wrong and what was expected; with
 * `scan` also for a response to another scan, or one to this version that doesn't fit it.
 */
export function parseResponse(json: unknown, scan?: Scan): Response {
  const known = parseWith(responseSchema(), 'response', json);
  const response = withAddedLater(json as Response, known);
  if (!scan) return response;
  if (response.scan.id !== scan.id) {
    throw new InvalidInputError('response', [
      { path: 'scan.id', message: `expected "${scan.id}", received "${response.scan.id}"` },
    ]);
  }
  if (response.scan.version !== scan.version) return carryOver(response, scan);
  const issues = misfits(response, scan).slice(0, MAX_ISSUES);
  if (issues.length > 0) throw new InvalidInputError('response', issues);
  return response;
}

/** `known` with what is in `json` beside it, as a file keeps it, without keys that every object has. */
function withAddedLater<T>(json: T, known: T): T {
  if (typeof known !== 'object') return known;
  const whole = Object.entries(known as object).map(([key, value]) => [
    key,
    withAddedLater<unknown>(json[key as keyof T], value),
  ]);
  if (Array.isArray(known)) return whole.map(([, item]) => item) as T;
  const fields = Object.entries(json as object).filter(([key]) => !(key in (known as object)));
  const text = JSON.stringify(Object.fromEntries(fields), (key, value: unknown) =>
    key in {} || typeof value === 'bigint' ? undefined : value,
  );
  return Object.assign(JSON.parse(text) as object, Object.fromEntries(whole) as T);
}
