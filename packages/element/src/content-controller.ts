import { InvalidInputError, parseScan, type Issue, type Scan } from '@quick-scan/core';
import type { LitElement, ReactiveController } from 'lit';
import { tellError } from './events.ts';
import { focusOnArrival } from './focus.ts';
import { languageAt, primaryOf, watchLanguage } from './language.ts';
import type { Messages } from './messages/nl.ts';
import type { TeamMessages } from './team/messages/nl.ts';
import { waitingIn, withOwn, wordsIn, type OwnMessages, type Words } from './words.ts';

/** What an element says until its page gives it another scan. It is not checked: JSON goes through `parseScan` first. */
export interface Content {
  scan: Scan;
  /** The same scan in other languages, by language without country (`en`), loaded when a page asks for it. */
  translations?: Record<string, () => Promise<Scan>> | undefined;
}

/** Why there is no scan to show: it did not arrive, or something is wrong in it. */
interface ScanProblem {
  is: 'not-loaded' | 'not-valid';
  /** The address that it was to come from; else it came from a script. */
  src: string | undefined;
  issues: readonly Issue[];
}

interface Host extends LitElement {
  scan: Scan | undefined;
  src: string | undefined;
  messages: OwnMessages | undefined;
}

/** What came of a source. */
interface Found {
  scan?: Scan;
  problem?: ScanProblem;
  /** Whether the scan stands in for a translation that did not arrive. */
  isInstead?: boolean;
}

/** A source, which is an address, a translation, or a scan itself; and what came, or comes, of it. */
interface Given {
  source: unknown;
  value: Found | Promise<Found>;
}

interface Asked {
  language: string;
  given: Given;
}

/** Follows which scan a page asks for, and in which language; a switch takes effect when all of it is there. */
export class ContentController implements ReactiveController {
  /** The last scan that was found to be whole. */
  scan: Scan | undefined;
  problem: ScanProblem | undefined;
  isLoading = false;
  /** Whether what is shown stands in for words in another language that did not arrive. */
  isInstead = false;
  /** The words of the interface, once they are there. */
  messages: Messages | undefined;
  readonly #host: Host;
  readonly #content: Content | undefined;
  #language = 'nl';
  #given: Given = { source: undefined, value: {} };
  /** What is shown, or is on its way. */
  #asked: Asked | undefined;
  #words: Words | undefined;
  /** The words and the page's own, of which the present messages were made. */
  #merged: readonly unknown[] = [];
  #team: TeamMessages | undefined;
  #stop: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#content = (host.constructor as { content?: Content }).content;
    host.scan = this.#content?.scan;
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

  /** The language that the element speaks, or is about to. */
  get language(): string {
    return this.messages?.language ?? this.#language;
  }

  /** The language that the page asks for. */
  get asked(): string {
    return this.#language;
  }

  /** What is said while the words are on their way. */
  get waiting(): string {
    return waitingIn(this.#language);
  }

  get #languageNow(): string {
    return primaryOf(languageAt(this.#host) ?? 'nl');
  }

  get #source() {
    const { src, scan } = this.#host;
    if (src) return src;
    const { scan: own, translations = {} } = this.#content ?? {};
    return scan === own && Object.hasOwn(translations, this.#language) ? translations[this.#language] : scan;
  }

  /** The words of the team view, of which the Dutch come with that view. */
  team(dutch: TeamMessages): TeamMessages {
    return (this.#team ??= withOwn(this.#words?.team ?? dutch, this.#host.messages?.team));
  }

  /** Takes over what the page asks for: at once where it is here, else when it has arrived. */
  follow(): void {
    // An element that is nowhere keeps the language that it had.
    if (this.#host.isConnected) this.#language = this.#languageNow;
    const source = this.#source;
    if (source !== this.#given.source) {
      this.problem = undefined;
      this.#given = { source, value: this.#from(source) };
    }
    if (this.#language !== this.#asked?.language || this.#given !== this.#asked.given) void this.#ask();
    this.#merge();
  }

  /** Tries once more to load what did not arrive, which gets the focus when it comes. */
  async retry(): Promise<void> {
    if (this.isLoading) return;
    const { source } = this.#given;
    this.#given = { source, value: this.#from(source) };
    await this.#ask();
    await focusOnArrival(this.#host);
  }

  #ask(): Promise<void> | undefined {
    const { value } = this.#given;
    const asked = (this.#asked = { language: this.#language, given: this.#given });
    if (value instanceof Promise) return this.#await(asked);
    const words = this.#wordsIn(this.#language, value.scan?.language);
    if (words instanceof Promise) return this.#await(asked);
    this.#show(value, words);
    return undefined;
  }

  #wordsIn(language: string, otherwise?: string) {
    return wordsIn(language, otherwise, (error) => tellError(this.#host, 'language', error));
  }

  #from(source: unknown): Found | Promise<Found> {
    if (typeof source === 'string') return this.#load(source);
    if (typeof source === 'function') return this.#translate(source as () => Promise<Scan>);
    // What the element came with is known to be whole: to check all of its texts takes longer than to show a step.
    const own = this.#content?.scan;
    return own && source === own ? { scan: own } : this.#read(source);
  }

  async #translate(translation: () => Promise<Scan>): Promise<Found> {
    try {
      return { scan: await translation() };
    } catch (error) {
      tellError(this.#host, 'language', error);
      return { scan: this.#content!.scan, isInstead: true };
    }
  }

  async #load(src: string): Promise<Found> {
    let text: string;
    try {
      const answer = await fetch(src);
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      text = await answer.text();
      if (text.trimStart().startsWith('<')) throw new Error('expected JSON, received a web page');
    } catch (error) {
      return this.#refuse('not-loaded', error, src);
    }
    try {
      return this.#read(JSON.parse(text), src);
    } catch (error) {
      return this.#refuse('not-valid', error, src);
    }
  }

  #read(scan: unknown, src?: string): Found {
    try {
      // Frameworks set null until there is a scan.
      return scan == null ? {} : { scan: parseScan(scan) };
    } catch (error) {
      return this.#refuse('not-valid', error, src);
    }
  }

  #refuse(is: ScanProblem['is'], error: unknown, src: string | undefined): Found {
    tellError(this.#host, 'scan', error, ...(src === undefined ? [] : [src]));
    const issues =
      error instanceof InvalidInputError ? error.issues : [{ path: '', message: (error as Error).message }];
    return { problem: { is, src, issues } };
  }

  async #await(asked: Asked): Promise<void> {
    const { language, given } = asked;
    this.isLoading = true;
    this.#host.requestUpdate();
    const early = await this.#wordsIn(language);
    // Before anything is shown, the words say that the scan is on its way.
    if (!this.#words && asked === this.#asked) {
      this.#words = early;
      this.#host.requestUpdate();
    }
    given.value = await given.value;
    // What just did not arrive is not asked for again before somebody says so.
    const words = early.isInstead ? early : await this.#wordsIn(language, given.value.scan?.language);
    // The page may ask for something else by now.
    if (asked === this.#asked) this.#show(given.value, words);
  }

  #show({ scan, problem, isInstead }: Found, words: Words): void {
    this.#words = words;
    this.isInstead = isInstead ?? words.isInstead ?? false;
    this.scan = scan ?? this.scan;
    this.problem = problem;
    this.isLoading = false;
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
