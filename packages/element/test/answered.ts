import { emptyResponse, statementsOf, type Answer, type Response, type Scan } from '@quick-scan/core';
import { visit, type Person } from './person.ts';

/** A response in which these answers are given, in the order of the statements. */
export function respond(scan: Scan, answers: (Answer | undefined)[], more: Partial<Response> = {}): Response {
  const given = statementsOf(scan).map(({ id }, index) => [id, answers[index]] as const);
  return {
    ...emptyResponse(scan, new Date('2026-11-23T12:00:00Z')),
    answers: Object.fromEntries(given.filter((each): each is [string, Answer] => each[1] !== undefined)),
    completedAt: '2026-11-23T12:00:00Z',
    ...more,
  };
}

/** Somebody who comes back to what they kept earlier, where they left it. */
export function returnTo(
  scan: Scan,
  response: Response,
  view: 'introduction' | 'overview' | 'review' | 'report' | 'plan' = 'report',
): Promise<Person> {
  localStorage.setItem(`quick-scan:${scan.id}`, JSON.stringify({ response, place: { view } }));
  return visit({}, scan);
}
