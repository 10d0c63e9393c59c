import {
  createSession,
  isEmpty,
  type Agreement,
  type Answer,
  type Place,
  type Response,
  type Scan,
  type Session,
  type Store,
} from '@quick-scan/core';
import type { LitElement, ReactiveController } from 'lit';
import type { Messages } from '../messages/nl.ts';
import { PlanController } from '../plan-controller.ts';
import { ReportController } from '../report-controller.ts';
import { typeInto, watch } from '../typing.ts';
import type { ResultView } from '../views/view.ts';
import type { TeamMessages } from './messages/nl.ts';
import { middleOf, type TeamReport } from './team-report.ts';
import type { TeamPlace } from './team-view.ts';

/** What the facilitator can do with what the team agrees on. */
export interface OutcomeActs {
  answer(statement: string, answer: Answer): void;
  clear(statement: string): void;
  /** Writes down what is agreed about a statement; when nothing of it is left, it is not in the plan. */
  agree(statement: string, change: Agreement): void;
  /** Gives the statements without a level the one answer in the middle of the team; or takes them away again. */
  takeRest(): void;
  undoRest(): void;
}

/** Of which team it is, and how to go elsewhere and move the focus. */
interface Desk {
  scan: Scan;
  messages: Messages;
  words: TeamMessages;
  /** The statements of which the level was taken from the middle of the team. */
  taken: readonly string[];
  take(statements: readonly string[]): void;
  team(): TeamReport;
  goTo(place: TeamPlace, focus?: string): void;
  focus(id: string): void;
}

/** Keeps what a team agrees on as one response, which is read, planned and taken along as any other. */
export class OutcomeController implements ReactiveController {
  session!: Session;
  readonly report: ReportController;
  readonly plan: PlanController;
  readonly #host: LitElement;
  readonly #desk: () => Desk;
  #stop: (() => void) | undefined;
  #isSettling = false;

  constructor(host: LitElement, desk: () => Desk) {
    this.#host = host;
    this.#desk = desk;
    const focus = (id: string) => desk().focus(id);
    this.report = new ReportController(host, () => {
      const { scan, messages, words } = desk();
      const { response } = this.session.getSnapshot();
      return { scan, groups: [], response, messages, team: () => words, focus };
    });
    this.plan = new PlanController(host, () => {
      const { scan, messages } = desk();
      return { session: this.session, scan, messages, focus };
    });
    host.addController(this);
  }

  hostConnected(): void {
    const session = this.session as Session | undefined;
    this.#stop =
      session &&
      watch(session, () => {
        this.#settle();
        this.#host.requestUpdate();
      });
    this.#settle();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Begins with `response`, or with what is in the store, or with nothing agreed. */
  open(scan: Scan, store: Store | undefined, response?: Response): void {
    this.hostDisconnected();
    this.session = createSession({ scan, store, ...(response && { response }) });
    if (this.#host.isConnected) this.hostConnected();
    else this.#settle();
    this.report.reset();
  }

  /** Whether nothing went wrong in keeping what was agreed. */
  get isKept(): boolean {
    return !['failed', 'unreadable'].includes(this.session.getSnapshot().saving);
  }

  /** What the team sees counts before what else the store holds, unless that can't be read: then it is left alone. */
  #settle(): void {
    const session = this.session as Session | undefined;
    if (!session || this.#isSettling) return;
    const { response, saving } = session.getSnapshot();
    if (isEmpty(response) || ['saved', 'failed', 'unreadable'].includes(saving)) return;
    this.#isSettling = true;
    session.settle('here');
    this.#isSettling = false;
  }

  leave(): void {
    this.report.leave();
    this.plan.leave();
  }

  /** What was agreed, as the views of a result show it. */
  view(headingLevel: number): ResultView {
    const { scan, messages, goTo, focus } = this.#desk();
    return {
      scan,
      snapshot: this.session.getSnapshot(),
      messages,
      headingLevel,
      // A team is of all groups.
      groups: [],
      beforeJoining: undefined,
      reading: this.report.reading,
      takenOut: this.plan.takenOut,
      asksStatement: this.plan.asksStatement,
      isShared: false,
      acts: {
        ...this.report.acts,
        ...this.plan.acts,
        join: (group) => this.session.join(group),
        goTo: (place: Place) => goTo(teamPlaceOf(place)),
        back: () => goTo({ view: 'team' }),
        toReport: (id) => goTo({ view: 'report' }, id),
        complete: () => goTo({ view: 'report' }),
        focus,
      },
    };
  }

  /** What the team settles itself is its own. */
  #untake(statement: string): void {
    const { taken, take } = this.#desk();
    if (taken.includes(statement)) take(taken.filter((id) => id !== statement));
  }

  readonly acts: OutcomeActs = {
    answer: (statement, answer) => {
      this.#untake(statement);
      this.session.answer(statement, answer);
    },
    clear: (statement) => {
      this.#untake(statement);
      this.session.clear(statement);
      this.#desk().focus('level');
    },
    agree: (statement, change) => {
      const { plan = [] } = this.session.getSnapshot().response;
      const { goal, action, who, when } = { ...plan.find((each) => each.statement === statement), ...change };
      const isNothing = [goal, action, who, when].every((part) => !part);
      typeInto(this.session, () => this.session.plan(statement, isNothing ? null : change));
    },
    takeRest: () => {
      const { answers } = this.session.getSnapshot().response;
      const rest = this.#desk()
        .team()
        .result.statements.filter((each) => !(each.statement.id in answers) && middleOf(each));
      this.#desk().take(rest.map(({ statement }) => statement.id));
      for (const each of rest) this.session.answer(each.statement.id, middleOf(each)!.value);
      this.session.complete();
      this.#desk().focus('rest');
    },
    undoRest: () => {
      const { taken, take } = this.#desk();
      for (const id of taken) this.session.clear(id);
      take([]);
      this.session.complete();
      this.#desk().focus('rest');
    },
  };
}

/** Where in the team view a place of a scan is. */
function teamPlaceOf(place: Place): TeamPlace {
  switch (place.view) {
    case 'statement':
      return { view: 'talk', statement: place.statement };
    case 'report':
    case 'plan':
      return { view: place.view };
    default:
      return { view: 'team' };
  }
}
