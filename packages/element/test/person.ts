import '@testing-library/dom/dist/@testing-library/dom.umd.js';
import { nl } from '@quick-scan/content';
import type { Scan } from '@quick-scan/core';
import { aTimeout, fixture, oneEvent } from '@open-wc/testing';
import type * as Dom from '@testing-library/dom';
import '@quick-scan/element';
import type { QuickScanElement, QuickScanTeamElement } from '@quick-scan/element';
import { PATIENCE } from './until.ts';

declare const TestingLibraryDom: typeof Dom;

TestingLibraryDom.configure({
  asyncUtilTimeout: PATIENCE,
  // What was not found is enough to know; the whole page drowns it.
  getElementError: (message) => new Error(message?.split('\n')[0]),
});

type Name = string | RegExp;

export const labels = nl.levels.map(({ label }) => label);

/** Somebody with a scan in front of them, who finds things by their role and name. */
export class Person<Element extends QuickScanElement | QuickScanTeamElement = QuickScanElement> {
  readonly element: Element;

  constructor(element: Element) {
    this.element = element;
  }

  get screen() {
    return TestingLibraryDom.within(this.element.shadowRoot!.querySelector<HTMLElement>('.scan')!);
  }

  /** The heading of the present step, which has the focus after a step. */
  get focused(): HTMLElement | null {
    return this.element.shadowRoot!.activeElement as HTMLElement | null;
  }

  get text(): string {
    return this.element.shadowRoot!.querySelector<HTMLElement>('.scan')!.innerText;
  }

  get response(): unknown {
    const kept = localStorage.getItem(`quick-scan:${this.element.scan!.id}`);
    return kept === null ? null : (JSON.parse(kept) as { response: unknown }).response;
  }

  heading(name: Name) {
    return this.screen.getByRole('heading', { name });
  }

  radio(name: Name, group?: Name) {
    const where = group
      ? TestingLibraryDom.within(this.screen.getByRole('radiogroup', { name: group }))
      : this.screen;
    return where.getByRole<HTMLInputElement>('radio', { name });
  }

  button(name: Name) {
    return this.screen.getByRole<HTMLButtonElement>('button', { name });
  }

  async press(name: Name): Promise<void> {
    this.button(name).click();
    await this.element.updateComplete;
  }

  async choose(name: Name, group?: Name): Promise<void> {
    this.radio(name, group).click();
    await this.element.updateComplete;
  }

  async type(field: Name, text: string): Promise<void> {
    const input = this.screen.getByRole<HTMLTextAreaElement>('textbox', { name: field });
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async select(field: Name, option: string): Promise<void> {
    const select = this.screen.getByRole<HTMLSelectElement>('combobox', { name: field });
    select.value = [...select.options].find(({ text }) => text === option)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  /** Chooses a file of this name, with this text in it. */
  chooseFile(name: string, text: string): Promise<void> {
    return this.chooseFiles('Kies een scanbestand', { [name]: text });
  }

  /** Chooses files by their names, each with what is in it. */
  async chooseFiles(button: Name, contents: Record<string, BlobPart>): Promise<void> {
    const input = this.screen.getByLabelText<HTMLInputElement>(button);
    // Of the page that the scan is on, which may be one in a frame.
    const page = this.element.ownerDocument.defaultView!;
    const files = new page.DataTransfer();
    for (const [name, content] of Object.entries(contents)) files.items.add(new page.File([content], name));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await aTimeout(0);
  }

  /** The button stands above the review's list and below it. */
  async showReport(): Promise<void> {
    this.screen.getAllByRole('button', { name: 'Toon de uitslag' })[0]!.click();
    await this.element.updateComplete;
  }

  /** Opens every disclosure on the step. */
  async openAll(): Promise<void> {
    const closed = this.element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    const opened = [...closed].map((details) => {
      details.open = true;
      return oneEvent(details, 'toggle');
    });
    await Promise.all(opened);
    await this.element.updateComplete;
  }

  async tick(name: Name): Promise<void> {
    this.screen.getByRole('checkbox', { name }).click();
    await this.element.updateComplete;
  }

  /** Answers the present statement and goes on. */
  async answer(name: Name, next: Name = 'Volgende stap'): Promise<void> {
    await this.choose(name);
    await this.press(next);
  }
}

/** Opens a page with a scan on it, as a first visitor unless something was kept before. */
export async function visit(attributes: Record<string, string> = {}, scan: Scan = nl): Promise<Person> {
  const list = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const element = await fixture<QuickScanElement>(`<quick-scan ${list.join(' ')}></quick-scan>`);
  element.scan = scan;
  await element.updateComplete;
  return new Person(element);
}

/** Leaves the page and comes back to it. */
export async function reload(person: Person): Promise<Person> {
  const { element } = person;
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  element.remove();
  return visit(attributes, element.scan);
}

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
