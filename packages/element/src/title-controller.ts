import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  /** Whether the title of the page tells the step. */
  updateTitle: boolean;
}

/** Puts the step before the title of the host's page, and takes it away again. */
export class TitleController implements ReactiveController {
  readonly #host: Host;
  readonly #step: () => string;
  #original: string | undefined;

  constructor(host: Host, step: () => string) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.updateTitle) {
      this.#original ??= document.title;
      document.title = `${this.#step()} – ${this.#original}`;
    } else {
      this.hostDisconnected();
    }
  }

  hostDisconnected(): void {
    if (this.#original === undefined) return;
    document.title = this.#original;
    this.#original = undefined;
  }
}
