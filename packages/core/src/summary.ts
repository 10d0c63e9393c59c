import type { Level } from './scan.ts';
import { sum, type Tally } from './tally.ts';

/** What a number of answers say together: of one response to several statements, or of many responses. */
export interface Summary {
  /** Number of answers on each level, the lowest level first. */
  counts: number[];
  /** Number of answers asked for, and of those: given with a level, given as unknown, not given. */
  total: number;
  onScale: number;
  unknown: number;
  open: number;
  /** Share of the answers asked for that is unknown, 0 to 1. */
  unknownShare: number;
  /**
   * The level in the middle of the ordered answers. With an even number of answers there are two,
   * which may be the same. Absent without answers on the scale, and with too few: see `tooFew`.
   */
  median?: { lower: Level; upper: Level };
  /**
   * The mean of the levels, as a position on the scale from 1 to the number of levels. It presumes
   * that steps between levels are equal, which is disputed (Stevens 1946; Norman 2010,
   * doi 10.1007/s10459-010-9222-y). Absent without answers on the scale, and with too few.
   */
  position?: number;
  /** Whether fewer answers are on the scale than the rules ask for. */
  tooFew: boolean;
}

/** Returns what a tally says. `minimumShare` is the share that must be on the scale for a label, 0 to 1. */
export function summaryOf(levels: Level[], tally: Tally, minimumShare: number): Summary {
  const { counts, unknown, open } = tally;
  const onScale = sum(counts);
  const total = onScale + unknown + open;
  const tooFew = onScale === 0 || onScale / total < minimumShare;
  const unknownShare = unknown / Math.max(1, total);
  const summary: Summary = { counts, total, onScale, unknown, open, unknownShare, tooFew };
  if (tooFew) return summary;

  return {
    ...summary,
    median: {
      lower: levelAt(Math.ceil(onScale / 2), counts, levels),
      upper: levelAt(Math.floor(onScale / 2) + 1, counts, levels),
    },
    position: sum(counts.map((count, index) => count * levels[index]!.value)) / onScale,
  };
}

/** The level of the answer at `rank` (from 1) when the answers stand in order, lowest first. */
function levelAt(rank: number, counts: number[], levels: Level[]): Level {
  let seen = 0;
  return levels.find((_, index) => (seen += counts[index]!) >= rank)!;
}
