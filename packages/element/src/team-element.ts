import type { Scan, TeamSummary } from '@quick-scan/core';
import { html, LitElement, type TemplateResult } from 'lit';
import { commonProperties } from './common-properties.ts';
import { ContentController, type Content } from './content-controller.ts';
import { tellError } from './events.ts';
import { focusOnArrival } from './focus.ts';
import { directionOf } from './language.ts';
import { styles } from './styles/styles.ts';
import type { TeamController } from './team/team.ts';
import { toCome } from './to-come.ts';
import { noScan } from './views/no-scan.ts';
import { languageNotArrived, notArrived } from './views/not-arrived.ts';
import type { OwnMessages } from './words.ts';

// Who has the class knows by type what it sends.
export type * from './events.ts';

/**
 * Brings the answers of a team together, on the page; nothing leaves the browser. What it takes is loaded
 * beside the script once the tag stands on a page. It takes the same style properties as `<quick-scan>`.
 *
 * @tagname quick-scan-team
 * @summary A team's answers side by side.
 * @fires {CustomEvent<ErrorDetail>} quick-scan-error - Something that people have to do without.
 * @csspart collect - Where codes and files are brought together. Example: `max-inline-size: 50rem`
 * @csspart next - The button to the answers side by side. Example: `inline-size: 100%`
 * @csspart team - What the team says, with the agenda. Example: `font-size: 1.1em`
 * @csspart start - The button that begins the conversation. Example: `inline-size: 100%`
 * @csspart talk - One item of the agenda, to talk about. Example: `font-size: 1.5em`
 * @csspart option - One level to settle on: the whole row. Example: `border-width: 2px`
 * @csspart previous - The button to the page before. Example: `text-decoration: none`
 * @csspart report - What was agreed, as a report. Example: `max-inline-size: 60rem`
 * @csspart take-along - The ways to keep and share the outcome. Example: `padding-block-start: 2em`
 * @csspart ladder - The sign of five rungs. Example: `block-size: 2em`
 * @csspart saving - Whether and where the team is kept. Example: `font-size: 0.9em`
 */
export class QuickScanTeamElement extends LitElement {
  /** @internal What it looks like. */
  static override readonly styles = styles;

  /** The scan that the team filled in until the page gives another, with its translations. */
  static readonly content: Content | undefined = undefined;

  static override readonly properties = {
    ...commonProperties,
    threshold: { type: Number },
  };

  /** The scan that the team filled in. What is wrong with it is said on the page and in the console. */
  declare scan: Scan | undefined;
  /** The address of a scan, as JSON; it goes before `scan`. */
  declare src: string | undefined;
  /** Words of the page's own, in the place of those of the interface; in the attribute as JSON. */
  declare messages: OwnMessages | undefined;
  /** The groups that a respondent may choose from, as on `<quick-scan>`; by these the group in a code is known. */
  declare groups: readonly string[];
  /** From how many people a group is shown apart: 5 by default, and never below 3. */
  declare threshold: number;
  /** What is laid beside the team, for instance of a sector. One that doesn't fit the scan is refused, and said in the console. */
  declare reference: TeamSummary | undefined;
  /** The level of the topmost heading, so that it fits the page; 2 by default. Up to 4 leaves room for those under it. */
  declare headingLevel: number;
  /** Where answers and agreements are kept: `session` (as long as the tab, default), `local`, or `none`. */
  declare storage: 'session' | 'local' | 'none';
  /** The key under which they are kept; by default one with the id of the scan. */
  declare storageKey: string | undefined;
  /** What it looks like, as on `<quick-scan>`. */
  declare theme: 'auto' | 'light' | 'dark' | 'contrast' | (string & {});

  readonly #content: ContentController = new ContentController(this);
  #team: TeamController | undefined;
  #isLoading = false;
  /** Whether what it takes did not arrive when it was asked for last. */
  #isLost = false;

  constructor() {
    super();
    this.groups = [];
    this.threshold = 5;
    this.headingLevel = 2;
    this.storage = 'session';
    this.theme = 'auto';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#team && !this.#isLost) void this.#load();
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.requestUpdate();
    try {
      const { TeamController } = await import('./team/team.ts');
      this.#team = new TeamController(this, this.#content);
    } catch (error) {
      tellError(this, 'team', error);
      this.#isLost = true;
    }
    this.#isLoading = false;
    this.requestUpdate();
  }

  readonly #retry = async () => {
    await this.#load();
    await focusOnArrival(this);
  };

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await toCome(this);
    return isDone;
  }

  protected override willUpdate(): void {
    this.#content.follow();
  }

  protected override render(): TemplateResult {
    const { messages, problem, scan, language } = this.#content;
    return html`<div class="scan" lang=${language} dir=${directionOf(language)}>
      ${
        !messages || problem || !scan
          ? noScan(this.#content)
          : this.#team
            ? html`${languageNotArrived(this.#content)} ${this.#team.render()}`
            : html`<div class=${this.#isLost ? 'callout' : 'waiting'}>
                ${notArrived(
                  this.#isLoading ? messages.part.loading : messages.part.failed,
                  messages,
                  this.#isLost && this.#retry,
                )}
              </div>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-scan-team': QuickScanTeamElement;
  }
}
