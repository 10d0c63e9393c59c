import { decodeCode, statementsOf, type Place, type Response, type Scan } from '@quick-scan/core';
import { NOTHING, type Input } from '../../../../test/input.ts';
import { SCANS, type Page } from './page.ts';

/** A file that is being read, what it puts in, and the session that it is opened in the place of. */
interface Reading {
  input: Input | undefined;
  session: symbol;
}

/** What somebody who looks over the person's shoulder remembers. */
export class Model {
  scan: keyof typeof SCANS = 'own';
  /** What was put in. */
  input: Input = NOTHING;
  place: Place = { view: 'introduction' };
  /** Whether the next step leads back to the review. */
  comesBack = false;
  /** Whether it was said on this step that an answer is missing. */
  isMissing = false;
  isAsked = false;
  /** What the last act erased or replaced, and can be put back. */
  undo: { input: Input; place: Place } | undefined;
  /** What the newer answers of another tab replaced. */
  replaced: Input | undefined;
  /** The result of a link, which is looked at in the place of one's own. */
  shared: Response | undefined;
  /** The code of the link that was followed, and whether it is said that something is wrong with it. */
  code: string | undefined;
  isWrong = false;
  /** The session, which is another one each time that one begins. */
  session = Symbol();
  /** Files that are read late. */
  reading: Reading[] = [];
  layout: 'statement' | 'dimension' = 'statement';
  language: 'nl' | 'en' = 'nl';
  area: 'local' | 'session' | 'none' = 'local';
  key: string | undefined;
  groups: string[] = [];
  /** All that was ever seen since the session began. */
  readonly shown: Input[] = [];
  /** Whether nothing was filled in before this step, and whether it is in a form. */
  wasEmpty = true;
  isInForm = true;
  /** Whether anybody can see that nothing is kept. */
  isGone = true;
  /** That a session begins anew: where one was, and whether it is the same scan. */
  opened: { was: Place; isSame: boolean } | undefined;

  /** The place that is seen. */
  get at(): Place {
    return this.shared ? { view: 'report' } : this.place;
  }

  get asked(): Scan {
    return SCANS[this.scan];
  }

  /** What stands on each step. */
  get steps(): string[][] {
    const dimensions = this.asked.dimensions.map(({ statements }) => statements.map(({ id }) => id));
    return this.layout === 'dimension' ? dimensions : dimensions.flat().map((id) => [id]);
  }

  /** The statements on the present step. */
  get step(): string[] {
    const { place } = this;
    if (place.view !== 'statement') return [];
    return this.steps.find((ids) => ids.includes(place.statement))!;
  }

  get open(): string[] {
    return statementsOf(this.asked)
      .map(({ id }) => id)
      .filter((id) => !(id in this.input.answers));
  }

  /** The place of the step before or after this one. */
  beside(by: 1 | -1): Place {
    const { view } = this.place;
    if (view === 'report') return { view: 'review' };
    if (view === 'plan') return { view: 'report' };
    const at =
      view === 'review' ? this.steps.length : this.steps.findIndex((ids) => ids.join() === this.step.join());
    const step = this.steps[at + by];
    if (step && at + by >= 0) return { view: 'statement', statement: step[0]! };
    return { view: at + by < 0 ? 'introduction' : 'review' };
  }

  /** Where filling in goes on: after the last answer, else at the first that is open. */
  get onward(): Place {
    const ids = statementsOf(this.asked).map(({ id }) => id);
    const last = ids.findLastIndex((id) => id in this.input.answers);
    const next = this.open.find((id) => ids.indexOf(id) > last) ?? this.open[0];
    return next ? { view: 'statement', statement: next } : { view: 'review' };
  }

  /** Goes to another place. */
  go(place: Place, comesBack = false): void {
    Object.assign(this, { place, comesBack, isMissing: false, isAsked: false });
    // What was said of a link is over, and its code goes from the address.
    if (this.isWrong) this.follow(undefined);
  }

  /** Goes to one's own scan from the result of a link. */
  leaveLink(): void {
    this.go(this.place);
    this.follow(undefined);
  }

  /** Shows what the code in the address says, or else one's own. */
  follow(code: string | undefined): void {
    this.code = code;
    this.shared = undefined;
    try {
      if (code !== undefined) this.shared = decodeCode(this.asked, code, { groups: this.groups });
    } catch {
      // Then it is said that it is wrong.
    }
    this.isWrong = code !== undefined && !this.shared;
  }

  /** Looks at the address, which may have another code in it than before; any other fragment is the page's own. */
  seeAddress({ address }: Page): void {
    const { code } = address;
    if (code === this.code || (code === undefined && location.hash)) return;
    this.isWrong = false;
    this.go(this.place);
    this.follow(code);
  }

  /** Puts what was brought along in the place of one's own. */
  takeIn(): void {
    this.undo = this.wasEmpty ? undefined : { input: this.input, place: this.place };
    this.go({ view: 'report' });
    this.follow(undefined);
  }
}
