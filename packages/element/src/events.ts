import type { Answer, Place, Response, Result, Scan } from '@quick-scan/core';

/** The detail of `quick-scan-ready`: the scan that can be filled in, and what was filled in before. */
export interface ReadyDetail {
  scan: Scan;
  response: Response;
}

/** The detail of `quick-scan-answer`: the answer that the person chose, and the response with it. */
export interface AnswerDetail {
  /** The id of the statement. */
  statement: string;
  answer: Answer;
  response: Response;
}

/** The detail of `quick-scan-step`. */
export interface StepDetail {
  place: Place;
  /** The step in words, ready to be used as the title of the page. */
  title: string;
}

/** The detail of `quick-scan-complete`: what was filled in, and what it says. */
export interface CompleteDetail {
  response: Response;
  result: Result;
}

/** The detail of `quick-scan-restart`: what was erased. */
export interface RestartDetail {
  erased: Response;
}

/** The detail of `quick-scan-error`. */
export interface ErrorDetail {
  /**
   * What the person has to do without: the `scan`, its `language`, the `reference` of the page, the `storage` of
   * answers, a `file` or print that was asked for, or the view of a `team`.
   */
  about: 'scan' | 'language' | 'reference' | 'storage' | 'file' | 'team';
  /** An `InvalidInputError` of the core where something is wrong in what the page gave. */
  error: Error;
}

interface Details {
  'quick-scan-ready': ReadyDetail;
  'quick-scan-answer': AnswerDetail;
  'quick-scan-step': StepDetail;
  'quick-scan-complete': CompleteDetail;
  'quick-scan-restart': RestartDetail;
  'quick-scan-error': ErrorDetail;
}

/** The events of `<quick-scan>`, by their names. */
export type ScanEvents = { [Name in keyof Details]: CustomEvent<Details[Name]> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a type can't be added to what is there
  interface HTMLElementEventMap extends ScanEvents {}
}

/** Tells the page what happened, once the element shows it. */
export function tell<Name extends keyof Details>(
  host: HTMLElement & { updateComplete: Promise<unknown> },
  name: Name,
  detail: Details[Name],
): void {
  void host.updateComplete.then(() =>
    host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true })),
  );
}

/** Tells the page, and whoever reads its console, what went wrong. */
export function tellError(
  host: Parameters<typeof tell>[0],
  about: ErrorDetail['about'],
  error: unknown,
  ...where: string[]
): void {
  console.error(...where, error);
  tell(host, 'quick-scan-error', { about, error: error instanceof Error ? error : new Error(String(error)) });
}
