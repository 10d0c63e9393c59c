/** What a file of the element is loaded with when it is asked for. */
export type Part = 'word' | 'spreadsheet' | 'team';

declare global {
  /** Says that a part does not come, as it is loaded: see test/parts-on-request.mjs. */
  var failToLoad: ((name: string) => Promise<never> | undefined) | undefined;
}

/** The parts of the script as a page loads them: each once, and again where it did not arrive or was not whole. */
export class Parts {
  readonly #here = new Set<Part>();
  #lost: Part[] = [];

  constructor() {
    globalThis.failToLoad = (name) => {
      const part = /\w+$/.exec(name)![0] as Part;
      if (this.isMissing(part)) return Promise.reject(new TypeError('Failed to fetch a module'));
      this.#here.add(part);
      return undefined;
    };
  }

  /** From now on these do not arrive, where they have not yet. */
  lose(parts: Part[]): void {
    this.#lost = parts;
  }

  isMissing(part: Part): boolean {
    return this.#lost.includes(part) && !this.#here.has(part);
  }

  get areMissing(): boolean {
    return this.#lost.length > 0;
  }

  leave(): void {
    globalThis.failToLoad = undefined;
  }
}
