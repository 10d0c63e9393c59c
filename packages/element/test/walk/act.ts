import type fc from 'fast-check';
import type { Input } from '../../../../test/input.ts';
import type { Model } from './model.ts';
import type { Page } from './page.ts';

/** One thing that is done to a scan on a page, and what somebody would say that it does. */
export interface Act {
  name: string;
  /** Whether it can be done as things stand; always without it. */
  can?(model: Model): boolean;
  /** Does it; false when what it takes is not on the page, so that nothing was done. */
  act(page: Page, model: Model): boolean | Promise<boolean>;
  /** What is put in then, of what was. */
  change?(input: Input, model: Model): Input;
  /** What else is so then, as far as it can be told beforehand. */
  then?(model: Model, page: Page): void;
  /** Whether somebody said that what is kept, or what is here, may go. */
  gives?: 'stored' | 'here' | 'both';
  /** Whether the page hears of it when it leads elsewhere. */
  isHeard?: boolean;
  /** Whether it is a step, which the browser's back button can take back. */
  isStep?: boolean;
  /** Whether it puts something in the store of which the scan is not told. */
  isUntold?: boolean;
  /** Whether what was late comes by it. */
  bringsLate?: boolean;
  /** Whether it can be said in the console alone that a file was refused. */
  mayRefuse?: boolean;
  /** Whether the host takes away what may have the focus. */
  takesFocus?: boolean;
}

/** Kinds of acts, each with all that one of them can be. */
export type Acts = Record<string, fc.Arbitrary<Act>>;
