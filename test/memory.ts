import type { Page } from 'playwright-core';

/** What is left in memory when all that can be collected is: bytes of objects, and nodes. */
export async function left(page: Page) {
  const session = await page.context().newCDPSession(page);
  // What one collection lets go of, another may collect.
  for (let at = 0; at < 3; at++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { usedSize, nodes };
}
