import { statementsOf, type Agreement, type PlanItem, type Scan, type Session } from '@quick-scan/core';
import type { LitElement } from 'lit';
import type { Messages } from './messages/nl.ts';
import { nextStep } from './report.ts';
import { typeInto } from './typing.ts';

/** What a person can do with the plan. */
export interface PlanActs {
  /** Takes a statement into the plan, changes what is agreed about it, or with `null` takes it out. */
  plan(statement: string, change: Agreement | null): void;
  /** Takes another statement into the plan, or asks for one when it is empty. */
  add(statement: string): void;
}

/** Where the plan is kept, the scan as it is shown, and how to move the focus to something with an id. */
interface Desk {
  session: Session;
  scan: Scan;
  messages: Messages;
  focus(id: string): void;
}

/** Keeps what is particular to making the plan, until one leaves it; the plan itself is in the response. */
export class PlanController {
  /** By id, what was in the plan when one came to it, and was taken out since. */
  takenOut: ReadonlyMap<string, PlanItem> = new Map();
  /** Whether a statement has still to be chosen before it can be added. */
  asksStatement = false;
  readonly #host: LitElement;
  readonly #desk: () => Desk;

  constructor(host: LitElement, desk: () => Desk) {
    this.#host = host;
    this.#desk = desk;
  }

  leave(): void {
    this.takenOut = new Map();
    this.asksStatement = false;
  }

  /** What a statement begins with: what was agreed before, else the next step. */
  #agreement(id: string): Agreement {
    const { session, scan, messages } = this.#desk();
    const of = statementsOf(scan).find((statement) => statement.id === id)!;
    const goal = nextStep(of, session.getSnapshot().response.answers[id], messages);
    return this.takenOut.get(id) ?? { goal };
  }

  readonly acts: PlanActs = {
    plan: (statement, change) => {
      const { session } = this.#desk();
      const item = session.getSnapshot().response.plan?.find((each) => each.statement === statement);
      if (item && !change) this.takenOut = new Map(this.takenOut).set(statement, item);
      const agreed = change && !item ? this.#agreement(statement) : change;
      typeInto(session, () => session.plan(statement, agreed));
    },
    add: (statement) => {
      this.asksStatement = !statement;
      if (statement) this.acts.plan(statement, {});
      this.#host.requestUpdate();
      this.#desk().focus(statement ? `planned-${statement}` : 'another');
    },
  };
}
