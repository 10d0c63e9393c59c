/* What random walks have in common: where they begin, how one is walked again, and what was done on them. */

/** How many walks there are, and which; with a `path` and `replayPath` one that failed is walked again. */
export interface Walks {
  seed: number;
  numRuns: number;
  path?: string;
  replayPath?: string;
}

/**
 * The walks that the environment asks for: WALK_RUNS, WALK_SEED, WALK_PATH and WALK_REPLAY, of which the last three
 * are in the report of a walk that failed. Without them the same few on each run; of a long one each is new.
 */
export function walksIn(env: Record<string, string | undefined>, few: number): Walks {
  const { WALK_RUNS, WALK_SEED, WALK_PATH, WALK_REPLAY } = env;
  return {
    seed: WALK_SEED ? Number(WALK_SEED) : WALK_RUNS ? Date.now() : 1,
    numRuns: WALK_RUNS ? Number(WALK_RUNS) : few,
    ...(WALK_PATH && { path: WALK_PATH }),
    ...(WALK_REPLAY && { replayPath: WALK_REPLAY }),
  };
}

/** How often each thing was done. */
export class Done {
  readonly times: Record<string, number>;
  walks = 0;

  constructor(names: string[]) {
    this.times = Object.fromEntries(names.map((name) => [name, 0]));
  }

  count(name: string): void {
    this.times[name]!++;
  }

  /** What was never done, and so was not tried. */
  get never(): string[] {
    return Object.keys(this.times).filter((name) => this.times[name] === 0);
  }

  /** The figures in a line: `faults` are the names of what was made to go wrong. */
  line(what: string, faults: string[]): string {
    const sum = (names: string[]) => names.reduce((all, name) => all + this.times[name]!, 0);
    const steps = sum(Object.keys(this.times));
    return `${what}: ${this.walks} walks, ${steps} steps, of which ${sum(faults)} faults`;
  }
}
