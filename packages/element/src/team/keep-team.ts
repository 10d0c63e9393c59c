import { parseTeamSummary, statementsOf, type Scan, type TeamSummary } from '@quick-scan/core';
import { Collection, type KeptCollection } from './collection.ts';

/** A team as it is kept between visits; what was agreed is kept apart, by its session. */
export interface KeptTeam {
  name: string;
  /** Whether small groups are shown; not kept: a team agrees on that each time. */
  isLifted: boolean;
  collection: Collection;
  /** What the facilitator laid beside the team; it has a name. */
  reference: TeamSummary | undefined;
  /** The statements of which the level was taken from the middle of the team. */
  taken: readonly string[];
}

/** A team of which nothing is known yet. */
export function nobody(scan: Scan): KeptTeam {
  return { name: '', isLifted: false, collection: new Collection(scan), reference: undefined, taken: [] };
}

/** Returns a team as it was kept, as it fits this version of `scan`; a reference that doesn't fit is left out. */
export function fitTeam(kept: object, scan: Scan): KeptTeam {
  const { name, collection, reference, taken } = kept as Record<keyof KeptTeam, unknown>;
  return {
    name: typeof name === 'string' ? name : '',
    isLifted: false,
    collection: new Collection(scan, collection as KeptCollection),
    reference: fitReference(reference, scan),
    taken: Array.isArray(taken) ? statementsOf(scan).flatMap(({ id }) => (taken.includes(id) ? id : [])) : [],
  };
}

function fitReference(reference: unknown, scan: Scan): TeamSummary | undefined {
  try {
    return reference ? parseTeamSummary(reference, scan) : undefined;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** One place to keep a team in; `area` is called at each use, because merely touching it may throw. */
export class TeamKeep {
  readonly #area: (() => Storage) | undefined;
  readonly #key: string;
  /** What was last read or written here. */
  #seen: string | null = null;
  /** What a later version keeps beside what this one knows. */
  #more = {};
  /** Whether what is here can't be read, and is left alone: who knows what it holds. */
  isUnreadable = false;

  constructor(area: (() => Storage) | undefined, key: string) {
    this.#area = area;
    this.#key = key;
  }

  /** Returns what was kept of a team, as it fits this version of `scan`. */
  read(scan: Scan): KeptTeam {
    this.isUnreadable = false;
    try {
      this.#seen = this.#area?.().getItem(this.#key) ?? null;
      if (!this.#seen) return nobody(scan);
      this.isUnreadable = true;
      const kept = JSON.parse(this.#seen) as object;
      const team = fitTeam(kept, scan);
      this.#more = kept;
      this.isUnreadable = false;
      return team;
    } catch (error) {
      console.error(error);
      return nobody(scan);
    }
  }

  /**
   * Returns whether it could be kept. Responses that something else put there meanwhile, such as another tab, are
   * added to the collection.
   */
  write({ name, collection, reference, taken }: KeptTeam, scan: Scan): boolean {
    try {
      const area = this.#area?.();
      if (!area) return true;
      const there = area.getItem(this.#key);
      if (there !== this.#seen) collection.merge(this.read(scan).collection);
      if (this.isUnreadable) return false;
      const text = JSON.stringify({ ...this.#more, name, collection, reference, taken });
      area.setItem(this.#key, text);
      this.#seen = text;
      return true;
    } catch {
      return false;
    }
  }

  /** Returns whether nothing is kept any more. */
  remove(): boolean {
    try {
      this.#area?.().removeItem(this.#key);
      this.#seen = this.#area?.().getItem(this.#key) ?? null;
      this.#more = {};
      this.isUnreadable = this.#seen !== null;
      return !this.isUnreadable;
    } catch {
      return false;
    }
  }
}
