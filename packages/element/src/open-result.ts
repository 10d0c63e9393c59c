import {
  decodeCode,
  InvalidCodeError,
  InvalidInputError,
  parseResponse,
  type CodeProblem,
  type Response,
  type Scan,
} from '@quick-scan/core';

/** A result that somebody brought along. */
export interface Opened {
  /** The answers as they fit this version of the scan, and as they were. */
  response: Response;
  original: Response;
  /** When it was completed; a code does not tell. */
  at?: Date;
}

/** Why a file or code can't be opened; `name` is the file's, or the code itself. */
export interface OpeningProblem {
  is:
    | CodeProblem
    | 'no-code'
    | 'not-read'
    | 'not-loaded'
    | 'another-file'
    | 'too-large'
    | 'team-file'
    | 'another-team-file';
  name: string;
  /** Tries once more what may go right then. */
  retry?: () => unknown;
}

/** A file with the counts of a team, which is no result; what is in it is not checked yet. */
export interface TeamFile extends OpeningProblem {
  is: 'team-file';
  json: object;
}

/** In bytes: more than the longest notes to the largest scan take. */
export const MAX_SIZE = 10_000_000;

/** Reads the file of a response, as the report gave it. */
export async function openFile(file: File, scan: Scan): Promise<Opened | OpeningProblem | TeamFile> {
  const { name } = file;
  if (file.size > MAX_SIZE) return { is: 'too-large', name };
  try {
    const json: unknown = JSON.parse(await file.text());
    if (typeof json === 'object' && json && 'groups' in json) return { is: 'team-file', name, json };
    const response = parseResponse(json, scan);
    const { completedAt } = response;
    return {
      response,
      original: parseResponse(json),
      ...(completedAt && { at: new Date(completedAt) }),
    };
  } catch (error) {
    const isOther = error instanceof InvalidInputError && error.issues[0]?.path === 'scan.id';
    return { is: isOther ? 'another-file' : 'not-read', name };
  }
}

/** The longest name that the counts of a team can have. */
const NAME_LENGTH = 200;

/** The counts in a team file, which go by the name of the file where they have none. */
export function namedAs(name: string, json: object): object {
  return { name: name.slice(0, NAME_LENGTH), ...json };
}

/** So much of what is no code is shown, in UTF-16 code units. */
const SHOWN = 200;

/** Reads a result code; `groups` are those that the page knows. */
export function openCode(code: string, scan: Scan, groups: readonly string[]): Opened | OpeningProblem {
  // People paste the link as well, or a code with the end of a sentence; which is sought from the end, in one go.
  const [name = ''] = /^.*[^.,;:!?)]/s.exec(code.trim().replace(/^.*#quick-scan=/s, '')) ?? [];
  if (!name) return { is: 'no-code', name };
  try {
    const response = decodeCode(scan, name, { groups });
    return { response, original: response };
  } catch (error) {
    if (error instanceof InvalidCodeError) return { is: error.problem, name: name.slice(0, SHOWN) };
    throw error;
  }
}

export function isProblem(opened: Opened | OpeningProblem): opened is OpeningProblem {
  return 'is' in opened;
}

export function isTeamFile(opened: Opened | OpeningProblem | TeamFile): opened is TeamFile {
  return 'json' in opened;
}
