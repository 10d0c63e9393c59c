import type { Scan, TeamSummary } from '@quick-scan/core';
import { referenceOf, type LaidReference } from './reference.ts';

/** Finds what fits of the reference that a page or a person gave, once for each. */
export class RememberedReference {
  #of: TeamSummary | undefined;
  #scan: Scan | undefined;
  #laid: LaidReference | undefined;

  /** Returns `summary` as it is laid beside a scan; when it doesn't fit, that is said in the console. */
  lay(scan: Scan, summary: TeamSummary | undefined): LaidReference | undefined {
    if (summary === this.#of && scan === this.#scan) return this.#laid;
    this.#of = summary;
    this.#scan = scan;
    this.#laid = undefined;
    try {
      if (summary) this.#laid = referenceOf(scan, summary);
    } catch (error) {
      console.error(error);
    }
    return this.#laid;
  }
}
