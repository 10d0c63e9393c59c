import {
  isEmpty,
  isPlaceOf,
  samePlace,
  score,
  type Place,
  type Response,
  type Result,
  type Saving,
  type Scan,
  type Session,
  type TeamSummary,
} from '@quick-scan/core';
import { html, type PropertyValues } from 'lit';
import { browserStore } from './browser-store.ts';
import { commonProperties } from './common-properties.ts';
import { ContentController, type Content } from './content-controller.ts';
import { focusAt } from './focus.ts';
import { HistoryController } from './history-controller.ts';
import { directionOf } from './language.ts';
import { forgetCode } from './link.ts';
import { PlanController } from './plan-controller.ts';
import { ReportController } from './report-controller.ts';
import { SessionController } from './session-controller.ts';
import { groupsOf, headingLevelOf, layoutOf, storageOf } from './attributes.ts';
import { tell, tellError } from './events.ts';
import { FormElement } from './form-element.ts';
import { isTranslation } from './is-translation.ts';
import { neighbour, openIn, stepIndex, stepsOf, whereToGoOn } from './steps.ts';
import { styles } from './styles/styles.ts';
import { defineTheme } from './themes.ts';
import { TitleController } from './title-controller.ts';
import { noScan } from './views/no-scan.ts';
import { footer } from './views/footer.ts';
import { introduction } from './views/introduction.ts';
import { notice, presentNotice } from './views/notice.ts';
import { overview } from './views/overview.ts';
import { placeTitle } from './views/place-title.ts';
import { plan } from './views/plan.ts';
import { report } from './views/report.ts';
import { review } from './views/review.ts';
import { statementStep } from './views/statement-step.ts';
import type { Acts, View } from './views/view.ts';
import type { OwnMessages } from './words.ts';

/**
 * A self-assessment scan that is filled in on the page; nothing leaves the browser.
 *
 * @summary A self-assessment scan on any page.
 * @fires {CustomEvent<ReadyDetail>} quick-scan-ready - A scan can be filled in: the first, or another in its place.
 * @fires {CustomEvent<AnswerDetail>} quick-scan-answer - The person chose an answer.
 * @fires {CustomEvent<StepDetail>} quick-scan-step - The person went to another step.
 * @fires {CustomEvent<CompleteDetail>} quick-scan-complete - The person finished, and sees the report.
 * @fires {CustomEvent<RestartDetail>} quick-scan-restart - All answers were erased.
 * @fires {CustomEvent<ErrorDetail>} quick-scan-error - Something that the person has to do without.
 * @cssprop [--quick-scan-color=inherit] - Text. Set it with the background. Example: `#1d1d1d`
 * @cssprop [--quick-scan-background=transparent] - What is behind the text. Example: `#fffdf7`
 * @cssprop [--quick-scan-color-subtle=color-mix(in srgb, currentColor 88%, transparent)] - Quieter text. Example: `#555`
 * @cssprop [--quick-scan-surface=color-mix(in srgb, currentColor 5%, transparent)] - Panels, and a row under the pointer. Example: `#f3f3f3`
 * @cssprop [--quick-scan-border=color-mix(in srgb, currentColor 75%, transparent)] - Edges of fields and answers. Example: `#666`
 * @cssprop [--quick-scan-divider=color-mix(in srgb, currentColor 22%, transparent)] - Lines that only divide. Example: `#ccc`
 * @cssprop [--quick-scan-action=light-dark(#154273, #9cc7f2)] - The main button. Example: `#0b7a3b`
 * @cssprop [--quick-scan-on-action=black or white, whichever stands out] - Text on the main button. Example: `#fff`
 * @cssprop [--quick-scan-action-hover=the action, further from its text] - The main button under the pointer. Example: `#075228`
 * @cssprop [--quick-scan-accent=the action, dark or light enough to stand out] - The chosen answer, the ladder and the charts. Example: `#0b7a3b`
 * @cssprop [--quick-scan-link=var(--quick-scan-accent)] - Links, and the other buttons. Example: `#00568b`
 * @cssprop [--quick-scan-error=light-dark(#a30d00, #ffb3a8)] - What is missing. Example: `#b00020`
 * @cssprop [--quick-scan-focus=light-dark(#000, #fff)] - The ring around what has the focus. Example: `#00568b`
 * @cssprop [--quick-scan-focus-inverse=black or white, whichever stands out] - The second ring, beside the first. Example: `#fff`
 * @cssprop [--quick-scan-font=inherit] - Type. Example: `"Open Sans", sans-serif`
 * @cssprop [--quick-scan-heading-font=var(--quick-scan-font)] - Type of the headings. Example: `Georgia, serif`
 * @cssprop [--quick-scan-heading-color=currentColor] - Colour of the headings. Example: `#0b7a3b`
 * @cssprop [--quick-scan-heading-weight=700] - Weight of the headings. Example: `600`
 * @cssprop [--quick-scan-radius=4px] - Corners of fields and answers. Example: `0`
 * @cssprop [--quick-scan-button-radius=var(--quick-scan-radius)] - Corners of buttons. Example: `2em`
 * @cssprop [--quick-scan-scroll-offset=1em] - Room above what gets the focus: the height of a header that sticks. Example: `120px`
 * @csspart introduction - What the scan is, before it begins. Example: `max-inline-size: 40rem`
 * @csspart start - The button that begins the scan. Example: `inline-size: 100%`
 * @csspart statement - A statement with its explanation and answers. Example: `padding-block: 1em`
 * @csspart explanation - The explanation of a statement, opened when wanted. Example: `font-size: 0.9em`
 * @csspart option - One answer: the whole row. Example: `border-width: 2px`
 * @csspart note - The field for a note. Example: `min-block-size: 8em`
 * @csspart previous - The button to the step before. Example: `text-decoration: none`
 * @csspart overview - The button to the overview. Example: `font-weight: 700`
 * @csspart next - The button to the next step. Example: `inline-size: 100%`
 * @csspart errors - What is missing on this step. Example: `border-width: 4px`
 * @csspart progress-list - The overview of all dimensions. Example: `max-inline-size: 40rem`
 * @csspart review - All answers once more. Example: `font-size: 0.9em`
 * @csspart finish - The button that shows the report. Example: `inline-size: 100%`
 * @csspart report - The report. Example: `max-inline-size: 60rem`
 * @csspart plan - The button to the plan, and the plan itself. Example: `letter-spacing: 0.01em`
 * @csspart take-along - The ways to keep and share the report. Example: `padding-block-start: 2em`
 * @csspart ladder - The sign of five rungs. Example: `block-size: 2em`
 * @csspart saving - Whether and where the answers are kept. Example: `font-size: 0.9em`
 */
export class QuickScanElement extends FormElement {
  /** What it looks like. */
  static override readonly styles = styles;

  /** The scan that it fills in until the page gives another, with its translations. */
  static readonly content: Content | undefined = undefined;

  static override readonly properties = {
    ...FormElement.properties,
    ...commonProperties,
    layout: {},
    history: { type: Boolean },
    updateTitle: { type: Boolean, attribute: 'update-title' },
  };

  /** Registers a house style that `theme` selects, for a page that has no more than the script. */
  static readonly defineTheme = defineTheme;

  /** The scan to fill in. What is wrong with it is said on the page and in the console. */
  declare scan: Scan | undefined;
  /** The address of a scan, as JSON; it goes before `scan`. */
  declare src: string | undefined;
  /** Words of the page's own, in the place of those of the interface; in the attribute as JSON. */
  declare messages: OwnMessages | undefined;
  /** What stands on one step: a `statement` (default) or a whole `dimension`. */
  declare layout: string;
  /** The level of the topmost heading, 1 to 6, so that it fits the page; 2 by default. */
  declare headingLevel: number;
  /** Where answers are kept: `local` (default), `session` (as long as the tab), or `none`. */
  declare storage: string;
  /** The key under which answers are kept; by default the id of the scan. */
  declare storageKey: string | undefined;
  /** Whether the browser's back button steps through the scan. */
  declare history: boolean;
  /** Whether the title of the page tells the step. */
  declare updateTitle: boolean;
  /**
   * The counts of others, for instance of a sector, that are laid beside the result. What doesn't fit the scan
   * is refused, and said in the console.
   */
  declare reference: TeamSummary | undefined;
  /** The groups that a person may choose from, at most 99; in the attribute with commas between them. */
  declare groups: readonly string[];
  /** What it looks like: as the page (`auto`, default), `light`, `dark`, `contrast`, or a house style by its name. */
  declare theme: string;

  readonly #content: ContentController = new ContentController(this);

  readonly #controller = new SessionController(
    this,
    () => groupsOf(this.groups),
    () => this.#travel(() => this.#controller.followLink()),
  );
  readonly #history = new HistoryController(
    this,
    () => this.#key,
    (place) => {
      const session = this.#session;
      if (!session || !isPlaceOf(session.scan, place) || samePlace(place, session.getSnapshot().place))
        return;
      this.#travel(() => session.goTo(place));
    },
  );

  readonly #report = new ReportController(this, () => ({
    scan: this.#scan!,
    response: this.#session!.getSnapshot().response,
    messages: this.#content.messages!,
    team: (dutch) => this.#content.team(dutch),
    groups: groupsOf(this.groups),
    focus: (id) => this.#acts.focus(id),
  }));

  readonly #plan = new PlanController(this, () => ({
    session: this.#session!,
    scan: this.#scan!,
    messages: this.#content.messages!,
    focus: (id) => this.#acts.focus(id),
  }));

  /** The scan that is filled in. */
  #scan: Scan | undefined;
  /** Where the present session keeps its answers. */
  #slot: string | undefined;
  /** Statements of which the person tried to pass by the answer. */
  #passed: readonly string[] = [];
  #comesBack = false;
  /** The session that the page was told of, and what became of its answers then. */
  #told: { session?: Session | undefined; saving?: Saving } = {};
  #notice: View['notice'];
  /** What can be put back, and where that was. */
  #undo: { response: Response; place: Place } | undefined;
  /** What was brought along last, as it was then. */
  #opened: Response | undefined;
  /** The id of what gets the focus after the next render. */
  #focus: string | undefined;

  constructor() {
    super();
    this.layout = 'statement';
    this.headingLevel = 2;
    this.storage = 'local';
    this.history = false;
    this.updateTitle = false;
    this.groups = [];
    this.theme = 'auto';
    new TitleController(this, () => this.#title());
  }

  /** What the person filled in, also while they look at the result of a link; none until there is a scan. */
  override get response(): Response | undefined {
    return this.#controller.own?.getSnapshot().response;
  }

  /** What the response says, as `score` of the core computes it; none until there is a scan. */
  get result(): Result | undefined {
    const { response } = this;
    return response && score(this.#controller.own!.scan, response);
  }

  /**
   * Goes to the first statement, or to the one to go on with. As every method it does what a button of the scan
   * does, and sends the same events; it moves the focus only where that would be lost.
   *
   * @throws {Error} when there is no scan yet; so does every method but `focus`.
   */
  start(): void {
    const { scan, getSnapshot } = this.#ready();
    const next = whereToGoOn(scan, getSnapshot().response);
    this.goTo(next ? { view: 'statement', statement: next.id } : { view: 'review' });
  }

  /**
   * Goes to a place.
   *
   * @throws {InvalidInputError} when it is no place of this scan.
   */
  goTo(place: Place): void {
    this.#act(() => this.#acts.goTo(place));
  }

  /** Finishes, and shows the report. */
  complete(): void {
    this.#act(() => this.#acts.complete());
  }

  /** Erases all answers, without a question; the person can put them back. */
  restart(): void {
    this.#act(() => this.#acts.erase());
  }

  /**
   * Puts another response in the place of the person's, as `parseResponse` of the core takes it, and tells no event.
   *
   * @throws {InvalidInputError} when it doesn't fit the scan; then nothing changes.
   */
  load(response: unknown): void {
    this.#ready().load(response);
    this.#passed = [];
    this.#undo = undefined;
    if (!this.#controller.isShared) this.#report.reset();
    this.requestUpdate();
  }

  /** Shows the report and prints it; ends when that is done, or refused. */
  async print(): Promise<void> {
    this.#ready();
    if (this.#session!.getSnapshot().place.view !== 'report') this.goTo({ view: 'report' });
    await this.#report.acts.print();
  }

  /** Moves the focus to the heading of the step. */
  override focus(): void {
    const place = this.#session?.getSnapshot().place;
    this.#acts.focus(place ? this.#headingAt(place) : 'heading');
  }

  /** Called by the browser when its form is reset. */
  formResetCallback(): void {
    if (this.response && !isEmpty(this.response)) this.restart();
  }

  protected override toComplete() {
    const view = this.#view();
    return {
      message: this.#content.messages?.review.required ?? this.#content.waiting,
      anchor: view ? this.shadowRoot!.getElementById(this.#headingAt(view.snapshot.place)) : null,
    };
  }

  #ready(): Session {
    const { own } = this.#controller;
    if (!own) throw new Error('There is no scan yet: wait for quick-scan-ready.');
    return own;
  }

  /** Does for the page what a button does for the person. The focus is moved only where it would be lost. */
  #act(act: () => void): void {
    this.#ready();
    const isInside = this.shadowRoot!.activeElement !== null;
    // It is about one's own scan, also while the result of a link is looked at.
    if (this.#controller.isShared) this.#acts.toOwn();
    act();
    if (!isInside) this.#focus = undefined;
  }

  get #session() {
    return this.#controller.session;
  }

  get #key() {
    return this.storageKey ?? `quick-scan:${this.#scan?.id ?? ''}`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('layout')) this.#passed = [];
    this.#content.follow();
    const { scan } = this.#content;
    const hasCome = scan !== this.#scan;
    // What is said in other words is the same scan: all that was done stays as it is.
    const isNew = hasCome && !(this.#scan && isTranslation(scan!, this.#scan));
    this.#scan = scan;
    const storage = storageOf(this.storage);
    const slot = storage === 'none' ? '' : `${storage} ${this.#key}`;
    if (this.#scan && (isNew || slot !== this.#slot)) this.#open(this.#scan, storage);
    // The code of a link is read with the groups, which a script may give later.
    else if (changed.has('groups')) this.#controller.followLink();
    this.#slot = slot;
    if (this.#scan && (hasCome || changed.has('reference'))) void this.#report.layReference(this.reference);
  }

  /** Begins a session; answers to the same scan come along. */
  #open(scan: Scan, storage: View['storage']): void {
    const { own } = this.#controller;
    const before = own?.scan.id === scan.id ? own.getSnapshot() : undefined;
    this.#report.reset();
    const area = () => (storage === 'session' ? sessionStorage : localStorage);
    this.#controller.open({
      scan,
      response: before && !isEmpty(before.response) ? before.response : undefined,
      store: storage === 'none' ? undefined : browserStore(area, this.#key),
    });
    const session = this.#session!;
    const { view } = session.getSnapshot().place;
    // The introduction and the overview say themselves how far one is.
    this.#notice = view === 'introduction' || view === 'overview' ? undefined : 'resumed';
    if (before && isPlaceOf(scan, before.place)) session.goTo(before.place);
    this.#controller.followLink();
  }

  /** Puts a result that was brought along in the place of one's own, which can be put back. */
  #takeIn(response: Response): void {
    this.#travel(() => {
      forgetCode();
      this.#controller.followLink();
      const session = this.#session!;
      const before = session.getSnapshot();
      this.#undo = isEmpty(before.response) ? undefined : before;
      session.load(response);
      session.goTo({ view: 'report' });
      this.#opened = session.getSnapshot().response;
      this.#report.reset();
    });
    this.#notice = 'opened';
  }

  protected override render() {
    const { language } = this.#content;
    const view = this.#view();
    const views = { introduction, overview, statement: statementStep, review, report, plan };
    return html`<div class="scan" lang=${language} dir=${directionOf(language)} ?inert=${this.isDisabled}>
      ${
        view
          ? html`${notice(view)} ${views[view.snapshot.place.view](view)} ${footer(view)}`
          : noScan(this.#content)
      }
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    this.#tellHost();
    const target = this.#focus && this.shadowRoot?.getElementById(this.#focus);
    this.#focus = undefined;
    // What happened stands above the step, and must be seen as well.
    const from = this.#notice === 'opened' ? this.shadowRoot!.querySelector<HTMLElement>('.callout') : null;
    if (target) focusAt(target, from ?? target);
  }

  #view(): View | undefined {
    const snapshot = this.#session?.getSnapshot();
    const { messages, problem } = this.#content;
    if (!this.#scan || !snapshot || !messages || problem) return undefined;
    return {
      scan: this.#scan,
      snapshot,
      messages,
      headingLevel: headingLevelOf(this.headingLevel),
      layout: layoutOf(this.layout),
      storage: storageOf(this.storage),
      groups: groupsOf(this.groups),
      beforeJoining: this.#controller.beforeJoining,
      passed: this.#passed,
      missing: this.#passed.filter((id) => !(id in snapshot.response.answers)),
      comesBack: this.#comesBack,
      notice: presentNotice(this.#notice, snapshot),
      canUndo: this.#undo !== undefined,
      reading: this.#report.reading,
      takenOut: this.#plan.takenOut,
      asksStatement: this.#plan.asksStatement,
      isShared: this.#controller.isShared,
      hasOwn: !isEmpty(this.#controller.own!.getSnapshot().response),
      linkProblem: this.#controller.linkProblem,
      acts: this.#acts,
    };
  }

  #title(): string {
    const view = this.#view();
    return view ? placeTitle(view) : '';
  }

  /** Goes elsewhere, and once there moves the focus to the heading and tells the host. */
  #travel(go: () => void, { specific = false, comesBack = false } = {}): void {
    const from = this.#session!.getSnapshot().place;
    const shown = this.#session;
    this.#passed = [];
    // What was opened in the place of something else can be put back until it is changed.
    if (this.#notice !== 'opened' || shown!.getSnapshot().response !== this.#opened) this.#notice = undefined;
    if (this.#controller.linkProblem) forgetCode();
    this.#controller.linkProblem = undefined;
    this.#report.leave();
    this.#plan.leave();
    this.#comesBack = comesBack;
    go();
    if (this.#session !== shown) this.#report.reset();
    const { place } = this.#session!.getSnapshot();
    this.#focus = this.#headingAt(place, specific);
    this.requestUpdate();
    if (samePlace(place, from)) return;
    tell(this, 'quick-scan-step', { place, title: this.#title() });
  }

  /** The id of the heading that gets the focus at a place; `specific` says that it is one statement of a step. */
  #headingAt(place: Place, specific = false): string {
    const isStatement = place.view === 'statement' && (specific || layoutOf(this.layout) === 'statement');
    return isStatement ? `statement-${place.statement}` : 'heading';
  }

  /** Tells the page of a new session, and of answers that can't be kept any more. */
  #tellHost(): void {
    const session = this.#controller.own;
    if (!session) return;
    const { response, saving } = session.getSnapshot();
    const before = this.#told;
    this.#told = { session, saving };
    if (session !== before.session) tell(this, 'quick-scan-ready', { scan: session.scan, response });
    if (saving === 'failed' && saving !== before.saving)
      tellError(this, 'storage', new Error('the browser does not keep the answers'));
  }

  /** Goes to a place, and puts it in the browser's history. */
  #goTo(place: Place, options?: { specific?: boolean; comesBack?: boolean }): void {
    const from = this.#session!.getSnapshot().place;
    this.#history.moved(from, place);
    this.#travel(() => this.#session!.goTo(place), options);
  }

  #neighbour(by: 1 | -1): Place {
    return neighbour(this.#scan!, layoutOf(this.layout), this.#session!.getSnapshot().place, by);
  }

  #say(notice: View['notice'], focus: string): void {
    this.#notice = notice;
    this.#focus = focus;
    this.requestUpdate();
  }

  readonly #acts: Acts = {
    ...this.#report.acts,
    ...this.#plan.acts,
    answer: (statement, answer) => {
      const session = this.#session!;
      session.answer(statement, answer);
      tell(this, 'quick-scan-answer', { statement, answer, response: session.getSnapshot().response });
    },
    note: (statement, text) => this.#session!.note(statement, text),
    prioritise: (statement, on) => this.#session!.prioritise(statement, on),
    join: (group) => this.#controller.join(group),
    goTo: (place, comesBack = false) => this.#goTo(place, { specific: true, comesBack }),
    toReport: (id) => {
      this.#goTo({ view: 'report' });
      this.#acts.focus(id);
    },
    back: () => this.#goTo(this.#comesBack ? { view: 'review' } : this.#neighbour(-1)),
    next: () => {
      if (this.#comesBack) {
        this.#acts.skip();
        return;
      }
      const { place, response } = this.#session!.getSnapshot();
      const steps = stepsOf(this.#scan!, layoutOf(this.layout));
      const step = steps[stepIndex(steps, place)];
      this.#passed = step ? openIn(step.statements, response).map(({ id }) => id) : [];
      if (this.#passed.length === 0) this.#acts.skip();
      else this.#say(undefined, 'errors');
    },
    skip: () => this.#goTo(this.#comesBack ? { view: 'review' } : this.#neighbour(1)),
    jumpTo: (statement) => {
      const radios = this.shadowRoot!.querySelectorAll<HTMLInputElement>(`[name="answer-${statement}"]`);
      const heading = this.shadowRoot!.getElementById(`statement-${statement}`)!;
      focusAt([...radios].find(({ checked }) => checked) ?? radios[0]!, heading);
    },
    focus: (id) => {
      this.#focus = id;
      this.requestUpdate();
    },
    complete: () => {
      this.#history.moved(this.#session!.getSnapshot().place, { view: 'report' });
      this.#travel(() => this.#session!.complete());
      tell(this, 'quick-scan-complete', { response: this.response!, result: this.result! });
    },
    askErase: () => this.#say('ask-erase', 'ask'),
    keep: () => this.#say(undefined, 'ask-erase'),
    erase: () => {
      this.#undo = this.#session!.getSnapshot();
      tell(this, 'quick-scan-restart', { erased: this.#undo.response });
      this.#travel(() => this.#session!.restart());
      this.#report.reset();
      this.#notice = this.#session!.getSnapshot().saving === 'failed' ? 'not-erased' : 'erased';
    },
    undo: () => {
      const { replaced, place } = this.#session!.getSnapshot();
      const undo = replaced ? { response: replaced, place } : this.#undo;
      this.#undo = undefined;
      if (!undo) return;
      this.#travel(() => {
        this.#session!.load(undo.response);
        this.#session!.goTo(undo.place);
      });
    },
    openEarlier: async (what) => {
      const shown = this.#session;
      const opened = await this.#report.open(what);
      // Somebody may have gone to another scan or result while the file was read.
      if (opened && shown === this.#session) this.#takeIn(opened.response);
    },
    takeOver: () => {
      this.#takeIn(this.#session!.getSnapshot().response);
    },
    toOwn: () =>
      this.#travel(() => {
        forgetCode();
        this.#controller.followLink();
      }),
    settle: (which) => {
      const { place } = this.#session!.getSnapshot();
      this.#travel(() => this.#session!.settle(which));
      if (this.#session!.getSnapshot().place === place) this.#focus = 'saving';
    },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-scan': QuickScanElement;
  }
}
