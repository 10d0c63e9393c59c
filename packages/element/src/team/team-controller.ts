import { parseTeamSummary, type Scan } from '@quick-scan/core';
import { adoptStyles, type ReactiveController } from 'lit';
import { groupsOf, headingLevelOf } from '../attributes.ts';
import type { ContentController } from '../content-controller.ts';
import { focusAt } from '../focus.ts';
import { isTeamFile, namedAs, openFile } from '../open-result.ts';
import { isTranslation } from '../is-translation.ts';
import { styles } from '../styles/styles.ts';
import { download } from '../take-along/download.ts';
import type { QuickScanTeamElement } from '../team-element.ts';
import { toCome } from '../to-come.ts';
import { isInRest } from './agenda-list.ts';
import { CollectingController } from './collecting-controller.ts';
import type { KeptTeam } from './keep-team.ts';
import { nl } from './messages/nl.ts';
import { OutcomeController } from './outcome-controller.ts';
import { RememberedReference } from './remembered-reference.ts';
import { teamStyles } from './styles.ts';
import { teamFile, teamFileName } from './team-file.ts';
import { slotOf, TeamKeeper } from './team-keeper.ts';
import { teamPage } from './team-page.ts';
import { teamReportOf, type TeamReport } from './team-report.ts';
import { isPlaceOf, type TeamActs, type TeamPlace, type TeamView } from './team-view.ts';

/** From how many people a group is shown apart; and below which never, because one could tell who is who. */
const THRESHOLD = { usual: 5, least: 3 };

/** What a facilitator has at hand: the answers of a team, and what the team agrees on. */
export class TeamController implements ReactiveController {
  readonly #host: QuickScanTeamElement;
  readonly #content: ContentController;
  readonly #collecting: CollectingController;
  readonly #outcome: OutcomeController;
  readonly #keeper: TeamKeeper;
  readonly #reference = new RememberedReference();
  #scan: Scan | undefined;
  /** For what it was opened: the scan that was given, and where it is kept. */
  #opened: readonly unknown[] = [];
  #place: TeamPlace = { view: 'collect' };
  #isWhole = false;
  #isRestOpen = false;
  /** The name of the file that was made last. */
  #made: string | undefined;
  #erasing: TeamView['erasing'];
  #referenceProblem: string | undefined;
  /** What the team says, and what that was computed from. */
  #team: { of: readonly unknown[]; report: TeamReport } | undefined;
  /** The id of what gets the focus after the next render. */
  #focus: string | undefined;

  constructor(host: QuickScanTeamElement, content: ContentController) {
    this.#host = host;
    this.#content = content;
    const focus = (id: string) => this.#acts.focus(id);
    this.#collecting = new CollectingController(host, () => ({
      reader: { scan: this.#scan!, groups: groupsOf(host.groups), words: this.#said.words },
      collection: this.#kept.collection,
      keep: () => this.#keeper.save(),
      changed: () => this.#save({}),
      focus,
    }));
    this.#outcome = new OutcomeController(host, () => ({
      ...this.#said,
      scan: this.#scan!,
      taken: this.#kept.taken,
      take: (taken) => this.#save({ taken }),
      team: () => this.#report(),
      goTo: (place, to) => this.#goTo(place, to),
      focus,
    }));
    this.#keeper = new TeamKeeper(this.#outcome);
    host.addController(this);
    adoptStyles(host.renderRoot as ShadowRoot, [...styles, teamStyles]);
  }

  /** The browser can leave the whole screen by itself. */
  readonly #onFullScreen = () => this.#host.requestUpdate();

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#onFullScreen);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#onFullScreen);
  }

  hostUpdate(): void {
    const { storage, storageKey } = this.#host;
    const { scan } = this.#content;
    const opened = [storage, storageKey];
    const isSame = opened.every((each, index) => each === this.#opened[index]);
    // What is said in other words is the same scan: all that was done stays as it is.
    const isSameScan = scan === this.#scan || (this.#scan && isTranslation(scan!, this.#scan));
    if (scan && !(isSame && isSameScan)) this.#open(scan);
    this.#scan = scan;
    this.#opened = opened;
  }

  hostUpdated(): void {
    const target = this.#focus && this.#host.renderRoot.querySelector<HTMLElement>(`[id="${this.#focus}"]`);
    const rest = this.#focus && !target && toCome(this.#host);
    if (rest) {
      void rest.then(() => this.hostUpdated());
      return;
    }
    this.#focus = undefined;
    if (target) focusAt(target);
  }

  /** The words of the interface; there is no team on the page before they are. */
  get #said() {
    return { messages: this.#content.messages!, words: this.#content.team(nl) };
  }

  get #kept(): KeptTeam {
    return this.#keeper.team;
  }

  /** Begins with what was kept of a team, unless the team on the page comes along. */
  #open(scan: Scan): void {
    const isSame = this.#scan?.id === scan.id && this.#scan.version === scan.version;
    this.#scan = scan;
    const cameAlong = this.#keeper.open(scan, slotOf(scan, this.#host));
    // What is being read for this very version goes on.
    if (!cameAlong || !isSame) this.#collecting.reset();
    if (!cameAlong || !isPlaceOf(scan, this.#place)) {
      this.#place = { view: this.#kept.collection.size > 1 ? 'team' : 'collect' };
    }
    this.#erasing = this.#referenceProblem = undefined;
  }

  render() {
    return teamPage(this.#view(this.#scan!));
  }

  #view(scan: Scan): TeamView {
    const { headingLevel, reference } = this.#host;
    const { collection, name, isLifted, reference: chosen } = this.#kept;
    const level = headingLevelOf(headingLevel);
    return {
      scan,
      ...this.#said,
      headingLevel: level,
      place: this.#place,
      storage: this.#keeper.storage,
      isNotKept: this.#keeper.isNotKept || !this.#outcome.isKept,
      collection,
      collecting: this.#collecting.state,
      erasing: this.#erasing,
      hasAnything: collection.size > 0 || this.#keeper.hasAgreed,
      name,
      threshold: this.#threshold,
      isLifted,
      team: () => this.#report(),
      isWhole: this.#isWhole,
      isRestOpen: this.#isRestOpen || this.#outcome.report.reading.isPrinting,
      // What the facilitator chose goes before what the page gave.
      reference: this.#reference.lay(scan, chosen ?? reference),
      isReferenceChosen: chosen !== undefined,
      referenceProblem: this.#referenceProblem,
      outcome: this.#outcome.view(level),
      outcomeActs: this.#outcome.acts,
      taken: this.#kept.taken,
      made: this.#made,
      acts: this.#acts,
    };
  }

  get #threshold(): number {
    const { threshold } = this.#host;
    return threshold > 0 ? Math.max(threshold, THRESHOLD.least) : THRESHOLD.usual;
  }

  /** What the team says, computed again only when something of it changed. */
  #report(): TeamReport {
    const { collection, isLifted } = this.#kept;
    const threshold = isLifted ? 1 : this.#threshold;
    const of = [this.#scan, collection.summary, threshold];
    if (!this.#team || of.some((each, index) => each !== this.#team!.of[index])) {
      this.#team = { of, report: teamReportOf(this.#scan!, collection.summary, threshold) };
    }
    return this.#team.report;
  }

  #save(change: Partial<KeptTeam>): void {
    this.#keeper.save(change);
    this.#erasing = undefined;
    this.#host.requestUpdate();
  }

  #goTo(place: TeamPlace, focus?: string): void {
    const from = this.#place;
    if (place.view === 'report') this.#outcome.session.complete();
    if (place.view !== 'talk' && document.fullscreenElement === this.#host) void document.exitFullscreen();
    this.#place = place;
    this.#outcome.leave();
    this.#erasing = this.#referenceProblem = this.#made = undefined;
    // From the conversation one comes back to where one left the agenda.
    const isBack = from.view === 'talk' && place.view === 'team';
    if (isBack && isInRest(this.#report(), from.statement)) this.#isRestOpen = true;
    const isOnAgenda = isBack && this.#report().agenda.some((each) => each.statement.id === from.statement);
    this.#acts.focus(focus ?? (isOnAgenda ? `talk-${from.statement}` : 'heading'));
  }

  /** Changes the collection, and says what is in it now. */
  #change(change: (collection: KeptTeam['collection']) => void): void {
    change(this.#kept.collection);
    this.#collecting.outdate();
    this.#save({});
    this.#acts.focus('collected');
  }

  readonly #acts: TeamActs = {
    add: (what) => this.#collecting.add(what),
    stopReading: () => this.#collecting.stop(),
    hideProblems: () => this.#collecting.hideProblems(),
    readAgain: () => this.#collecting.retry(),
    remove: (entry) => this.#change((collection) => collection.remove(entry)),
    countTwins: (twins) => this.#change((collection) => collection.addTwins(twins)),
    dropTwins: (twins) => this.#change((collection) => collection.dropTwins(twins)),
    rename: (name) => this.#save({ name }),
    goTo: (place) => this.#goTo(place),
    focus: (id) => {
      this.#focus = id;
      this.#host.requestUpdate();
    },
    openRest: (isOpen) => {
      if (this.#outcome.report.reading.isPrinting) return;
      this.#isRestOpen = isOpen;
      this.#host.requestUpdate();
    },
    showWhole: () => {
      this.#isWhole = true;
      this.#host.requestUpdate();
    },
    lift: (isLifted) => {
      this.#save({ isLifted });
      this.#acts.focus('groups');
    },
    layBeside: async (file) => {
      const opened = await openFile(file, this.#scan!);
      try {
        if (!isTeamFile(opened)) throw new Error();
        this.#save({ reference: parseTeamSummary(namedAs(file.name, opened.json), this.#scan) });
        this.#referenceProblem = undefined;
        this.#acts.focus('reference');
      } catch {
        this.#referenceProblem = file.name;
        this.#acts.focus('problem');
      }
    },
    takeAway: () => {
      this.#save({ reference: undefined });
      this.#acts.focus('reference');
    },
    fullScreen: async () => {
      try {
        if (document.fullscreenElement) await document.exitFullscreen();
        else await this.#host.requestFullscreen();
      } catch (error) {
        // Not every page may fill the screen; all is there without it.
        console.warn(error);
      }
    },
    print: () =>
      this.#outcome.report.acts.print(teamFileName(this.#scan!, this.#kept.name, this.#said.words)),
    download: () => {
      // Lifting the threshold is for the room: what is handed on never tells of a small group.
      const { summary } = teamReportOf(this.#scan!, this.#kept.collection.summary, this.#threshold);
      this.#made = `${teamFileName(this.#scan!, this.#kept.name, this.#said.words)}.json`;
      download(teamFile(summary, this.#kept.name), this.#made);
      this.#host.requestUpdate();
    },
    askErase: () => {
      this.#erasing = 'asked';
      this.#acts.focus('ask');
    },
    keep: () => {
      this.#erasing = undefined;
      this.#acts.focus('ask-erase');
    },
    erase: () => {
      const isErased = this.#keeper.erase();
      this.#collecting.reset();
      this.#outcome.report.reset();
      this.#place = { view: 'collect' };
      this.#referenceProblem = undefined;
      this.#erasing = isErased ? 'done' : 'failed';
      this.#acts.focus('heading');
    },
  };
}
