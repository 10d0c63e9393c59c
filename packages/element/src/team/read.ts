import { InvalidInputError, parseResponse, type Response, type Scan } from '@quick-scan/core';
import { isProblem, MAX_SIZE, openFile, type OpeningProblem } from '../open-result.ts';
import { readTable } from '../take-along/read-table.ts';
import { findCodes } from './find-codes.ts';
import type { TeamMessages } from './messages/nl.ts';

/** Why something that was brought can't be read; `name` is the file's, the code, or the beginning of a text. */
export interface TeamProblem {
  is: OpeningProblem['is'] | 'no-answers' | 'too-many-groups';
  name: string;
  /** The file, where it may well be read another time. */
  file?: File;
}

/** A response that was brought, or why it can't be read. */
type Found = { name: string; response: Response; startedAt?: string } | TeamProblem;

/** What was found, if anything was yet; `share` is how much of all was read, 0 to 1. */
export interface Brought {
  found?: Found | undefined;
  share: number;
}

/** What is needed to read a response. */
export interface Reader {
  scan: Scan;
  groups: readonly string[];
  words: TeamMessages;
  /** What reads Excel and csv files, which is asked for once for all files. */
  table?: ReturnType<typeof readTable>;
}

/** Reads what was brought, one by one: texts with codes or links in them, and files. */
export async function* read(
  what: readonly (File | string)[],
  reader: Reader,
): AsyncGenerator<Brought, void, void> {
  for (const [index, each] of what.entries()) {
    const parts = typeof each === 'string' ? readText(each, reader) : readFile(each, reader);
    for await (const { found, share } of parts) yield { found, share: (index + share) / what.length };
  }
}

/** How much of a text without codes is shown, so that one knows which it was. */
const SHOWN = 40;

/** In bytes: far more than a spreadsheet of the largest scan takes, and no more than a moment to read. */
const MAX_TABLE = 3_000_000;

function* readText(text: string, { scan, groups, words }: Reader): Generator<Brought> {
  const start = text.slice(0, MAX_SIZE).trim().slice(0, SHOWN);
  const name = start.length < SHOWN ? start : `${start} …`;
  if (text.length > MAX_SIZE) {
    yield { found: { is: 'too-large', name }, share: 1 };
    return;
  }
  let isEmpty = true;
  for (const each of findCodes(text, scan, groups)) {
    const share = each.end / text.length;
    if (!each.found) {
      yield { share };
      continue;
    }
    isEmpty = false;
    const { found, code } = each;
    const end = words.collect.code(code.slice(-4).toUpperCase());
    yield { found: isProblem(found) ? found : checked(end, found.response), share };
  }
  if (isEmpty) yield { found: { is: 'no-code', name }, share: 1 };
}

/** A file that can't be read, for instance because it was moved since it was chosen, is said to be so. */
async function* readFile(file: File, reader: Reader): AsyncGenerator<Brought> {
  const { name } = file;
  try {
    if (/\.txt$/i.test(name) && file.size <= MAX_SIZE) {
      for (const each of readText(await file.text(), reader)) {
        const { found } = each;
        yield found && 'is' in found && found.is === 'no-code'
          ? { ...each, found: { ...found, name } }
          : each;
      }
    } else yield { found: await readOne(file, reader), share: 1 };
  } catch (error) {
    console.error(error);
    yield { found: { is: 'not-read', name }, share: 1 };
  }
}

async function readOne(file: File, reader: Reader): Promise<Found> {
  const { name } = file;
  const isTable = /\.(xlsx|csv)$/i.test(name);
  if (file.size > (isTable ? MAX_TABLE : MAX_SIZE)) return { is: 'too-large', name };
  if (isTable) return readExport(file, reader);
  const opened = await openFile(file, reader.scan);
  if (!isProblem(opened)) return checked(name, opened.response, opened.original.startedAt);
  return { is: opened.is, name };
}

async function readExport(file: File, reader: Reader): Promise<Found> {
  const { name } = file;
  const { scan } = reader;
  let table: Awaited<ReturnType<typeof readTable>>;
  try {
    table = await (reader.table ??= readTable());
  } catch (error) {
    console.error(error);
    return { is: 'not-loaded', name, file };
  }
  try {
    return checked(name, parseResponse(await table(file, scan), scan));
  } catch (error) {
    const isOther = error instanceof InvalidInputError && error.issues[0]?.path === 'scan.id';
    return { is: isOther ? 'another-file' : 'not-read', name };
  }
}

/** Somebody who answered nothing has nothing to bring. */
function checked(name: string, response: Response, startedAt?: string): Found {
  if (Object.keys(response.answers).length === 0) return { is: 'no-answers', name };
  return { name, response, ...(startedAt !== undefined && { startedAt }) };
}
