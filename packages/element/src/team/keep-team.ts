import { parseTeamSummary, type Scan, type TeamSummary } from '@quick-scan/core';
import { Collection } from './collection.ts';

/** A team as it is kept between visits; what was agreed is kept apart, by its session. */
export interface KeptTeam {
  name: string;
  isLifted: boolean;
  collection: Collection;
  /** What the facilitator laid beside the team; it has a name. */
  reference: TeamSummary | undefined;
}

/** One place to keep a team in; `area` is called at each use, because merely touching it may throw. */
export class TeamKeep {
  readonly #area: (() => Storage) | undefined;
  readonly #key: string;

  constructor(area: (() => Storage) | undefined, key: string) {
    this.#area = area;
    this.#key = key;
  }

  /** Returns what was kept of a team that filled in this version of `scan`. */
  read(scan: Scan): KeptTeam {
    const nobody = { name: '', isLifted: false, collection: new Collection(scan), reference: undefined };
    try {
      const text = this.#area?.().getItem(this.#key);
      if (!text) return nobody;
      const { name, isLifted, entries, reference } = JSON.parse(text) as Record<string, unknown>;
      return {
        name: String(name),
        isLifted: isLifted === true,
        collection: new Collection(scan, entries),
        reference: reference ? parseTeamSummary(reference, scan) : undefined,
      };
    } catch (error) {
      console.error(error);
      return nobody;
    }
  }

  /** Returns whether it could be kept. */
  write({ collection, ...team }: KeptTeam): boolean {
    try {
      this.#area?.().setItem(this.#key, JSON.stringify({ ...team, entries: collection }));
      return true;
    } catch {
      return false;
    }
  }

  remove(): void {
    try {
      this.#area?.().removeItem(this.#key);
    } catch {
      // Where nothing can be taken away, nothing was kept.
    }
  }
}
