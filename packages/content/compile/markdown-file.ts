import type { Definition, RootContent } from 'mdast';
import { ContentError } from './content-error.ts';
import { parseMarkdown, readSource } from './read-markdown.ts';
import type { References } from './references.ts';

/** Something with a place in a file. */
export interface Placed {
  position?: RootContent['position'];
}

/** One Markdown file as a tree, in which references have found their addresses. */
export class MarkdownFile {
  readonly nodes: RootContent[];
  readonly references: References;
  readonly #path: string;
  readonly #text: string;
  readonly #addresses: Map<string, string>;

  constructor(folder: string, name: string, references: References) {
    const { path, text } = readSource(folder, name);
    const { children } = parseMarkdown(`${text}\n\n${references.markdown}`);
    const definitions = children.filter((node): node is Definition => node.type === 'definition');
    this.nodes = children.filter((node) => node.type !== 'definition' && !isComment(node));
    this.references = references;
    this.#path = path;
    this.#text = text;
    this.#addresses = new Map(definitions.map(({ identifier, url }) => [identifier, url]));
  }

  /** The address of a reference; empty when it has none yet. */
  addressOf(identifier: string): string {
    this.references.use(identifier);
    return this.#addresses.get(identifier) ?? '';
  }

  /** A node as it is written in the file. */
  written({ position }: Placed): string {
    return this.#text.slice(position?.start.offset, position?.end.offset);
  }

  /** What is wrong, after this file and the line of `node`. */
  problem(node: Placed | undefined, message: string): string {
    return `${this.#path}:${node?.position?.start.line ?? 1}: ${message}`;
  }

  /** @throws {ContentError} always, naming this file and the line of `node`. */
  fail(node: Placed | undefined, message: string): never {
    throw new ContentError([this.problem(node, message)]);
  }
}

function isComment(node: RootContent): boolean {
  return node.type === 'html' && /^<!--[^]*-->$/.test(node.value.trim());
}
