import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Definition } from 'mdast';
import { ContentError, forAll } from './content-error.ts';
import { parseMarkdown, readSource } from './read-markdown.ts';

const FILE = 'references.md';

/** The addresses of references by label, and which of those labels a text used. A scan may have none. */
export class References {
  readonly markdown: string;
  readonly #definitions = new Map<string, Definition>();
  readonly #used = new Set<string>();
  readonly #path: string;

  constructor(folder: string) {
    const { path, text } = existsSync(join(folder, FILE))
      ? readSource(folder, FILE)
      : { path: FILE, text: '' };
    this.#path = path;
    const definitions = parseMarkdown(text).children.filter((node) => node.type === 'definition');
    forAll(definitions, (node) => {
      if (node.url && !isAddress(node.url))
        this.#fail(node, 'expected <> or an http, https or mailto address');
      if (this.#definitions.has(node.identifier))
        this.#fail(node, `the reference [${node.label}] stands here twice`);
      this.#definitions.set(node.identifier, node);
    });
    this.markdown = definitions.map(({ label, url }) => `[${label}]: <${url}>`).join('\n');
  }

  use(identifier: string): void {
    this.#used.add(identifier);
  }

  /** @throws {ContentError} when a reference occurs in no text, which is likely a typing error. */
  checkAllUsed(): void {
    forAll([...this.#definitions], ([identifier, node]) => {
      if (!this.#used.has(identifier)) this.#fail(node, `no text refers to [${node.label}]`);
    });
  }

  #fail(node: Definition, message: string): never {
    throw new ContentError([`${this.#path}:${node.position!.start.line}: ${message}`]);
  }
}

export function isAddress(url: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(url);
}
