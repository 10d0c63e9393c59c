import { InvalidInputError, parseResponse, type Response, type Scan } from '@quick-scan/core';
import type { Messages } from '../messages/nl.ts';
import { isProblem, MAX_SIZE, openFile, type OpeningProblem } from '../open-result.ts';
import { readTable } from '../take-along/read-table.ts';
import { findCodes } from './find-codes.ts';
import type { TeamMessages } from './messages/nl.ts';

/** Why something that was brought can't be read; `name` is the file's, the code, or the beginning of a text. */
export interface TeamProblem {
  is: OpeningProblem['is'] | 'no-answers' | 'not-loaded';
  name: string;
}

/** A response that was brought, or why it can't be read; `share` is how much of all was read, 0 to 1. */
export interface Brought {
  found: { name: string; response: Response; startedAt?: string } | TeamProblem;
  share: number;
}

/** What is needed to read a response. */
export interface Reader {
  scan: Scan;
  groups: readonly string[];
  messages: Messages;
  words: TeamMessages;
}

/** Reads what was brought, one by one: texts with codes or links in them, and files. */
export async function* read(
  what: readonly (File | string)[],
  reader: Reader,
): AsyncGenerator<Brought, void, void> {
  for (const [index, each] of what.entries()) {
    const share = (part: number) => (index + part) / what.length;
    if (typeof each === 'string') {
      for (const { found, part } of readText(each, reader)) yield { found, share: share(part) };
    } else {
      for (const found of await readFile(each, reader)) yield { found, share: share(1) };
    }
  }
}

/** How much of a text without codes is shown, so that one knows which it was. */
const SHOWN = 40;

function* readText(
  text: string,
  { scan, groups, words }: Reader,
): Generator<{ found: Brought['found']; part: number }> {
  let isEmpty = true;
  for (const { found, code, end } of findCodes(text, scan, groups)) {
    isEmpty = false;
    yield {
      found: isProblem(found)
        ? found
        : checked(words.collect.code(code.slice(-4).toUpperCase()), found.response),
      part: end / text.length,
    };
  }
  const name = text.trim().slice(0, SHOWN);
  if (isEmpty) yield { found: { is: 'no-code', name: name.length < SHOWN ? name : `${name} …` }, part: 1 };
}

async function readFile(file: File, reader: Reader): Promise<Brought['found'][]> {
  const { name } = file;
  if (file.size > MAX_SIZE) return [{ is: 'too-large', name }];
  if (/\.txt$/i.test(name)) {
    return [...readText(await file.text(), reader)].map(({ found }) =>
      'is' in found && found.is === 'no-code' ? { ...found, name } : found,
    );
  }
  if (/\.(xlsx|csv)$/i.test(name)) return [await readExport(file, reader)];
  const opened = await openFile(file, reader.scan);
  if (!isProblem(opened)) return [checked(name, opened.response, opened.original.startedAt)];
  return [{ is: opened.is, name }];
}

async function readExport(file: File, { scan, messages }: Reader): Promise<Brought['found']> {
  const { name } = file;
  let table: Awaited<ReturnType<typeof readTable>>;
  try {
    table = await readTable();
  } catch (error) {
    console.error(error);
    return { is: 'not-loaded', name };
  }
  try {
    return checked(name, parseResponse(await table(file, scan, messages), scan));
  } catch (error) {
    const isOther = error instanceof InvalidInputError && error.issues[0]?.path === 'scan.id';
    return { is: isOther ? 'another-file' : 'not-read', name };
  }
}

/** Somebody who answered nothing has nothing to bring. */
function checked(name: string, response: Response, startedAt?: string): Brought['found'] {
  if (Object.keys(response.answers).length === 0) return { is: 'no-answers', name };
  return { name, response, ...(startedAt !== undefined && { startedAt }) };
}
