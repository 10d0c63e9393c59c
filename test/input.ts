import { statementsOf, type Agreement, type Answer, type Response, type Scan } from '@quick-scan/core';

/** What a person put in, by statement: in this version of the scan or in another. All that must never be lost. */
export interface Input {
  answers: Record<string, Answer>;
  notes: Record<string, string>;
  marks: Record<string, true>;
  plan: Record<string, Agreement>;
  group: string | undefined;
}

export const NOTHING: Input = { answers: {}, notes: {}, marks: {}, plan: {}, group: undefined };

export function inputOf({ answers, notes, priorities, plan = [], retired = [], group }: Response): Input {
  const input: Input = { answers: {}, notes: {}, marks: {}, plan: {}, group };
  for (const { statement, answer, note, priority, plan } of retired) {
    if (answer !== undefined) input.answers[statement] = answer;
    if (note !== undefined) input.notes[statement] = note;
    if (priority) input.marks[statement] = true;
    if (plan) input.plan[statement] = plan;
  }
  Object.assign(input.answers, answers);
  Object.assign(input.notes, notes);
  for (const id of priorities) input.marks[id] = true;
  for (const { statement, ...agreement } of plan) input.plan[statement] = agreement;
  return input;
}

/** Whether two things are the same but for the order of their keys, and for keys without a value. */
export const same = (a: unknown, b: unknown) => inOrder(a) === inOrder(b);

function inOrder(thing: unknown): string {
  return JSON.stringify(thing, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Whether nothing was put in. */
export const isNothing = (input: Input) => same(input, NOTHING);

/** What this version of the scan has a place for. */
export function fitting(input: Input, scan: Scan): Input {
  const fits = ([id]: [string, unknown]) => statementsOf(scan).some((statement) => statement.id === id);
  const parts = Object.entries(input).map(([part, value]: [string, Input[keyof Input]]) => [
    part,
    typeof value === 'object' ? Object.fromEntries(Object.entries(value).filter(fits)) : value,
  ]);
  return Object.fromEntries(parts) as Input;
}

/** An input in which one part has another value for a statement, or with `undefined` none. */
export function changed<Part extends Exclude<keyof Input, 'group'>>(
  input: Input,
  part: Part,
  statement: string,
  value: Input[Part][string] | undefined,
): Input {
  const others = Object.entries(input[part]).filter(([id]) => id !== statement);
  const given = value === undefined ? [] : [[statement, value] as const];
  return { ...input, [part]: Object.fromEntries([...others, ...given]) };
}

/** The score, as somebody would count it on paper: the middle of the levels that were chosen. */
export function countedByHand(scan: Scan, { answers }: Input, dimension?: string) {
  const asked = scan.dimensions
    .filter(({ id }) => id === (dimension ?? id))
    .flatMap((each) => each.statements);
  const given = asked.map(({ id }) => answers[id]);
  const levels = given.filter((answer) => typeof answer === 'number').sort((a, b) => a - b);
  const isEnough = levels.length > 0 && levels.length * 2 >= asked.length;
  return {
    unknown: given.filter((answer) => answer === 'unknown').length,
    open: given.filter((answer) => answer === undefined).length,
    counts: scan.levels.map(({ value }) => levels.filter((level) => level === value).length),
    median: isEnough ? [levels[(levels.length - 1) >> 1], levels[levels.length >> 1]] : undefined,
    position: isEnough ? levels.reduce((all, level) => all + level, 0) / levels.length : undefined,
  };
}
