import type { Place } from '@quick-scan/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  /** Whether the browser's back button steps through the scan. */
  history: boolean;
}

/** Puts each step in the browser's history, so that its back button goes a step back. */
export class HistoryController implements ReactiveController {
  readonly #host: Host;
  readonly #key: () => string;
  readonly #goTo: (place: Place) => void;

  /** `key` tells this scan's entries from those of others; `goTo` is called when one is come back to. */
  constructor(host: Host, key: () => string, goTo: (place: Place) => void) {
    this.#host = host;
    this.#key = key;
    this.#goTo = goTo;
    host.addController(this);
  }

  /** Writes down that the scan went from one place to another. */
  moved(from: Place, to: Place): void {
    if (!this.#host.history) return;
    const state: unknown = history.state;
    const others = typeof state === 'object' ? state : { state };
    const entry = (place: Place) => ({ ...others, [this.#key()]: place });
    history.replaceState(entry(from), '');
    history.pushState(entry(to), '');
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  readonly #onPopState = (event: PopStateEvent): void => {
    const place = (event.state as Record<string, Place | undefined> | null)?.[this.#key()];
    if (this.#host.history && typeof place === 'object') this.#goTo(place);
  };
}
