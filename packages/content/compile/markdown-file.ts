import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Definition, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { ContentError } from './content-error.ts';

/** The addresses of references by label, and which of those labels a text used. */
export class References {
  readonly markdown: string;
  readonly #definitions = new Map<string, Definition>();
  readonly #used = new Set<string>();
  readonly #file: string;

  constructor(folder: string, name: string) {
    this.#file = shownPath(folder, name);
    const definitions = read(folder, name).children.filter((node) => node.type === 'definition');
    for (const node of definitions) {
      if (node.url && !/^(https?:\/\/|mailto:)/i.test(node.url)) {
        throw new ContentError(this.#file, lineOf(node), 'expected <> or an http, https or mailto address');
      }
      if (this.#definitions.has(node.identifier)) {
        throw new ContentError(this.#file, lineOf(node), `the reference [${node.label}] stands here twice`);
      }
      this.#definitions.set(node.identifier, node);
    }
    this.markdown = definitions.map(({ label, url }) => `[${label}]: <${url}>`).join('\n');
  }

  use(identifier: string): void {
    this.#used.add(identifier);
  }

  /** @throws {ContentError} when a reference occurs in no text, which is likely a typing error. */
  checkAllUsed(): void {
    for (const [identifier, node] of this.#definitions) {
      if (!this.#used.has(identifier)) {
        throw new ContentError(this.#file, lineOf(node), `no text refers to [${node.label}]`);
      }
    }
  }
}

/** One Markdown file as a tree, in which references have found their addresses. */
export class MarkdownFile {
  readonly nodes: RootContent[];
  readonly references: References;
  readonly #path: string;
  readonly #addresses: Map<string, string>;

  constructor(folder: string, name: string, references: References) {
    const { children } = read(folder, name, `\n\n${references.markdown}`);
    const definitions = children.filter((node): node is Definition => node.type === 'definition');
    this.nodes = children.filter((node) => node.type !== 'definition' && !isComment(node));
    this.references = references;
    this.#path = shownPath(folder, name);
    this.#addresses = new Map(definitions.map(({ identifier, url }) => [identifier, url]));
  }

  /** The address of a reference; empty when it has none yet. */
  addressOf(identifier: string): string {
    this.references.use(identifier);
    return this.#addresses.get(identifier) ?? '';
  }

  /** @throws {ContentError} always, naming this file and the line of `node`. */
  fail(node: { position?: RootContent['position'] } | undefined, message: string): never {
    throw new ContentError(this.#path, node ? lineOf(node) : 1, message);
  }
}

function read(folder: string, name: string, suffix = ''): Root {
  let text: string;
  try {
    text = readFileSync(join(folder, name), 'utf8');
  } catch {
    throw new ContentError(shownPath(folder, name), 1, 'this file is missing');
  }
  return fromMarkdown(text + suffix, {
    extensions: [frontmatter('yaml')],
    mdastExtensions: [frontmatterFromMarkdown('yaml')],
  });
}

function isComment(node: RootContent): boolean {
  return node.type === 'html' && /^<!--[^]*-->$/.test(node.value.trim());
}

function shownPath(folder: string, name: string): string {
  return join(basename(folder), name);
}

function lineOf(node: { position?: RootContent['position'] }): number {
  return node.position?.start.line ?? 1;
}
