import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { ContentError } from './content-error.ts';

/** A file as it is named in a message, and the text that is in it. */
interface Source {
  path: string;
  text: string;
}

/**
 * Reads a file, whichever line endings it has, and with or without a byte order mark.
 * @throws {ContentError} when it is missing, or not in UTF-8.
 */
export function readSource(folder: string, name: string): Source {
  const path = join(basename(folder), name);
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, name));
  } catch {
    throw new ContentError([`${path}:1: this file is missing`]);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { path, text: text.replace(/\r\n?/g, '\n') };
  } catch {
    throw new ContentError([`${path}:1: this file can't be read; save it with the encoding UTF-8`]);
  }
}

export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter('yaml')],
    mdastExtensions: [frontmatterFromMarkdown('yaml')],
  });
}
