import { turn } from './waiting.ts';

/** An entry in the history of a browser. */
interface Entry {
  state: unknown;
  url: string;
}

const replaceState = history.replaceState.bind(history);
const { href } = location;

/**
 * The address of the page, and a history that works as that of a browser: what is put there, and where somebody goes
 * in it, leaves the real one as it was.
 */
export class Address {
  readonly #entries: Entry[] = [{ state: { ofPage: true }, url: href }];
  #at = 0;
  /** How many entries were added since this was last set to none. */
  added = 0;

  constructor() {
    Object.defineProperty(history, 'state', { configurable: true, get: () => this.entry.state });
    history.pushState = (state, _, url) => this.#add(state, url);
    history.replaceState = (state, _, url) => this.#set(state, url);
  }

  get entry(): Entry {
    return this.#entries[this.#at]!;
  }

  get entryBefore(): Entry | undefined {
    return this.#entries[this.#at - 1];
  }

  /** The code of a result in the address. */
  get code(): string | undefined {
    return /quick-scan=([^&]+)/.exec(location.hash)?.[1];
  }

  /** Puts this in the fragment, as a link does. */
  follow(fragment: string): void {
    const { hash, href } = location;
    if (hash === fragment) return;
    this.#add(null, fragment || href.replace(/#.*/, ''));
    this.#tell(href);
  }

  /** Goes so many entries further, as the buttons of a browser do; false where there are not so many. */
  async go(by: 1 | -1): Promise<boolean> {
    if (!this.#entries[this.#at + by]) return false;
    await turn();
    const { href } = location;
    this.#at += by;
    this.#show();
    this.#tell(href);
    return true;
  }

  leave(): void {
    for (const name of ['state', 'pushState', 'replaceState']) Reflect.deleteProperty(history, name);
    history.replaceState(history.state, '', href);
  }

  #add(state: unknown, url: string | URL | null | undefined): void {
    this.added++;
    this.#entries.splice(++this.#at, Infinity, this.entry);
    this.#set(state, url);
  }

  #set(state: unknown, url: string | URL | null | undefined): void {
    this.#entries[this.#at] = {
      state: structuredClone(state),
      url: new URL(url ?? location.href, location.href).href,
    };
    this.#show();
  }

  #show(): void {
    if (location.href !== this.entry.url) replaceState(null, '', this.entry.url);
  }

  #tell(from: string): void {
    dispatchEvent(new PopStateEvent('popstate', { state: structuredClone(this.entry.state) }));
    if (from !== location.href) dispatchEvent(new HashChangeEvent('hashchange'));
  }
}
