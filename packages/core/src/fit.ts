import type { Issue } from './invalid-input-error.ts';
import type { Answer, Response, Retired } from './response.ts';
import { statementsOf, UNKNOWN, type Scan } from './scan.ts';

/** The answers that the statements of a scan can have. */
export function possibleAnswers(scan: Scan): Answer[] {
  const values: Answer[] = scan.levels.map(({ value }) => value);
  return scan.unknown ? [...values, UNKNOWN] : values;
}

/** Everything in a response that its scan has no place for. */
export function misfits(response: Response, scan: Scan): Issue[] {
  const known = statementIds(scan);
  const possible = possibleAnswers(scan);
  const strangers = [
    ...Object.keys(response.answers).map((id) => ({ id, path: `answers.${id}` })),
    ...Object.keys(response.notes).map((id) => ({ id, path: `notes.${id}` })),
    ...response.priorities.map((id, index) => ({ id, path: `priorities[${index}]` })),
  ].filter(({ id }) => !known.has(id));
  const wrong = Object.entries(response.answers).filter(
    ([id, answer]) => known.has(id) && !possible.includes(answer),
  );
  return [
    ...strangers.map(({ path }) => ({ path, message: 'expected the id of a statement of this scan' })),
    ...wrong.map(([id, answer]) => ({
      path: `answers.${id}`,
      message: `expected ${possible.join(' or ')}, received ${answer}`,
    })),
  ];
}

/** A response to another version of `scan` as one to this version; nothing is dropped. */
export function carryOver(response: Response, scan: Scan): Response {
  const known = statementIds(scan);
  const possible = possibleAnswers(scan);
  const retired = new Map<string, Retired>();
  const retire = (statement: string, part: Pick<Retired, 'answer' | 'note'>) =>
    retired.set(statement, { statement, version: response.scan.version, ...retired.get(statement), ...part });

  const answers = Object.entries(response.answers).filter(([id, answer]) => {
    const fits = known.has(id) && possible.includes(answer);
    if (!fits) retire(id, { answer });
    return fits;
  });
  const notes = Object.entries(response.notes).filter(([id, note]) => {
    if (!known.has(id)) retire(id, { note });
    return known.has(id);
  });
  const priorities = response.priorities.filter((id) => {
    if (!known.has(id)) retire(id, {});
    return known.has(id);
  });
  const all = [...(response.retired ?? []), ...retired.values()];
  return {
    ...response,
    scan: { id: scan.id, version: scan.version },
    answers: Object.fromEntries(answers),
    notes: Object.fromEntries(notes),
    priorities,
    ...(all.length > 0 && { retired: all }),
  };
}

function statementIds(scan: Scan): Set<string> {
  return new Set(statementsOf(scan).map(({ id }) => id));
}
