import type { Place } from '@quick-scan/core';

/** The detail of `quick-scan-step`. */
export interface StepDetail {
  place: Place;
  /** The step in words, ready to be used as the title of the page. */
  title: string;
}

declare global {
  interface HTMLElementEventMap {
    'quick-scan-step': CustomEvent<StepDetail>;
  }
}
