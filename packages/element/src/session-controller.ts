import { createSession, type Session, type SessionOptions } from '@quick-scan/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Connects an element to a session: renders on each change, and listens only while on a page. */
export class SessionController implements ReactiveController {
  session: Session | undefined;
  readonly #host: ReactiveControllerHost & { isConnected: boolean };
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & { isConnected: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  /** Begins a session in the place of the one before. */
  open(options: SessionOptions): void {
    this.use(createSession(options));
  }

  /** Puts a session in the place of the present one. */
  use(session: Session): void {
    this.#stop?.();
    this.session = session;
    if (this.#host.isConnected) this.hostConnected();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#stop = this.session?.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
