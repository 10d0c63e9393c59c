import { buildSync } from 'esbuild';
import type { Browser } from 'playwright-core';
import type { Condition } from './conditions.ts';
import { DevTools } from './dev-tools.ts';

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
  browser: Browser,
  home: string,
  path: string,
  { cpu, network }: Condition,
  statements: number,
): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  try {
    const page = await context.newPage();
    await page.goto(home);
    await page.addInitScript(inPage!.text);
    const tools = await DevTools.of(page);
    await tools.slowDown(cpu, network);

    const before = await tools.scriptTime();
    const reported = tools.nextReport();
    await page.goto(home + path);
    const answerable = await reported;
    await tools.aim('answer');
    const script = (await tools.scriptTime()) - before;
    const { bytes, requests } = tools;
    const elements = await tools.countElements();
    const heaps = await tools.heapSizes();

    const answers = [];
    const steps = [];
    for (let number = 1; number <= statements; number++) {
      answers.push(await tools.click('answer'));
      steps.push(await tools.click('next'));
    }
    return { answerable, script, bytes, requests, elements, ...heaps, answers, steps };
  } finally {
    await context.close();
  }
}
