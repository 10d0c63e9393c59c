import { isEmpty, type Scan } from '@quick-scan/core';
import { browserStore } from '../browser-store.ts';
import { fitTeam, nobody, TeamKeep, type KeptTeam } from './keep-team.ts';
import type { OutcomeController } from './outcome-controller.ts';
import type { TeamView } from './team-view.ts';

/** Where a team is kept: in which storage, and under which key. */
interface Slot {
  storage: TeamView['storage'];
  key: string;
}

/** Where a page wants a team to be kept. Answers of others are kept as long as the tab, unless it asks otherwise. */
export function slotOf(
  { id }: Scan,
  { storage, storageKey }: { storage: string; storageKey: string | undefined },
): Slot {
  const isKnown = storage === 'local' || storage === 'none';
  return { storage: isKnown ? storage : 'session', key: storageKey ?? `quick-scan-team:${id}` };
}

/** Keeps a team and what it agrees on together in one place of the browser. */
export class TeamKeeper {
  team!: KeptTeam;
  isNotKept = false;
  readonly #outcome: OutcomeController;
  #scan: Scan | undefined;
  #slot!: Slot;
  #keep!: TeamKeep;

  constructor(outcome: OutcomeController) {
    this.#outcome = outcome;
  }

  get storage(): Slot['storage'] {
    return this.#slot.storage;
  }

  get hasAgreed(): boolean {
    return !isEmpty(this.#outcome.session.getSnapshot().response);
  }

  /**
   * Begins with what was kept of a team. But a team to the same scan that is on the page comes along, and is kept
   * here from now on, and nowhere else; unless another team is kept under another key. Returns whether it did.
   */
  open(scan: Scan, slot: Slot): boolean {
    const [old, session] = [this.#keep, this.#outcome.session];
    const { storage, key } = slot;
    const area = storage === 'none' ? undefined : () => (storage === 'local' ? localStorage : sessionStorage);
    const store = area && browserStore(area, `${key}:outcome`);
    const keep = new TeamKeep(area, key);
    const kept = keep.read(scan);
    const isOther = this.#scan !== undefined && key !== this.#slot.key && kept.collection.size > 0;
    const before = !isOther && this.#scan?.id === scan.id && this.#hasAnything ? this.team : undefined;
    const isMoved = before && (slot.key !== this.#slot.key || slot.storage !== this.#slot.storage);
    this.#scan = scan;
    this.#slot = slot;
    this.#keep = keep;
    // In the form in which it is kept, so that what it says of another version is carried over.
    this.team = before
      ? { ...fitTeam({ ...before, collection: before.collection.toJSON() }, scan), isLifted: before.isLifted }
      : kept;
    this.#outcome.open(scan, store, before && session.getSnapshot().response);
    const isKept = !before || this.save();
    if (!before) this.isNotKept = keep.isUnreadable;
    if (isMoved && isKept) old.remove();
    if (isMoved && this.#outcome.isKept) session.restart();
    return before !== undefined;
  }

  /** Takes over a change, and keeps it; returns whether that could be done. */
  save(change: Partial<KeptTeam> = {}): boolean {
    this.team = { ...this.team, ...change };
    const isKept = this.#keep.write(this.team, this.#scan!);
    this.isNotKept = !isKept;
    return isKept;
  }

  /** Begins with another team; returns whether nothing of this one is kept any more. */
  erase(): boolean {
    this.team = nobody(this.#scan!);
    this.isNotKept = false;
    const isErased = this.#keep.remove();
    this.#outcome.session.restart();
    return this.#outcome.isKept && isErased;
  }

  get #hasAnything(): boolean {
    const { collection, name, reference } = this.team;
    return collection.size > 0 || name !== '' || reference !== undefined || this.hasAgreed;
  }
}
