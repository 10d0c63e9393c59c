import {
  emptyResponse,
  statementsOf,
  summarise,
  UNKNOWN,
  type Answer,
  type Response,
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
type Kept = [name: string, answers: string, group: string | null, startedAt: string | null];

/** The responses of a team, each once. */
export class Collection {
  readonly #scan: Scan;
  readonly #entries = new Set<Entry>();
  readonly #byAnswers = new Map<string, Entry[]>();
  readonly #byStart = new Map<string, Entry>();
  #twins: Twin[] = [];
  #summary: TeamSummary | undefined;

  constructor(scan: Scan, kept: unknown = []) {
    this.#scan = scan;
    for (const [name, answers, group, startedAt] of kept as Kept[]) {
      this.#put(this.#entry(name, answersIn(answers, scan), group ?? undefined, startedAt ?? undefined));
    }
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

  /** Adds a response, unless it is probably there already; returns whether it counts. */
  add(name: string, { answers, group }: Response, startedAt?: string): boolean {
    const entry = this.#entry(name, answers, group, startedAt);
    const twin = this.#twinOf(entry);
    if (twin) this.#twins.push(twin);
    else this.#put(entry);
    return !twin;
  }

  /** Counts what was taken for the same as another. */
  addTwins(twins: readonly Twin[]): void {
    for (const { entry } of twins) this.#put(entry);
    this.dropTwins(twins);
  }

  dropTwins(twins: readonly Twin[]): void {
    this.#twins = this.#twins.filter((each) => !twins.includes(each));
  }

  remove(entry: Entry): void {
    this.#entries.delete(entry);
    const alike = this.#byAnswers.get(entry.answers)!;
    alike.splice(alike.indexOf(entry), 1);
    if (entry.startedAt !== undefined) this.#byStart.delete(entry.startedAt);
    this.#summary = undefined;
  }

  toJSON(): Kept[] {
    return [...this.#entries].map(({ name, answers, response, startedAt }) => [
      name,
      answers,
      response.group ?? null,
      startedAt ?? null,
    ]);
  }

  #entry(name: string, answers: Response['answers'], group?: string, startedAt?: string): Entry {
    return {
      name,
      answers: statementsOf(this.#scan)
        .map(({ id }) => answers[id] ?? '')
        .join(),
      response: { ...emptyResponse(this.#scan, new Date()), answers, ...(group !== undefined && { group }) },
      startedAt,
    };
  }

  #put(entry: Entry): void {
    this.#entries.add(entry);
    const alike = this.#byAnswers.get(entry.answers);
    if (alike) alike.push(entry);
    else this.#byAnswers.set(entry.answers, [entry]);
    if (entry.startedAt !== undefined) this.#byStart.set(entry.startedAt, entry);
    this.#summary = undefined;
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
    const begunTogether = entry.startedAt === undefined ? undefined : this.#byStart.get(entry.startedAt);
    return begunTogether && { entry, of: begunTogether.name, isSame: false };
  }
}

function answersIn(text: string, scan: Scan): Response['answers'] {
  const given = text.split(',');
  return Object.fromEntries(
    statementsOf(scan).flatMap(({ id }, index): [string, Answer][] => {
      const answer = given[index];
      return answer ? [[id, answer === UNKNOWN ? UNKNOWN : Number(answer)]] : [];
    }),
  );
}
