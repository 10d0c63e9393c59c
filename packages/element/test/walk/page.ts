import { isEmpty, parseResponse, parseScan, type Place, type Response, type Scan } from '@quick-scan/core';
import { QuickScanElement } from '@quick-scan/element';
import { inputOf, type Input } from '../../../../test/input.ts';
import { smallScan, smallScanInDutch, smallScanJson } from '../../../../test/small-scan.ts';
import { en } from '../../src/messages/en.ts';
import { nl } from '../../src/messages/nl.ts';
import { Person } from '../person.ts';
import { Address } from './address.ts';
import type { Model } from './model.ts';
import { Parts } from './parts.ts';
import { turn, Waiting } from './waiting.ts';

/** What is loaded when it is asked for, and may not arrive. */
const lazy = { isMissing: false };

customElements.define(
  'walk-scan',
  class extends QuickScanElement {
    static override readonly content = {
      scan: smallScanInDutch,
      translations: {
        en: () => (lazy.isMissing ? Promise.reject(new Error('did not arrive')) : Promise.resolve(smallScan)),
      },
    };
  },
);

declare global {
  interface HTMLElementTagNameMap {
    'walk-scan': QuickScanElement;
  }
}

/** The scans that a host can give: that of the element, a newer version of it, and another one. */
export const SCANS: Record<'own' | 'newer' | 'another', Scan> = {
  own: smallScanInDutch,
  newer: parseScan({
    ...smallScanJson(),
    language: 'nl',
    version: '2.0.0',
    dimensions: smallScanJson().dimensions.slice(0, 1),
  }),
  another: parseScan({ ...smallScanJson(), language: 'nl', id: 'another-scan' }),
};

/** The groups that a page can have. */
export const GROUPS = ['management', 'uitvoering', 'beleid'];

const { getItem, setItem, removeItem } = Storage.prototype;
const { click } = HTMLAnchorElement.prototype;
const { clipboard } = navigator;
const print = window.print.bind(window);
const Clock = Date;
const { error } = console;

/** Moves the focus to something and clicks on it; false where it is not there. */
export function touch(thing: HTMLElement | null | undefined): boolean {
  thing?.focus();
  thing?.click();
  return thing !== null && thing !== undefined;
}

/** What is kept, and what somebody can read of it. */
export interface Kept {
  text: string | null;
  response?: Response;
  input?: Input;
  place?: Place;
}

/** A page with a scan on it, in a form; all that is around the scan, and all that can go wrong there. */
export class Page {
  readonly root = document.createElement('div');
  readonly form = document.createElement('form');
  readonly aside = document.createElement('aside');
  element = document.createElement('walk-scan');
  person = new Person(this.element);
  readonly address = new Address();
  readonly waiting = new Waiting();
  readonly parts = new Parts();
  second: QuickScanElement | undefined;
  storage: 'works' | 'blocked' | 'full' | 'drops' = 'works';
  printing: 'works' | 'throws' = 'works';
  mayCopy = true;
  /** What was kept where a session that began anew looked for it. */
  opened: Kept = { text: null };
  /** What somebody threw, or nobody caught. */
  readonly errors: unknown[] = [];
  /** What stands in the console, what the page was told of instead, and what it was told of where one is. */
  readonly logged: unknown[] = [];
  readonly troubles: string[] = [];
  readonly steps: Place[] = [];
  /** What the page should have been told of where one is. */
  readonly expected: Place[] = [];
  readonly #excuses = new Set<string>();
  #ahead = 0;

  constructor() {
    this.root.append(this.form, this.aside);
    this.form.append(this.element);
    document.body.append(this.root);
    addEventListener('error', this.#onError);
    addEventListener('unhandledrejection', this.#onError);
    console.error = (...said: unknown[]) => void this.logged.push(said);
    this.root.addEventListener('quick-scan-error', ({ detail }) => void this.troubles.push(detail.about));
    this.root.addEventListener('quick-scan-step', ({ target, detail }) => {
      if (target === this.element) this.steps.push(detail.place);
    });
    Object.assign(Storage.prototype, this.#storage());
    window.print = () => {
      if (this.printing === 'throws') throw new Error('may not print');
      dispatchEvent(new Event('afterprint'));
    };
    // A file that is handed over goes nowhere.
    HTMLAnchorElement.prototype.click = () => undefined;
    const writeText = () => (this.mayCopy ? Promise.resolve() : Promise.reject(new Error('may not copy')));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const now = () => Clock.now() + this.#ahead;
    globalThis.Date = class extends Clock {
      static override now() {
        return now();
      }

      constructor(...at: [] | [string | number | Date]) {
        super(at.length === 0 ? now() : at[0]);
      }
    } as unknown as DateConstructor;
  }

  get lazy() {
    return lazy;
  }

  /** Sets the clock, so many days ahead of the real one. */
  setClock(days: number): void {
    this.#ahead = days * 86_400_000;
  }

  /** The words that it speaks at the moment. */
  get words() {
    return this.element.shadowRoot!.querySelector('.scan')?.getAttribute('lang') === 'en' ? en : nl;
  }

  get text(): string {
    return this.element.shadowRoot!.querySelector('.scan')!.textContent.replace(/\s+/g, ' ');
  }

  /** What is said of keeping the answers. */
  get saving(): string | undefined {
    return this.element.shadowRoot!.querySelector('#saving')?.className.replace('status ', '');
  }

  /** Where the scan keeps what is put in, as far as somebody can tell who knows what was asked of it. */
  where({ area, key, asked }: Model): { area: Storage; key: string } {
    return { area: area === 'session' ? sessionStorage : localStorage, key: key ?? `quick-scan:${asked.id}` };
  }

  /** What is kept there, and what the scan could read of it. */
  kept(model: Model): Kept {
    const { area, key } = this.where(model);
    if (model.area === 'none') return { text: null };
    const text = getItem.call(area, key);
    try {
      const { response: json, place } = JSON.parse(text ?? '') as { response: unknown; place: Place };
      const response = parseResponse(json, model.asked);
      return { text, response, input: inputOf(response), place };
    } catch {
      return { text };
    }
  }

  /** Puts something there, as another tab does; the scan hears of it where it is told. */
  keep(model: Model, text: string | null, isTold: boolean): void {
    const { area, key } = this.where(model);
    if (text === null) removeItem.call(area, key);
    else setItem.call(area, key, text);
    if (isTold) dispatchEvent(new StorageEvent('storage', { key }));
  }

  /** Presses the first button of that name, as with the keyboard: with the focus on it. */
  press(name: string | RegExp): boolean {
    return touch(this.person.screen.queryAllByRole('button', { name })[0]);
  }

  /** Waits until everything that was asked for is there and shown, in that language; but for what is late. */
  async settle(language: string): Promise<void> {
    for (let turns = 0, quiet = 0; turns < 500 && quiet < 3; turns++) {
      await this.rendered();
      // What is loaded, or told once it is shown, comes in a turn of its own.
      await turn();
      quiet = this.#isThere(language) ? quiet + 1 : 0;
    }
  }

  async rendered(): Promise<void> {
    if (this.waiting.isLate) return;
    await this.element.updateComplete;
    await this.second?.updateComplete;
  }

  #isThere(language: string): boolean {
    const scan = this.element.shadowRoot!.querySelector('.scan');
    if (scan?.getAttribute('lang') !== language || scan.querySelector('.waiting')) return false;
    if (this.waiting.isBusy) return false;
    return this.waiting.isLate || !this.isSaid(this.words.takeAlong.busy);
  }

  /** Whether this is said where one is told what happened. */
  isSaid(text: string): boolean {
    const told = this.element.shadowRoot!.querySelectorAll('.callout, .missing');
    return [...told].some(({ textContent }) => textContent.replace(/\s+/g, ' ').includes(text));
  }

  /** Whether a part of what is shown is still to come. */
  get isPartial(): boolean {
    return this.element.shadowRoot!.querySelector('.to-come') !== null;
  }

  /** Opens all that can be opened. */
  async openAll(): Promise<void> {
    for (const details of this.element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await turn();
  }

  /** Loads the page anew, with the scan as it is set up, and no other. */
  async reload(model: Model): Promise<void> {
    this.waiting.forget();
    const before = this.element;
    this.element = document.createElement('walk-scan');
    this.person = new Person(this.element);
    for (const { name, value } of before.attributes) this.element.setAttribute(name, value);
    if (model.scan !== 'own') this.element.scan = SCANS[model.scan];
    this.element.groups = before.groups;
    this.element.reference = before.reference;
    before.replaceWith(this.element);
    this.second?.remove();
    this.second = undefined;
    this.#listenAnew();
    await this.rendered();
  }

  /** Begins a step: notes how things stand, and listens anew. */
  begin(model: Model): void {
    model.wasEmpty = isEmpty(this.element.response!);
    model.isInForm = this.element.form !== null;
    model.isGone = this.storage !== 'blocked' && this.kept(model).text === null;
    model.opened = undefined;
    this.address.added = 0;
    // What is late is told of when all that is shown is there.
    if (!this.waiting.isLate) this.#listenAnew();
    this.excuse();
  }

  #listenAnew(): void {
    for (const list of [this.errors, this.logged, this.troubles, this.steps, this.expected]) list.length = 0;
    this.#excuses.clear();
  }

  /** Takes in what may be told of that goes wrong, as things are. */
  excuse(): void {
    for (const reason of this.#reasons) this.#excuses.add(reason);
  }

  /** What may have been told of since it began to listen. */
  get reasons(): string[] {
    return [...this.#excuses];
  }

  get #reasons(): string[] {
    const { storage, printing, saving, element, parts } = this;
    return [
      ...(storage !== 'works' || saving === 'failed' ? ['storage'] : []),
      ...(printing === 'throws' || parts.areMissing ? ['file'] : []),
      ...(lazy.isMissing ? ['language'] : []),
      ...(element.reference ? ['reference'] : []),
    ];
  }

  async leave(): Promise<void> {
    // What is late finds the page still here.
    this.waiting.leave();
    await turn();
    this.root.remove();
    this.address.leave();
    this.parts.leave();
    removeEventListener('error', this.#onError);
    removeEventListener('unhandledrejection', this.#onError);
    lazy.isMissing = false;
    globalThis.Date = Clock;
    console.error = error;
    window.print = print;
    HTMLAnchorElement.prototype.click = click;
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    Object.assign(Storage.prototype, { getItem, setItem, removeItem });
    localStorage.clear();
    sessionStorage.clear();
    document.documentElement.removeAttribute('lang');
  }

  readonly #onError = (event: Event) => {
    this.errors.push('reason' in event ? event.reason : (event as ErrorEvent).error);
  };

  #storage() {
    const blocked = () => {
      if (this.storage === 'blocked') throw new DOMException('blocked', 'SecurityError');
    };
    const { storage } = { storage: () => this.storage };
    return {
      getItem(this: Storage, key: string) {
        blocked();
        return getItem.call(this, key);
      },
      setItem(this: Storage, key: string, text: string) {
        blocked();
        if (storage() === 'full') throw new DOMException('full', 'QuotaExceededError');
        if (storage() === 'works') setItem.call(this, key, text);
      },
      removeItem(this: Storage, key: string) {
        blocked();
        removeItem.call(this, key);
      },
    };
  }
}
