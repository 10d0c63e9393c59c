import { buildSync } from 'esbuild';
import type { CDPSession } from 'playwright-core';
import type { Condition } from './conditions.ts';
import { MeasuredPage } from './measured-page.ts';
import { openTab, type Tools } from './tab.ts';

/** What one load of one page gave. Times in milliseconds, sizes in bytes. */
export interface Load {
  /** From navigation until the first statement can be answered. */
  answerable: number;
  /** How much of that, and of the time until the page is at rest, its scripts ran. */
  script: number;
  bytes: number;
  requests: number;
  /** Of the page with its first statement, also in shadow roots. */
  elements: number;
  /** Of script, after collection. */
  scriptHeap: number;
  /** The same, with the elements and what else the browser keeps of the page. */
  heap: number;
  /** From each click on an answer to the frame that shows it. */
  answers: number[];
  /** From each click on the next step to the frame that shows that. */
  steps: number[];
}

const [inPage] = buildSync({
  entryPoints: ['bench/in-page.ts'],
  bundle: true,
  format: 'iife',
  target: 'es2022',
  write: false,
}).outputFiles;

/**
 * Loads the page at `path` as a new visitor who comes from the first page of the same site, at `home`, and answers
 * so many of its statements.
 */
export async function load(
  browser: CDPSession,
  home: string,
  path: string,
  { cpu, network }: Condition,
  statements: number,
): Promise<Load> {
  const { tools, close } = await openTab(browser);
  try {
    await tools.send('Page.enable');
    await goTo(tools, home);
    const page = await MeasuredPage.of(tools, inPage!.text);
    await page.slowDown(cpu, network);

    const before = await page.scriptTime();
    const reported = page.nextReport();
    await goTo(tools, home + path);
    const answerable = await reported;
    await page.aim('answer');
    const script = (await page.scriptTime()) - before;
    const { bytes, requests } = page;
    const heaps = await page.heapSizes();
    const elements = await page.countElements();

    const answers = [];
    const steps = [];
    for (let number = 1; number <= statements; number++) {
      answers.push(await page.click('answer'));
      steps.push(await page.click('next'));
    }
    return { answerable, script, bytes, requests, elements, ...heaps, answers, steps };
  } finally {
    await close();
  }
}

/** Ends when the page has loaded. */
async function goTo(tools: Tools, url: string): Promise<void> {
  const loaded = new Promise<void>((resolve) => tools.once('Page.loadEventFired', () => resolve()));
  await tools.send('Page.navigate', { url });
  await loaded;
}
