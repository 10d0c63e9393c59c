import { encodeCode, InvalidInputError, type Response, type Scan, type TeamSummary } from '@quick-scan/core';
import type { LitElement, ReactiveController } from 'lit';
import { tellError } from './events.ts';
import { linkTo } from './link.ts';
import type { Messages } from './messages/nl.ts';
import {
  isProblem,
  isTeamFile,
  namedAs,
  openCode,
  openFile,
  type Opened,
  type OpeningProblem,
  type TeamFile,
} from './open-result.ts';
import { reportOf, type Report } from './report.ts';
import { download } from './take-along/download.ts';
import { documentName, fileName, makeFile, type Format } from './take-along/make-file.ts';
import { printAlone } from './take-along/print.ts';
import type { TeamMessages } from './team/messages/nl.ts';
import { referenceNotArrived } from './views/not-arrived.ts';

/** What became of a file or a copy. `text` is the name of the file, or what was to be copied. */
interface Delivery {
  is: 'busy' | 'done' | 'failed' | 'not-printed' | 'copied-code' | 'copied-link' | 'not-copied';
  text: string;
}

/** How the report is read at the moment, and what became of what was asked of it. */
export interface Reading {
  /** Which statements are shown: `all`, `marked`, `unknown`, `open`, or those of `dimension:` and its id. */
  show: string;
  order: 'scan' | 'lowest';
  /** What is laid beside this result. */
  earlier: Opened | undefined;
  /** How the counts of others are shown beside this result, where they are. */
  beside: ((report: Report, headingLevel: number) => unknown) | undefined;
  /** Why the last file or code could not be opened. */
  problem: OpeningProblem | undefined;
  delivery: Delivery | undefined;
  isPrinting: boolean;
}

/** What a person can do with a report. */
export interface ReportActs {
  read(how: Partial<Pick<Reading, 'show' | 'order'>>): void;
  compareWith(what: File | string): Promise<void>;
  stopComparing(): void;
  /** `title` is what a browser calls the file that is saved; by default scan and date. */
  print(title?: string): Promise<void>;
  download(format: Format): Promise<void>;
  copy(what: 'code' | 'link'): Promise<void>;
}

/** What is read, and how to move the focus to something with an id. */
interface Desk {
  scan: Scan;
  response: Response;
  messages: Messages;
  /** The words of the team view, of which the Dutch come with that view. */
  team(dutch: TeamMessages): TeamMessages;
  groups: readonly string[];
  focus(id: string): void;
}

const AT_FIRST: Reading = {
  show: 'all',
  order: 'scan',
  earlier: undefined,
  beside: undefined,
  problem: undefined,
  delivery: undefined,
  isPrinting: false,
};

/** What shows the answers of many people; it may not arrive. */
const loadTeam = () => import('./team/team.ts');

/** Keeps how the report is read. Nothing of it outlives the page, and nothing of it is in the response. */
export class ReportController implements ReactiveController {
  reading = AT_FIRST;
  readonly #host: LitElement;
  readonly #desk: () => Desk;
  /** How the counts that the page gave are shown. */
  #ofPage: Reading['beside'];
  /** Which of the counts that the page gave are the last. */
  #turn: symbol | undefined;
  /** What was opened to be printed. */
  #closed: Iterable<Element> = [];

  constructor(host: LitElement, desk: () => Desk) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  /** What is printed is whole, and what can be opened is open, also when it is the browser that was asked. */
  readonly #onPrint = (event: Event) => {
    const isPrinting = event.type === 'beforeprint';
    this.#set({ isPrinting });
    if (isPrinting) this.#closed = this.#host.shadowRoot!.querySelectorAll('.report details:not([open])');
    for (const details of this.#closed) details.toggleAttribute('open', isPrinting);
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /** Begins to read anew. */
  reset(): void {
    this.reading = { ...AT_FIRST, beside: this.#ofPage };
  }

  /** What was said of the last file or code is over; how the report is read stays. */
  leave(): void {
    this.reading = { ...this.reading, problem: undefined, delivery: undefined };
  }

  #set(change: Partial<Reading>): void {
    this.reading = { ...this.reading, ...change };
    this.#host.requestUpdate();
  }

  #report() {
    const { scan, response, messages } = this.#desk();
    return reportOf(scan, response, messages, this.reading.earlier);
  }

  #bring(what: File | string): Promise<Opened | OpeningProblem> | Opened | OpeningProblem {
    const { scan, groups } = this.#desk();
    return typeof what === 'string' ? openCode(what, scan, groups) : openFile(what, scan);
  }

  #refuse(problem: OpeningProblem): void {
    this.#set({ problem });
    this.#desk().focus('problem');
  }

  /** Opens what somebody brought; what is wrong with it is said, and nothing else changes. */
  async open(what: File | string): Promise<Opened | undefined> {
    const opened = await this.#bring(what);
    if (!isProblem(opened)) return opened;
    this.#refuse(opened);
    return undefined;
  }

  /** Lays the counts that the page gave beside the result, until somebody chooses others. */
  async layReference(summary: TeamSummary | undefined): Promise<void> {
    const turn = (this.#turn = Symbol());
    const { scan, team } = this.#desk();
    let beside: Reading['beside'];
    try {
      beside = summary && (await loadTeam()).referenceInReport(scan, summary, team);
    } catch (error) {
      tellError(this.#host, 'reference', error);
      // What is wrong in the counts is not for people to mend.
      if (!(error instanceof InvalidInputError))
        beside = () => referenceNotArrived(this.#desk().messages, () => void this.#layAgain(summary));
    }
    // The page may have given others while these were on their way.
    if (turn !== this.#turn) return;
    const isShown = this.reading.beside === this.#ofPage;
    this.#ofPage = beside;
    if (isShown) this.#set({ beside });
  }

  async #layAgain(summary: TeamSummary | undefined): Promise<void> {
    await this.layReference(summary);
    this.#desk().focus('reference');
  }

  /** Lays the counts in a file beside the result. */
  async #layFile(file: TeamFile): Promise<void> {
    const { name, json } = file;
    const takeAway = () => {
      this.#set({ beside: this.#ofPage });
      this.#desk().focus('comparison');
    };
    try {
      const { scan, team } = this.#desk();
      const named = namedAs(name, json);
      const beside = (await loadTeam()).referenceInReport(scan, named, team, takeAway);
      this.#set({ beside, problem: undefined });
      this.#desk().focus('reference');
    } catch (error) {
      console.error(error);
      this.#refuse(
        error instanceof InvalidInputError
          ? { is: 'another-team-file', name }
          : { is: 'not-loaded', name, retry: () => this.#layFile(file) },
      );
    }
  }

  readonly acts: ReportActs = {
    read: (how) => this.#set(how),
    compareWith: async (what) => {
      const { response } = this.#desk();
      const earlier = await this.#bring(what);
      // Somebody may have gone to another result while the file was read.
      if (response !== this.#desk().response) return;
      if (isTeamFile(earlier)) await this.#layFile(earlier);
      else if (isProblem(earlier)) this.#refuse(earlier);
      else {
        this.#set({ earlier, problem: undefined });
        this.#desk().focus('comparison');
      }
    },
    stopComparing: () => {
      this.#set({ earlier: undefined });
      this.#desk().focus('comparison');
    },
    print: async (text = documentName(this.#report())) => {
      this.#set({ isPrinting: true, delivery: undefined });
      await this.#host.updateComplete;
      try {
        await printAlone(this.#host, text);
      } catch (error) {
        tellError(this.#host, 'file', error);
        this.#set({ delivery: { is: 'not-printed', text } });
      } finally {
        this.#set({ isPrinting: false });
      }
    },
    download: async (format) => {
      const report = this.#report();
      const text = fileName(report, format);
      this.#set({ delivery: { is: 'busy', text } });
      try {
        download(await makeFile(report, format), text);
        this.#set({ delivery: { is: 'done', text } });
      } catch (error) {
        tellError(this.#host, 'file', error);
        this.#set({ delivery: { is: 'failed', text } });
      }
    },
    copy: async (what) => {
      const { scan, response, groups } = this.#desk();
      const code = encodeCode(scan, response, { groups });
      const text = what === 'code' ? code : linkTo(code)!;
      // What is said twice is told twice only when it was gone in between.
      this.#set({ delivery: undefined });
      await this.#host.updateComplete;
      try {
        await navigator.clipboard.writeText(text);
        this.#set({ delivery: { is: `copied-${what}`, text } });
      } catch {
        // Not every page may write to the clipboard; then the person can.
        this.#set({ delivery: { is: 'not-copied', text } });
      }
    },
  };
}
