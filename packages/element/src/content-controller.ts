import { InvalidInputError, parseScan, type Issue, type Scan } from '@quick-scan/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageAt, primaryOf, watchLanguage } from './language.ts';
import type { Messages } from './messages/nl.ts';
import type { TeamMessages } from './team/messages/nl.ts';
import { withOwn, WORDS, type OwnMessages, type Words } from './words.ts';

/** What an element says until its page gives it another scan. */
export interface Content {
  scan: Scan;
  /** The same scan in other languages, by language, loaded when a page asks for it. */
  translations: Record<string, () => Promise<Scan>>;
}

/** Why there is no scan to show: it did not arrive, or something is wrong in it. */
export interface ScanProblem {
  is: 'not-loaded' | 'not-valid';
  /** The address that it was to come from; else it came from a script. */
  src: string | undefined;
  issues: readonly Issue[];
}

interface Host extends ReactiveControllerHost, Element {
  scan: Scan | undefined;
  src: string | undefined;
  messages: OwnMessages | undefined;
}

const DUTCH = 'nl';

/** Follows which scan a page asks for, and in which language; a switch takes effect when what it takes is there. */
export class ContentController implements ReactiveController {
  /** The last scan that was found to be whole. */
  scan: Scan | undefined;
  problem: ScanProblem | undefined;
  isLoading = false;
  /** The words of the interface, once they are there. */
  messages: Messages | undefined;
  readonly #host: Host;
  readonly #content: Content | undefined;
  #language = DUTCH;
  /** What is shown, or is on its way: an address, a translation, or a scan itself. */
  #source: unknown;
  #words: Words | undefined;
  /** The language of the words that are shown, or are on their way. */
  #wordsIn: string | undefined;
  /** The words and the page's own, of which the present messages were made. */
  #merged: readonly unknown[] = [];
  #team: TeamMessages | undefined;
  #stop: (() => void) | undefined;

  constructor(host: Host, content: Content | undefined) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchLanguage(this.#host, () => {
      if (this.#languageNow !== this.#language) this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  get #languageNow(): string {
    return primaryOf(languageAt(this.#host) ?? DUTCH);
  }

  /** The words of the team view, of which the Dutch come with that view. */
  team(dutch: TeamMessages): TeamMessages {
    return (this.#team ??= withOwn(this.#words?.team ?? dutch, this.#host.messages?.team));
  }

  /** Takes over what the page asks for: at once where it is here, else when it arrives. */
  follow(): void {
    // An element that is nowhere keeps the language that it had.
    if (this.#host.isConnected) this.#language = this.#languageNow;
    this.#followScan();
    this.#followWords();
    this.#merge();
  }

  /** Tries once more to load the scan; resolves when it has arrived, or failed to. */
  retry(): Promise<void> {
    return this.#load(this.#host.src!);
  }

  #followScan(): void {
    const source = this.#sourceNow;
    if (source === this.#source) return;
    this.#source = source;
    this.isLoading = false;
    if (typeof source === 'string') void this.#load(source);
    else if (typeof source === 'function') void this.#translate(source);
    else this.#take(source);
  }

  get #sourceNow() {
    const { src, scan } = this.#host;
    if (src) return src;
    const { scan: own, translations = {} } = this.#content ?? {};
    return scan === own && Object.hasOwn(translations, this.#language) ? translations[this.#language] : scan;
  }

  async #load(src: string): Promise<void> {
    this.isLoading = true;
    this.#host.requestUpdate();
    let json: unknown;
    let failure: unknown;
    try {
      const answer = await fetch(src);
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      json = JSON.parse(await answer.text());
    } catch (error) {
      failure = error;
    }
    // The page may ask for another by now.
    if (src !== this.#source) return;
    this.isLoading = false;
    if (failure) this.#refuse(failure, src);
    else this.#take(json, src);
    this.#host.requestUpdate();
  }

  async #translate(load: () => Promise<Scan>): Promise<void> {
    let scan: Scan | undefined;
    try {
      scan = await load();
    } catch (error) {
      console.error(error);
    }
    if (load !== this.#source) return;
    this.#take(scan ?? this.#host.scan);
    this.#host.requestUpdate();
  }

  #take(scan: unknown, src?: string): void {
    if (scan === undefined) return;
    try {
      this.scan = parseScan(scan);
      this.problem = undefined;
    } catch (error) {
      this.#refuse(error, src);
    }
  }

  #refuse(error: unknown, src: string | undefined): void {
    console.error(...(src === undefined ? [] : [src]), error);
    const isRead = error instanceof InvalidInputError;
    const issues = isRead ? error.issues : [{ path: '', message: (error as Error).message }];
    this.problem = { is: isRead || error instanceof SyntaxError ? 'not-valid' : 'not-loaded', src, issues };
  }

  #followWords(): void {
    const language =
      [this.#language, primaryOf(this.scan?.language ?? '')].find((each) => Object.hasOwn(WORDS, each)) ??
      DUTCH;
    if (language === this.#wordsIn) return;
    this.#wordsIn = language;
    const words = WORDS[language]!;
    if (typeof words === 'object') this.#words = words;
    else void this.#loadWords(language, words);
  }

  async #loadWords(language: string, load: () => Promise<Words>): Promise<void> {
    let words = WORDS[DUTCH] as Words;
    try {
      words = await load();
    } catch (error) {
      console.error(error);
    }
    if (language !== this.#wordsIn) return;
    this.#words = words;
    this.#host.requestUpdate();
  }

  #merge(): void {
    const { messages: own } = this.#host;
    const of = [this.#words, own];
    if (!this.#words || of.every((each, index) => each === this.#merged[index])) return;
    this.#merged = of;
    const ownMessages = own && ({ ...own, team: undefined } as Omit<OwnMessages, 'team'>);
    this.messages = withOwn(this.#words.messages, ownMessages);
    this.#team = undefined;
  }
}
