import { sum } from './tally.ts';

/** How far the answers to one statement agree. */
export interface AgreementMeasures {
  /** The largest number of people on one level and a neighbour of it. */
  near: number;
  /** Van der Eijk's A: −1 for two poles, 0 for as many on every level, 1 for all on one level. */
  vanDerEijk: number;
  /** Tastle and Wierman's consensus: 0 for two poles, 1 for all on one level. */
  consensus: number;
}

/**
 * Returns how far people agree, from the number of answers on each level (the lowest first, two levels or
 * more); `undefined` for fewer than two answers. Only A tells two poles from an even spread.
 */
export function measureAgreement(counts: readonly number[]): AgreementMeasures | undefined {
  if (sum(counts) < 2) return undefined;
  return {
    near: Math.max(...counts.slice(1).map((count, below) => count + counts[below]!)),
    vanDerEijk: vanDerEijk(counts),
    consensus: consensus(counts),
  };
}

/**
 * A is the mean of layers, weighted by the answers in them. A layer takes from each level that is not empty
 * yet as many answers as the smallest of those levels holds.
 * C. van der Eijk, Quality & Quantity 35 (2001), doi 10.1023/A:1010374114305.
 */
function vanDerEijk(counts: readonly number[]): number {
  const tops = [...new Set(counts)].sort((a, b) => a - b);
  const layers = tops.map((top, index) => {
    const pattern = counts.map((count) => count >= top);
    return (top - (tops[index - 1] ?? 0)) * filled(pattern) * layerAgreement(pattern);
  });
  return sum(layers) / sum(counts);
}

/**
 * The agreement of a layer that fills S of the K levels. Of the triples of levels that it fills in part,
 * some have one peak (110, 011), and some have two (101): U = ((K − 2) · one − (K − 1) · two) /
 * ((K − 2) · (one + two)).
 */
function layerAgreement(pattern: boolean[]): number {
  const K = pattern.length;
  const S = filled(pattern);
  if (S === 1) return 1;
  let [one, two] = [0, 0];
  pattern.forEach((isFilled, middle) => {
    const [below, above] = [filled(pattern.slice(0, middle)), filled(pattern.slice(middle + 1))];
    if (isFilled) one += below * (K - 1 - middle - above) + (middle - below) * above;
    else two += below * above;
  });
  if (one + two === 0) return 0;
  // U · (1 − (S − 1) / (K − 1)) with one division, so that two poles are −1 exactly.
  const numerator = ((K - 2) * one - (K - 1) * two) * (K - S);
  return numerator / ((K - 2) * (one + two) * (K - 1));
}

function filled(levels: boolean[]): number {
  return levels.filter(Boolean).length;
}

/**
 * 1 + Σ p · log₂(1 − |level − mean| / (K − 1)).
 * W. Tastle & M. Wierman, International Journal of Approximate Reasoning 45(3), 2007.
 */
function consensus(counts: readonly number[]): number {
  const total = sum(counts);
  const mean = sum(counts.map((count, level) => count * level)) / total;
  const terms = counts.map((count, level) =>
    count === 0 ? 0 : (count / total) * Math.log2(1 - Math.abs(level - mean) / (counts.length - 1)),
  );
  // Next to two equal poles the rounding of the sum could pass below 0.
  return Math.max(0, 1 + sum(terms));
}
