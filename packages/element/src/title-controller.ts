import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  /** Whether the title of the page tells the step. */
  updateTitle: boolean;
}

/** Puts the step before the title of the host's page, and takes it away again. */
export class TitleController implements ReactiveController {
  readonly #host: Host;
  readonly #step: () => string;
  /** The title of the page before, and as it was left. */
  #title: { before: string; now: string } | undefined;

  constructor(host: Host, step: () => string) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const step = this.#host.updateTitle && this.#step();
    if (!step) {
      this.hostDisconnected();
      return;
    }
    // A title that the host has changed meanwhile is the title of the page.
    const before = document.title === this.#title?.now ? this.#title.before : document.title;
    this.#title = { before, now: `${step} – ${before}` };
    document.title = this.#title.now;
  }

  hostDisconnected(): void {
    if (document.title === this.#title?.now) document.title = this.#title.before;
    this.#title = undefined;
  }
}
