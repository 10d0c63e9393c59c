import type { Browser } from 'playwright-core';
import { CONDITIONS, type ConditionName } from './conditions.ts';
import { load, type Load } from './load.ts';
import type { Subject } from './pages/subject.ts';
import { serveCompressed } from './serve-compressed.ts';

/** All loads of each page, per condition. */
export type Loads = Record<ConditionName, Partial<Record<Subject['name'], Load[]>>>;

/**
 * Loads each page so many times under each condition, by turns and each time in another order, so that what else
 * the machine does falls on all of them. Where a page is operated, so many `statements` are answered.
 */
export async function loadPages(
  browser: Browser,
  subjects: Subject[],
  { loads: rounds, statements }: { loads: number; statements: number },
): Promise<Loads> {
  const loads: Loads = { fast: {}, 'slow-cpu': {}, 'slow-4g': {} };
  const tools = await browser.newBrowserCDPSession();
  const site = await serveCompressed(subjects);
  try {
    for (let round = 0; round < rounds; round++) {
      for (const condition of Object.keys(CONDITIONS) as ConditionName[]) {
        const { isOperated, ...slowness } = CONDITIONS[condition];
        const first = round % subjects.length;
        for (const { name } of [...subjects.slice(first), ...subjects.slice(0, first)]) {
          const count = isOperated ? statements : 0;
          (loads[condition][name] ??= []).push(
            await load(tools, `${site.address}/`, `${name}/`, slowness, count),
          );
        }
      }
    }
  } finally {
    site.close();
  }
  return loads;
}
