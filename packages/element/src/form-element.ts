import { isEmpty, type Response } from '@quick-scan/core';
import { LitElement } from 'lit';

/** An element that takes part in a form of the page: what it posts is the response, as JSON. */
export abstract class FormElement extends LitElement {
  static readonly formAssociated = true;

  static override readonly properties = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
  };

  /** The name under which a form posts the response, as JSON; one in which nothing is filled in is not posted. */
  declare name: string | undefined;
  /** Whether a form can be sent only when the scan is completed. */
  declare required: boolean;

  /** Whether the form lets nobody fill in the scan. */
  protected isDisabled = false;
  readonly #internals = this.attachInternals();
  #posted: Response | undefined;

  constructor() {
    super();
    this.required = false;
  }

  /** What is filled in, by the person themselves. */
  abstract get response(): Response | undefined;

  /** What to do before the form can be sent, in words, and the element beside which that is shown. */
  protected abstract toComplete(): { message: string; anchor: HTMLElement | null };

  /** The form that it is in. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Whether the form can be sent, as on any field. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** Why the form can't be sent; empty when it can. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether it is checked before the form is sent. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Returns whether the form can be sent. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** Returns whether the form can be sent, and shows the person why not. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  // Called by the browser.
  formDisabledCallback(disabled: boolean): void {
    this.isDisabled = disabled;
    this.requestUpdate();
  }

  /** @internal Takes what is filled in along with the form. */
  post(): void {
    const { response } = this;
    if (response === this.#posted) return;
    this.#posted = response;
    this.#internals.setFormValue(response && !isEmpty(response) ? JSON.stringify(response) : null);
  }

  protected override updated(): void {
    this.post();
    const { response } = this;
    if (this.required && !response?.completedAt) {
      const { message, anchor } = this.toComplete();
      this.#internals.setValidity({ valueMissing: true }, message, anchor ?? undefined);
    } else this.#internals.setValidity({});
  }
}
