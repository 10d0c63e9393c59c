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

/**
 * A response to another version of `scan` as one to this version. What no longer fits is set apart,
 * what was set apart before and fits now is put back, and nothing is dropped.
 */
export function carryOver(response: Response, scan: Scan): Response {
  const known = statementIds(scan);
  const possible = possibleAnswers(scan);
  const fits = (id: string, answer: Answer) => known.has(id) && possible.includes(answer);
  const answers: [string, Answer][] = [];
  const notes: [string, string][] = [];
  const retired: Retired[] = [];

  const { version } = response.scan;
  const ids = new Set([
    ...Object.keys(response.answers),
    ...Object.keys(response.notes),
    ...response.priorities,
  ]);
  const current = [...ids].map((statement): Retired => {
    const [answer, note] = [response.answers[statement], response.notes[statement]];
    return {
      statement,
      version,
      ...(answer !== undefined && { answer }),
      ...(note !== undefined && { note }),
    };
  });
  // What is current comes first: an older answer never takes its place.
  for (const { answer, note, ...rest } of [...current, ...(response.retired ?? [])]) {
    const id = rest.statement;
    const left: Retired = { ...rest };
    if (answer !== undefined && fits(id, answer) && !answers.some(([other]) => other === id))
      answers.push([id, answer]);
    else if (answer !== undefined) left.answer = answer;
    if (note !== undefined && known.has(id) && !notes.some(([other]) => other === id)) notes.push([id, note]);
    else if (note !== undefined) left.note = note;
    if (!known.has(id) || left.answer !== undefined || left.note !== undefined) retired.push(left);
  }
  const carried: Response = {
    ...response,
    scan: { id: scan.id, version: scan.version },
    answers: Object.fromEntries(answers),
    notes: Object.fromEntries(notes),
    priorities: response.priorities.filter((id) => known.has(id)),
    retired,
  };
  if (retired.length === 0) delete carried.retired;
  return carried;
}

function statementIds(scan: Scan): Set<string> {
  return new Set(statementsOf(scan).map(({ id }) => id));
}
