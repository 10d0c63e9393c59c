import { createSession, type Response, type Session, type SessionOptions } from '@quick-scan/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { codeInAddress } from './link.ts';
import { isProblem, openCode, type OpeningProblem } from './open-result.ts';
import { watch } from './typing.ts';

/** An element on a page, which says what it posts with a form. */
type Host = ReactiveControllerHost & { isConnected: boolean; post(): void };

/**
 * Connects an element to its session, and to the result of a link that is looked at instead of it:
 * renders on each change, and listens only while on a page.
 */
export class SessionController implements ReactiveController {
  /** What is shown: one's own session, or that of a link. */
  session: Session | undefined;
  /** Why the result of the link could not be opened. */
  linkProblem: OpeningProblem | undefined;
  readonly #host: Host;
  readonly #groups: () => readonly string[];
  readonly #onFollow: () => void;
  /** One's own session, while the result of a link is looked at. */
  #own: Session | undefined;
  #beforeJoining: Response | undefined;
  /** The code that was followed last. */
  #code: string | undefined;
  #stop: (() => void) | undefined;

  /**
   * Reads a link with the `groups` of the page. Calls `onFollow` when a link to a result was followed, or
   * left, while the page stayed.
   */
  constructor(host: Host, groups: () => readonly string[], onFollow: () => void) {
    this.#host = host;
    this.#groups = groups;
    this.#onFollow = onFollow;
    host.addController(this);
  }

  /** One's own session, whatever is shown. */
  get own(): Session | undefined {
    return this.#own ?? this.session;
  }

  /** Whether the result of a link is shown. */
  get isShared(): boolean {
    return this.#own !== undefined;
  }

  /** The response as it was before its group was chosen, or left out, on this page. */
  get beforeJoining(): Response | undefined {
    const { startedAt } = this.session!.getSnapshot().response;
    return this.#beforeJoining?.startedAt === startedAt ? this.#beforeJoining : undefined;
  }

  /** Says to which group one belongs, or that one would rather not say. */
  join(group: string | undefined): void {
    this.#beforeJoining = this.beforeJoining ?? this.session!.getSnapshot().response;
    this.session!.join(group);
  }

  /** Begins a session of one's own in the place of the one before. */
  open(options: SessionOptions): void {
    this.#own = undefined;
    this.#show(createSession(options));
  }

  /**
   * Shows the result of the link in the address, beside one's own session, which stays as it is;
   * without such a link one's own.
   */
  followLink(): void {
    const own = this.own;
    if (!own) return;
    const code = codeInAddress();
    const opened = code === undefined ? undefined : openCode(code, own.scan, this.#groups());
    this.linkProblem = opened && isProblem(opened) ? opened : undefined;
    if (opened && !isProblem(opened)) {
      const shared = createSession({ scan: own.scan, response: opened.response });
      shared.goTo({ view: 'report' });
      this.#show(shared);
      this.#own = own;
    } else if (this.#own) {
      this.#show(own);
      this.#own = undefined;
    }
    this.#code = code;
  }

  #show(session: Session): void {
    this.#stop?.();
    this.session = session;
    if (this.#host.isConnected) this.#listen();
    this.#host.requestUpdate();
  }

  #listen(): void {
    this.#stop =
      this.session &&
      watch(
        this.session,
        () => this.#host.requestUpdate(),
        () => this.#host.post(),
      );
  }

  /** Any other fragment is the page's own business. */
  readonly #onHash = () => {
    const code = codeInAddress();
    if (code === this.#code || (code === undefined && location.hash)) return;
    // It is not what was wrong any more that is left.
    this.linkProblem = undefined;
    this.#onFollow();
  };

  hostConnected(): void {
    this.#listen();
    addEventListener('hashchange', this.#onHash);
    // The address may have changed while the element was nowhere.
    if (this.session) this.#onHash();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    removeEventListener('hashchange', this.#onHash);
  }
}
