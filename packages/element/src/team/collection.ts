import {
  emptyResponse,
  GROUP_LENGTH,
  MAX_GROUPS,
  parseResponse,
  statementsOf,
  summarise,
  UNKNOWN,
  type Answer,
  type Response,
  type Retired,
  type Scan,
  type TeamSummary,
} from '@quick-scan/core';

/** A response that somebody sent; of what it said only the answers and the group are here. */
export interface Entry {
  /** By which the facilitator knows it again: the name of its file, or the end of its code. */
  name: string;
  /** The answers in the order of the statements, with commas between them. */
  answers: string;
  response: Response;
  /** When somebody began it, where that is known. */
  startedAt: string | undefined;
}

/** An entry that is not counted, because it is probably the same as one that is. */
export interface Twin {
  entry: Entry;
  /** The name of the entry that is counted. */
  of: string;
  /** Whether they have the same answers; else they were begun at the same moment. */
  isSame: boolean;
}

/** An entry as it is kept between visits. */
type KeptEntry = [
  name: string,
  answers: string,
  group: string | null,
  startedAt: string | null,
  ...retired: Retired[],
];

/** A collection as it is kept between visits: answers stand in the order of `statements`, of this version of the scan. */
export interface KeptCollection {
  scan: Response['scan'];
  statements: string[];
  entries: KeptEntry[];
  twins: KeptEntry[];
}

/** The responses of a team, each once. */
export class Collection {
  readonly #scan: Scan;
  readonly #entries = new Set<Entry>();
  readonly #byAnswers = new Map<string, Entry[]>();
  readonly #byStart = new Map<string, Entry[]>();
  readonly #byGroup = new Map<string, Entry[]>();
  #twins: Twin[] = [];
  #summary: TeamSummary | undefined;

  /** Begins with what was `kept`, as far as it can be read; answers to another version are carried over. */
  constructor(scan: Scan, kept?: KeptCollection) {
    this.#scan = scan;
    if (!kept) return;
    const read = entryReader(kept, scan);
    for (const entry of kept.entries.flatMap(read)) if (this.#hasRoom(entry)) this.#put(entry);
    for (const entry of kept.twins.flatMap(read)) this.#examine(entry);
  }

  get size(): number {
    return this.#entries.size;
  }

  get entries(): ReadonlySet<Entry> {
    return this.#entries;
  }

  get twins(): readonly Twin[] {
    return this.#twins;
  }

  /** The counts of all that are in it. */
  get summary(): TeamSummary {
    return (this.#summary ??= summarise(
      this.#scan,
      [...this.#entries].map(({ response }) => response),
    ));
  }

  /** Adds a response, unless it is probably there already, or its group is one too many. */
  add(
    name: string,
    { answers, group }: Response,
    startedAt?: string,
  ): 'counted' | 'twin' | 'too-many-groups' {
    const response = {
      ...emptyResponse(this.#scan, new Date()),
      answers,
      ...(group !== undefined && { group }),
    };
    return this.#examine(entryOf(name, response, startedAt, this.#scan));
  }

  /** Counts what was taken for the same as another. */
  addTwins(twins: readonly Twin[]): void {
    const counted = twins.filter(({ entry }) => this.#hasRoom(entry) && this.#put(entry));
    this.dropTwins(counted);
  }

  dropTwins(twins: readonly Twin[]): void {
    const dropped = new Set(twins);
    this.#twins = this.#twins.filter((each) => !dropped.has(each));
  }

  /** Takes an entry away; what was not counted because of it, is. */
  remove(entry: Entry): void {
    this.#entries.delete(entry);
    for (const [index, key] of this.#indexes(entry)) {
      const left = index.get(key)!.filter((each) => each !== entry);
      if (left.length > 0) index.set(key, left);
      else index.delete(key);
    }
    this.#summary = undefined;
    for (const twin of this.#twins.splice(0)) {
      if (this.#examine(twin.entry) === 'too-many-groups') this.#twins.push(twin);
    }
  }

  /** Adds what `other` has and this one hasn't. */
  merge(other: Collection): void {
    const all = [...this.#entries, ...this.#twins.map(({ entry }) => entry)];
    const here = new Set(all.map((entry) => JSON.stringify(keptEntry(entry))));
    const isNew = (entry: Entry) => !here.has(JSON.stringify(keptEntry(entry)));
    for (const entry of other.entries) if (isNew(entry) && this.#hasRoom(entry)) this.#put(entry);
    for (const { entry } of other.twins) if (isNew(entry)) this.#examine(entry);
  }

  toJSON(): KeptCollection {
    const { id, version } = this.#scan;
    return {
      scan: { id, version },
      statements: statementsOf(this.#scan).map((statement) => statement.id),
      entries: [...this.#entries].map(keptEntry),
      twins: this.#twins.map(({ entry }) => keptEntry(entry)),
    };
  }

  /** Counts an entry, or sets it apart when it is probably there already. */
  #examine(entry: Entry): ReturnType<Collection['add']> {
    const twin = this.#twinOf(entry);
    if (twin) this.#twins.push(twin);
    else if (this.#hasRoom(entry)) this.#put(entry);
    else return 'too-many-groups';
    return twin ? 'twin' : 'counted';
  }

  #hasRoom({ response: { group = '' } }: Entry): boolean {
    return this.#byGroup.has(group) || this.#byGroup.size < MAX_GROUPS;
  }

  /** By what an entry is found again. */
  #indexes({ answers, startedAt, response }: Entry): [Map<string, Entry[]>, string][] {
    return [
      [this.#byAnswers, answers],
      [this.#byGroup, response.group ?? ''],
      ...(startedAt === undefined ? [] : [[this.#byStart, startedAt] as [Map<string, Entry[]>, string]]),
    ];
  }

  #put(entry: Entry): true {
    this.#entries.add(entry);
    for (const [index, key] of this.#indexes(entry)) {
      const alike = index.get(key);
      if (alike) alike.push(entry);
      else index.set(key, [entry]);
    }
    this.#summary = undefined;
    return true;
  }

  /** The same answers are probably the same person’s, unless the groups or the moments of beginning tell them apart. */
  #twinOf(entry: Entry): Twin | undefined {
    const differ = (a: string | undefined, b: string | undefined) =>
      a !== undefined && b !== undefined && a !== b;
    const same = this.#byAnswers
      .get(entry.answers)
      ?.find(
        ({ response, startedAt }) =>
          !differ(response.group, entry.response.group) && !differ(startedAt, entry.startedAt),
      );
    if (same) return { entry, of: same.name, isSame: true };
    const begunTogether = entry.startedAt === undefined ? undefined : this.#byStart.get(entry.startedAt)?.[0];
    return begunTogether && { entry, of: begunTogether.name, isSame: false };
  }
}

function entryOf(name: string, response: Response, startedAt: string | undefined, scan: Scan): Entry {
  const answers = statementsOf(scan).map(({ id }) => response.answers[id] ?? '');
  return { name, answers: answers.join(), response, startedAt };
}

function keptEntry({ name, answers, response: { group, retired = [] }, startedAt }: Entry): KeptEntry {
  return [name, answers, group ?? null, startedAt ?? null, ...retired];
}

/**
 * Returns what reads an entry as it fits `scan`; one that can't be read is left out, which is said in the console.
 * What this very version of the scan can have written is not examined once more: of hundreds that takes long.
 */
function entryReader(of: KeptCollection, scan: Scan): (kept: KeptEntry) => Entry[] {
  const isOfThis = of.scan.id === scan.id && of.scan.version === scan.version;
  const known = new Set(statementsOf(scan).map(({ id }) => id));
  return (kept) => {
    try {
      const [name, text, group, startedAt, ...retired] = kept;
      // It is shown, and what is shown must be a text. A text in the place of an entry comes apart as well.
      if (!Array.isArray(kept) || typeof name !== 'string') throw new TypeError('expected a name');
      const hasGroup = typeof (group ?? '') === 'string' && (group ?? '').length <= GROUP_LENGTH;
      let isKnown = isOfThis && retired.length === 0 && hasGroup;
      const given = text.split(',');
      const answers = of.statements.flatMap((id, index): [string, Answer][] => {
        const answer = given[index];
        if (!answer) return [];
        const value = answer === UNKNOWN ? UNKNOWN : Number(answer);
        const hasIt = value === UNKNOWN ? scan.unknown : scan.levels[value - 1];
        isKnown &&= known.has(id) && hasIt !== undefined;
        return [[id, value]];
      });
      const response = {
        ...emptyResponse(scan, new Date()),
        ...(!isOfThis && { scan: of.scan }),
        answers: Object.fromEntries(answers),
        ...(group !== null && { group }),
        ...(retired.length > 0 && { retired }),
      };
      const checked = isKnown ? response : parseResponse(response, scan);
      return [entryOf(name, checked, startedAt ?? undefined, scan)];
    } catch (error) {
      console.error(error);
      return [];
    }
  };
}
