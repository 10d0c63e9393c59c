import { isEmpty, score, type Place, type Response, type Result, type Scan } from '@quick-scan/core';
import type { Session, TeamSummary } from '@quick-scan/core';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { commonProperties } from './common-properties.ts';
import { ContentController, type Content } from './content-controller.ts';
import { FormElement } from './form-element.ts';
import { JourneyController } from './journey-controller.ts';
import { directionOf } from './language.ts';
import { whereToGoOn } from './steps.ts';
import { styles } from './styles/styles.ts';
import { defineTheme } from './themes.ts';
import { TitleController } from './title-controller.ts';
import { toCome } from './to-come.ts';
import { footer } from './views/footer.ts';
import { introduction } from './views/introduction.ts';
import { noScan } from './views/no-scan.ts';
import { languageNotArrived } from './views/not-arrived.ts';
import { notice } from './views/notice.ts';
import { overview } from './views/overview.ts';
import { plan } from './views/plan.ts';
import { report } from './views/report.ts';
import { review } from './views/review.ts';
import { statementStep } from './views/statement-step.ts';
import type { OwnMessages } from './words.ts';

// Who has the class knows by type what it sends.
export type * from './events.ts';

/**
 * A self-assessment scan that is filled in on the page; nothing leaves the browser.
 *
 * @tagname quick-scan
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
  /** @internal What it looks like. */
  static override readonly styles = styles;

  /** The scan that it fills in until the page gives another, with its translations. */
  static readonly content: Content | undefined = undefined;

  static override readonly properties = {
    ...FormElement.properties,
    ...commonProperties,
    layout: {},
    history: { type: Boolean },
    updateTitle: { type: Boolean, attribute: 'update-title' },
  } as const;

  /** Registers a house style that `theme` selects, for a page that has no more than the script. */
  static readonly defineTheme = defineTheme;

  /** The scan to fill in. What is wrong with it is said on the page and in the console. */
  declare scan: Scan | undefined;
  /** The address of a scan, as JSON; it goes before `scan`. */
  declare src: string | undefined;
  /** Words of the page's own, in the place of those of the interface; in the attribute as JSON. */
  declare messages: OwnMessages | undefined;
  /** What stands on one step: a `statement` (default) or a whole `dimension`. */
  declare layout: 'statement' | 'dimension';
  /** The level of the topmost heading, so that it fits the page; 2 by default. Up to 4 leaves room for those under it. */
  declare headingLevel: number;
  /** Where answers are kept: `local` (default), `session` (as long as the tab), or `none`. */
  declare storage: 'local' | 'session' | 'none';
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
  declare theme: 'auto' | 'light' | 'dark' | 'contrast' | (string & {});

  readonly #content: ContentController = new ContentController(this);
  readonly #journey = new JourneyController(this, this.#content);

  constructor() {
    super();
    this.layout = 'statement';
    this.headingLevel = 2;
    this.storage = 'local';
    this.history = false;
    this.updateTitle = false;
    this.groups = [];
    this.theme = 'auto';
    new TitleController(this, () => this.#journey.title());
  }

  /** What the person filled in, also while they look at the result of a link; none until there is a scan. */
  override get response(): Response | undefined {
    return this.#journey.sessions.own?.getSnapshot().response;
  }

  /** What the response says, as `score` of the core computes it; none until there is a scan. */
  get result(): Result | undefined {
    const { own } = this.#journey.sessions;
    return own && score(own.scan, own.getSnapshot().response);
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
    this.#act(({ acts }) => acts.goTo(place));
  }

  /** Finishes, and shows the report. */
  complete(): void {
    this.#act(({ acts }) => acts.complete());
  }

  /** Erases all answers, without a question; the person can put them back. */
  restart(): void {
    this.#act(({ acts }) => acts.erase());
  }

  /**
   * Puts another response in the place of the person's, as `parseResponse` of the core takes it, and sends no event.
   *
   * @throws {InvalidInputError} when it doesn't fit the scan; then nothing changes.
   */
  load(response: unknown): void {
    this.#ready();
    this.#journey.load(response);
  }

  /** Shows the report and prints it; ends when that is done, or refused. */
  async print(): Promise<void> {
    this.#ready();
    const { session, sessions, report } = this.#journey;
    if (sessions.isShared || session!.getSnapshot().place.view !== 'report') this.goTo({ view: 'report' });
    await report.acts.print();
  }

  /** Moves the focus to the heading of the step. */
  override focus(): void {
    this.#journey.focusOn(this.#journey.heading);
  }

  // Called by the browser when its form is reset.
  formResetCallback(): void {
    if (this.response && !isEmpty(this.response)) this.restart();
  }

  protected override toComplete() {
    return {
      message: this.#content.messages?.review.required ?? this.#content.waiting,
      anchor: this.shadowRoot!.getElementById(this.#journey.heading),
    };
  }

  #ready(): Session {
    const { own } = this.#journey.sessions;
    if (!own) throw new Error('There is no scan yet: wait for quick-scan-ready.');
    return own;
  }

  /** Does for the page what a button does for the person. The focus is moved only where it would be lost. */
  #act(act: (journey: JourneyController) => void): void {
    this.#ready();
    const journey = this.#journey;
    const isInside = this.shadowRoot!.activeElement !== null;
    // It is about one's own scan, also while the result of a link is looked at.
    if (journey.sessions.isShared) journey.acts.toOwn();
    act(journey);
    if (!isInside) journey.focus = undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await toCome(this);
    return isDone;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#journey.follow(changed);
  }

  protected override render(): TemplateResult {
    const { language } = this.#content;
    const view = this.#journey.view();
    const views = { introduction, overview, statement: statementStep, review, report, plan };
    return html`<div class="scan" lang=${language} dir=${directionOf(language)} ?inert=${this.isDisabled}>
      ${
        view
          ? html`${languageNotArrived(this.#content)} ${notice(view)} ${views[view.snapshot.place.view](view)}
            ${footer(view)}`
          : noScan(this.#content)
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-scan': QuickScanElement;
  }
}
