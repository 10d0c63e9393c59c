/** A slower network: latency in milliseconds, and bits in a second both ways. */
export interface Network {
  latency: number;
  bitsPerSecond: number;
}

/** What a page is loaded under. */
export interface Condition {
  /** How many times slower the processor is made. */
  cpu: number;
  network?: Network;
}

/** As Lighthouse slows the network for a telephone. */
const SLOW_4G: Network = { latency: 562.5, bitsPerSecond: 1_474_560 };

export type ConditionName = 'fast' | 'slow-cpu' | 'slow-4g';

/** Each condition, what it is called in the results, and whether pages are operated under it. */
export const CONDITIONS: Record<ConditionName, Condition & { name: string; isOperated: boolean }> = {
  fast: { name: '', cpu: 1, isOperated: true },
  'slow-cpu': { name: '4× slowed CPU', cpu: 4, isOperated: true },
  'slow-4g': { name: 'slow 4G, 4× slowed CPU', cpu: 4, network: SLOW_4G, isOperated: false },
};
