import { waitUntil } from '@open-wc/testing';

/** As long as a machine that is busy may take over what is there at once on one that is not. */
export const PATIENCE = 30_000;

/** Waits until something is so, or fails with what was waited for. */
export const until = (isSo: () => unknown, what?: string): Promise<void> =>
  waitUntil(isSo, what, { timeout: PATIENCE });
