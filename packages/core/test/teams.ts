import { nl } from '@quick-scan/content';
import {
  emptyResponse,
  statementsOf,
  summarise,
  type Answer,
  type Response,
  type Scan,
  type TeamSummary,
} from '@quick-scan/core';
import fc from 'fast-check';

/** A response with these answers to the statements in their order, `undefined` for an open one. */
export function respond(scan: Scan, answers: (Answer | undefined)[], group?: string): Response {
  const given = statementsOf(scan).map(({ id }, index) => [id, answers[index]] as const);
  return {
    ...emptyResponse(scan, new Date(0)),
    answers: Object.fromEntries(given.filter((each): each is [string, Answer] => each[1] !== undefined)),
    ...(group !== undefined && { group }),
  };
}

/**
 * A summary in which each statement, in its order, has these numbers of answers per level; then of unknown,
 * if there is one number more than there are levels. All others are open.
 */
export function teamOf(scan: Scan, counts: number[][], group?: string): TeamSummary {
  const columns = [...scan.levels.map(({ value }): Answer => value), 'unknown' as const];
  const answers = counts.map((numbers) =>
    numbers.flatMap((number, index) => Array.from({ length: number }, () => columns[index])),
  );
  const people = Math.max(...answers.map(({ length }) => length));
  const responses = Array.from({ length: people }, (_, person) =>
    respond(
      scan,
      answers.map((given) => given[person]),
      group,
    ),
  );
  return summarise(scan, responses);
}

const anyAnswer = fc.option(fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unknown'), { nil: undefined });

/** Any response to the 24 statements, of one of a few groups or of none. */
export const anyResponse: fc.Arbitrary<Response> = fc
  .tuple(
    fc.array(anyAnswer, { minLength: 24, maxLength: 24 }),
    fc.constantFrom('Beleid', 'Uitvoering', '', undefined),
  )
  .map(([answers, group]) => respond(nl, answers, group));

export const anyResponses = fc.array(anyResponse, { maxLength: 12 });
