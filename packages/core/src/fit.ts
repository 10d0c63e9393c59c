import type { Issue } from './invalid-input-error.ts';
import type { Agreement, Answer, PlanItem, Response, Retired } from './response.ts';
import type { Scan } from './scan.ts';
import { statementsOf, UNKNOWN } from './statements.ts';

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
    ...(response.plan ?? []).map(({ statement: id }, index) => ({ id, path: `plan[${index}].statement` })),
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
  const possible: (Answer | undefined)[] = possibleAnswers(scan);
  const fits = (id: string, answer?: Answer) => known.has(id) && possible.includes(answer);
  const answers = new Map<string, Answer>();
  const notes = new Map<string, string>();
  const priorities = new Set<string>();
  const plan = new Map<string, PlanItem>();
  const retired: Retired[] = [];

  const { version } = response.scan;
  const marked = new Set(response.priorities);
  const agreed = new Map(response.plan?.map((item) => [item.statement, item]));
  const ids = new Set([
    ...Object.keys(response.answers),
    ...Object.keys(response.notes),
    ...marked,
    ...agreed.keys(),
  ]);
  const current = [...ids].map((statement): Retired => {
    const planned = agreed.get(statement);
    return {
      statement,
      version,
      answer: response.answers[statement],
      note: response.notes[statement],
      priority: marked.has(statement) || undefined,
      plan: planned && agreementOf(planned),
    };
  });
  // What is current comes first: an older answer never takes its place.
  for (const was of [...current, ...(response.retired ?? [])]) {
    const { answer, note, priority, plan: planned, ...rest } = was;
    const left: Retired = rest;
    const id = left.statement;
    if (fits(id, answer) && !answers.has(id)) answers.set(id, answer!);
    else if (answer !== undefined) left.answer = answer;
    if (note !== undefined && known.has(id) && !notes.has(id)) notes.set(id, note);
    else if (note !== undefined) left.note = note;
    if (priority && known.has(id)) priorities.add(id);
    else if (priority) left.priority = true;
    if (planned && known.has(id) && !plan.has(id)) plan.set(id, { statement: id, ...planned });
    else if (planned) left.plan = planned;
    if (Object.keys(left).length > 2) retired.push(left);
  }
  const carried: Response = {
    ...response,
    scan: { ...response.scan, version: scan.version },
    answers: Object.fromEntries(answers),
    notes: Object.fromEntries(notes),
    priorities: [...priorities],
    plan: [...plan.values()],
    retired,
  };
  if (plan.size === 0) delete carried.plan;
  if (retired.length === 0) delete carried.retired;
  return carried;
}

function agreementOf(item: PlanItem): Agreement {
  return Object.fromEntries(Object.entries(item).filter(([part]) => part !== 'statement'));
}

function statementIds(scan: Scan): Set<string> {
  return new Set(statementsOf(scan).map(({ id }) => id));
}
