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
  response: Response;
  /** When it was completed; a code does not tell. */
  at?: Date;
  /** Whether it was made with another version of the scan. */
  otherVersion: boolean;
}

/** Why a file or code can't be opened; `name` is the file's, or the code itself. */
export interface OpeningProblem {
  is: CodeProblem | 'no-code' | 'not-read' | 'another-file' | 'too-large';
  name: string;
}

/** In bytes: more than the longest notes to the largest scan take. */
const MAX_SIZE = 10_000_000;

/** Reads the file of a response, as the report gave it. */
export async function openFile(file: File, scan: Scan): Promise<Opened | OpeningProblem> {
  const { name } = file;
  if (file.size > MAX_SIZE) return { is: 'too-large', name };
  try {
    const json: unknown = JSON.parse(await file.text());
    const response = parseResponse(json, scan);
    const { version } = parseResponse(json).scan;
    const { completedAt } = response;
    return {
      response,
      ...(completedAt && { at: new Date(completedAt) }),
      otherVersion: version !== scan.version,
    };
  } catch (error) {
    const isOther = error instanceof InvalidInputError && error.issues[0]?.path === 'scan.id';
    return { is: isOther ? 'another-file' : 'not-read', name };
  }
}

/** Reads a result code. */
export function openCode(code: string, scan: Scan): Opened | OpeningProblem {
  const name = code.trim();
  if (!name) return { is: 'no-code', name };
  try {
    return { response: decodeCode(scan, name), otherVersion: false };
  } catch (error) {
    if (error instanceof InvalidCodeError) return { is: error.problem, name };
    throw error;
  }
}

export function isProblem(opened: Opened | OpeningProblem): opened is OpeningProblem {
  return 'is' in opened;
}
