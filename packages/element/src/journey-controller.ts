import { isEmpty, isPlaceOf, samePlace, type Place, type Response, type Saving } from '@quick-scan/core';
import type { Scan, Session } from '@quick-scan/core';
import type { PropertyValues, ReactiveController } from 'lit';
import { actsOf } from './acts.ts';
import { groupsOf, headingLevelOf, layoutOf, storageOf } from './attributes.ts';
import { browserStore } from './browser-store.ts';
import type { ContentController } from './content-controller.ts';
import type { QuickScanElement } from './element.ts';
import { tell, tellError } from './events.ts';
import { focusAt } from './focus.ts';
import { HistoryController } from './history-controller.ts';
import { isTranslation } from './is-translation.ts';
import { forgetCode } from './link.ts';
import { PlanController } from './plan-controller.ts';
import { ReportController } from './report-controller.ts';
import { SessionController } from './session-controller.ts';
import { toCome } from './to-come.ts';
import { presentNotice } from './views/notice.ts';
import { placeTitle } from './views/place-title.ts';
import type { View } from './views/view.ts';

/** A person's way through the scan: what they see, what they can do there, and what the page hears of it. */
export class JourneyController implements ReactiveController {
  /** The scan that is filled in. */
  scan: Scan | undefined;
  /** Statements of which the person tried to pass by the answer. */
  passed: readonly string[] = [];
  comesBack = false;
  notice: View['notice'];
  /** What can be put back, and where that was. */
  undo: { response: Response; place: Place } | undefined;
  /** The id of what gets the focus after the next render. */
  focus: string | undefined;
  readonly host: QuickScanElement;
  readonly #content: ContentController;
  readonly sessions: SessionController;
  readonly history: HistoryController;
  readonly report: ReportController;
  readonly plan: PlanController;
  readonly acts;
  /** Whether the focus was anywhere in the scan before it was rendered. */
  #hadFocus = false;
  /** Where the present session keeps its answers. */
  #slot: string | undefined;
  /** What was brought along last, as it was then. */
  #opened: Response | undefined;
  /** The session that the page was told of, and what became of its answers then. */
  #told: { session?: Session; saving?: Saving } = {};

  constructor(host: QuickScanElement, content: ContentController) {
    this.host = host;
    this.#content = content;
    const groups = () => groupsOf(host.groups);
    this.sessions = new SessionController(host, groups, () => this.travel(() => this.sessions.followLink()));
    this.history = new HistoryController(
      host,
      () => this.#key,
      (place) => {
        const { session } = this;
        if (!session || !isPlaceOf(session.scan, place) || samePlace(place, session.getSnapshot().place))
          return;
        this.travel(() => session.goTo(place));
      },
    );
    const desk = () => ({
      session: this.session!,
      scan: this.scan!,
      messages: content.messages!,
      focus: (id: string) => this.focusOn(id),
    });
    this.report = new ReportController(host, () => ({
      ...desk(),
      response: this.session!.getSnapshot().response,
      team: (dutch) => content.team(dutch),
      groups: groups(),
    }));
    this.plan = new PlanController(host, desk);
    this.acts = actsOf(this);
    host.addController(this);
  }

  /** What is shown: one's own session, or that of a link. */
  get session(): Session | undefined {
    return this.sessions.session;
  }

  get layout(): View['layout'] {
    return layoutOf(this.host.layout);
  }

  get #key(): string {
    return this.host.storageKey ?? `quick-scan:${this.scan?.id ?? ''}`;
  }

  /** Takes over what the page asks for. */
  follow(changed: PropertyValues<QuickScanElement>): void {
    if (changed.has('layout')) this.passed = [];
    this.#content.follow();
    const { scan } = this.#content;
    const hasCome = scan !== this.scan;
    // What is said in other words is the same scan: all that was done stays as it is.
    const isNew = hasCome && !(this.scan && isTranslation(scan!, this.scan));
    this.scan = scan;
    const storage = storageOf(this.host.storage);
    const slot = storage === 'none' ? '' : `${storage} ${this.#key}`;
    if (scan && (isNew || slot !== this.#slot)) this.#open(scan, storage);
    // The code of a link is read with the groups, which a script may give later.
    else if (changed.has('groups')) this.sessions.followLink();
    this.#slot = slot;
    if (scan && (hasCome || changed.has('reference'))) void this.report.layReference(this.host.reference);
  }

  /** Begins a session; answers to the same scan come along. */
  #open(scan: Scan, storage: View['storage']): void {
    const { own } = this.sessions;
    const before = own?.scan.id === scan.id ? own.getSnapshot() : undefined;
    this.report.reset();
    this.passed = [];
    const area = () => (storage === 'session' ? sessionStorage : localStorage);
    this.sessions.open({
      scan,
      response: before && !isEmpty(before.response) ? before.response : undefined,
      store: storage === 'none' ? undefined : browserStore(area, this.#key),
    });
    const session = this.session!;
    const { view } = session.getSnapshot().place;
    // The introduction and the overview say themselves how far one is.
    this.notice = view === 'introduction' || view === 'overview' ? undefined : 'resumed';
    if (before && isPlaceOf(scan, before.place)) session.goTo(before.place);
    else this.comesBack = false;
    this.sessions.followLink();
  }

  /**
   * Puts a result that was brought along in the place of one's own, which can be put back: but not before it is seen
   * what another tab put there, while the result of a link was looked at.
   */
  takeIn(response: Response): void {
    const { isShared } = this.sessions;
    this.travel(() => {
      forgetCode();
      this.sessions.followLink();
      const session = this.session!;
      const before = session.getSnapshot();
      if (isShared && before.replaced) {
        this.notice = 'not-taken';
        return;
      }
      this.undo = isEmpty(before.response) ? undefined : before;
      session.load(response, { view: 'report' });
      this.#opened = session.getSnapshot().response;
      this.notice = 'opened';
      this.report.reset();
    });
  }

  /** Puts what the page gives in the place of one's own. */
  load(response: unknown): void {
    this.sessions.own!.load(response);
    this.passed = [];
    this.undo = undefined;
    if (!this.sessions.isShared) this.report.reset();
    this.host.requestUpdate();
  }

  /** Goes elsewhere, and once there moves the focus to the heading and tells the page. */
  travel(go: () => void, { specific = false, comesBack = false } = {}): void {
    const shown = this.session!;
    const { place: from, response } = shown.getSnapshot();
    this.passed = [];
    // What was opened in the place of something else can be put back until it is changed.
    if (this.notice !== 'opened' || response !== this.#opened) this.notice = undefined;
    if (this.sessions.linkProblem) {
      forgetCode();
      this.sessions.followLink();
    }
    this.report.leave();
    this.plan.leave();
    this.comesBack = comesBack;
    go();
    if (this.session !== shown) this.report.reset();
    const { place } = this.session!.getSnapshot();
    this.focusOn(this.headingAt(place, specific));
    if (!samePlace(place, from)) tell(this.host, 'quick-scan-step', { place, title: this.title() });
  }

  /** The id of the heading that gets the focus at a place; `specific` says that it is one statement of a step. */
  headingAt(place: Place, specific = false): string {
    const isStatement = place.view === 'statement' && (specific || this.layout === 'statement');
    return isStatement ? `statement-${place.statement}` : 'heading';
  }

  /** The id of the heading of the step. */
  get heading(): string {
    return this.session ? this.headingAt(this.session.getSnapshot().place) : 'heading';
  }

  focusOn(id: string): void {
    this.focus = id;
    this.host.requestUpdate();
  }

  /** All that there is to see; nothing as long as there is no scan to show. */
  view(): View | undefined {
    const snapshot = this.session?.getSnapshot();
    const { host, scan, layout, sessions, report, plan } = this;
    const { messages, problem } = this.#content;
    if (!scan || !snapshot || !messages || problem) return undefined;
    return {
      scan,
      snapshot,
      messages,
      layout,
      headingLevel: headingLevelOf(host.headingLevel),
      storage: storageOf(host.storage),
      groups: groupsOf(host.groups),
      beforeJoining: sessions.beforeJoining,
      passed: this.passed,
      missing: this.passed.filter((id) => !(id in snapshot.response.answers)),
      comesBack: this.comesBack,
      // What is asked, and what happened, is about one's own.
      notice: sessions.isShared ? undefined : presentNotice(this.notice, snapshot),
      canUndo: this.undo !== undefined,
      reading: report.reading,
      takenOut: plan.takenOut,
      asksStatement: plan.asksStatement,
      isShared: sessions.isShared,
      hasOwn: !isEmpty(sessions.own!.getSnapshot().response),
      linkProblem: sessions.linkProblem,
      acts: this.acts,
    };
  }

  /** The present step in words. */
  title(): string {
    const view = this.view();
    return view ? placeTitle(view) : '';
  }

  hostUpdate(): void {
    this.#hadFocus = this.host.shadowRoot!.activeElement !== null;
  }

  hostUpdated(): void {
    this.#tellPage();
    this.#moveFocus();
  }

  #moveFocus(): void {
    const root = this.host.shadowRoot!;
    let target = root.getElementById(this.focus ?? '');
    const rest = this.focus && !target && toCome(this.host);
    if (rest) void rest.then(() => this.#moveFocus());
    else this.focus = undefined;
    // What had it may be no more, as when the page gives another scan; or be hidden, as what is not missing any more.
    const isLost = root.activeElement?.closest('.answered') !== null;
    if (this.#hadFocus && isLost) target ??= root.getElementById(this.heading);
    // What happened stands above the step, and must be seen as well.
    const from = this.notice === 'opened' ? root.querySelector<HTMLElement>('.callout') : null;
    if (target) focusAt(target, from ?? target);
  }

  /** Tells the page of a new session, and of answers that can't be kept any more. */
  #tellPage(): void {
    const session = this.sessions.own;
    if (!session) return;
    const { response, saving } = session.getSnapshot();
    const before = this.#told;
    this.#told = { session, saving };
    if (session !== before.session) tell(this.host, 'quick-scan-ready', { scan: session.scan, response });
    if (saving === 'failed' && saving !== before.saving)
      tellError(this.host, 'storage', new Error('the browser does not keep the answers'));
  }
}
