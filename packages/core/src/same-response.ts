import type { Response } from './response.ts';

/** Whether two responses are the same but for the time of their last change. */
export function sameData(a: Response, b: Response): boolean {
  return JSON.stringify({ ...a, updatedAt: '' }) === JSON.stringify({ ...b, updatedAt: '' });
}

/** Whether a person put the same in two responses, in whatever order. */
export function sameInput(a: Response, b: Response): boolean {
  const input = ({ answers, notes, priorities, plan = [], group }: Response) =>
    JSON.stringify([group, ...[answers, notes].map((record) => Object.entries(record).sort())]) +
    [...priorities].sort().join() +
    plan
      .map((item) => JSON.stringify(Object.entries(item).sort()))
      .sort()
      .join();
  return input(a) === input(b);
}
