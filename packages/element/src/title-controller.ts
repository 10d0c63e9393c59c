import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  /** Whether the title of the page tells the step. */
  updateTitle: boolean;
}

/** The title of a page without our steps, as we left it, and the step of each scan on it; the last counts. */
interface Title {
  before: string;
  now: string;
  steps: Map<TitleController, string>;
}

const titles = new WeakMap<Document, Title>();

/** Puts the step before the title of the host's page, and takes it away again. */
export class TitleController implements ReactiveController {
  readonly #host: Host;
  readonly #step: () => string;

  constructor(host: Host, step: () => string) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const step = this.#host.updateTitle ? this.#step() : '';
    if (!step) {
      this.hostDisconnected();
      return;
    }
    const title = titles.get(document) ?? { before: document.title, now: document.title, steps: new Map() };
    titles.set(document, title);
    if (title.steps.get(this) === step && document.title === title.now) return;
    title.steps.delete(this);
    title.steps.set(this, step);
    show(title);
  }

  hostDisconnected(): void {
    const title = titles.get(document);
    if (title?.steps.delete(this)) show(title);
  }
}

function show(title: Title): void {
  // A title that the host has changed meanwhile is the title of the page.
  if (document.title !== title.now) title.before = document.title;
  const step = [...title.steps.values()].at(-1);
  // The first page of the scan is called what the page is called, where that has nothing else on it.
  const isSame = step === undefined || step === title.before;
  title.now = isSame ? title.before : `${step} – ${title.before}`;
  document.title = title.now;
}
