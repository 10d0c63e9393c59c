import { nl } from '@quick-scan/content';
import { statementsOf, type Place } from '@quick-scan/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, type Site } from './serve.ts';
import { codesOf, paste, teamPage } from './team-of.ts';
import { filledIn, useBrowser } from './visitor.ts';

/** In milliseconds: a browser calls a task that takes longer a long one. */
const LONG = 50;
/** So many times slower than this machine is the one of somebody who must not notice. */
const SLOWED = 4;
/** So many visitors at most: what a processor does besides can only make it longer. */
const TRIES = 5;

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({ '/': bare(), '/before': bare({ script: '', element: '' }), '/team': teamPage() });
});
afterAll(() => site.close());

/** An event of a trace; times are in microseconds, `tdur` is what the thread itself was at work. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  tdur?: number;
  args: { beginData?: { dirtyObjects: number; totalObjects: number } };
}

/** What the page did after a press. */
interface Work {
  /** Of the longest task, as long as it takes on a slowed machine, in milliseconds. */
  longest: number;
  layouts: number;
  /** How many boxes were laid out, and how many there are in the end. */
  laidOut: number;
  boxes: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Does something on a page, and returns what that takes until it is at rest. */
async function traced(page: Page, act: (page: Page) => Promise<unknown>): Promise<Work> {
  const browser = page.context().browser()!;
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate(() => performance.mark('begin'));
  await act(page);
  await page.evaluate(async () => {
    await document.querySelector<HTMLElement & { updateComplete: Promise<void> }>('main > *:last-child')!
      .updateComplete;
    // What came last is laid out and painted in the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const begin = traceEvents.find(({ name }) => name === 'begin')!;
  const own = traceEvents.filter(
    ({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts > begin.ts,
  );
  const layouts = own.filter(({ name, args }) => name === 'Layout' && args.beginData);
  const tasks = own.filter(({ name }) => name === 'RunTask').map(({ tdur = 0 }) => tdur);
  return {
    longest: (SLOWED * Math.max(...tasks)) / 1000,
    layouts: layouts.length,
    laidOut: layouts.reduce((sum, { args }) => sum + args.beginData!.dirtyObjects, 0),
    boxes: layouts.at(-1)?.args.beginData!.totalObjects ?? 0,
  };
}

/** What the first of several new visitors sees for whom nothing takes long; else the one for whom it took least. */
async function best(see: () => Promise<Work>): Promise<Work> {
  let least = await see();
  for (let time = 1; time < TRIES && least.longest >= LONG; time++) {
    const next = await see();
    if (next.longest < least.longest) least = next;
  }
  return least;
}

/** Presses in the page itself, which costs nothing but what the button does. */
const press = (page: Page, label: string) =>
  page.evaluate((text) => {
    const { shadowRoot } = document.querySelector('main > *:last-child')!;
    [...shadowRoot!.querySelectorAll('button')].find((each) => each.textContent.trim() === text)!.click();
  }, label);

/** A visitor with an answer to every statement, at a place. */
async function answeredAt(place: Place) {
  const { response } = filledIn().kept;
  const answers = Object.fromEntries(
    statementsOf(nl).map(({ id }, index) => [id, response.answers[id] ?? (index % 5) + 1]),
  );
  const { page } = await visit(site.address, { kept: { response: { ...response, answers }, place } });
  await page.locator('quick-scan h2').first().waitFor();
  return page;
}

const statement = (number: number): Place => ({
  view: 'statement',
  statement: statementsOf(nl)[number - 1]!.id,
});

describe('on a machine four times slower no task is long', () => {
  it('when the report of 24 statements comes up: each box in it is laid out once, and none moves', async () => {
    let moved = 0;
    const { longest, laidOut, boxes } = await best(async () => {
      const page = await answeredAt({ view: 'review' });
      await page.exposeFunction('shifted', () => moved++);
      await page.evaluate(() => {
        const { shifted } = globalThis as unknown as { shifted: () => void };
        new PerformanceObserver(() => shifted()).observe({ type: 'layout-shift' });
      });
      return traced(page, (at) => press(at, 'Toon de uitslag'));
    });
    expect(moved).toBe(0);
    expect(longest).toBeLessThan(LONG);
    expect(boxes).toBeGreaterThan(1000);
    // The column that they stand in counts once more with each part.
    expect(laidOut).toBeLessThan(1.1 * boxes);
  });

  it('when somebody comes back to the report, which is when the whole script runs first', async () => {
    const { longest } = await best(async () => {
      const { page } = await visit(`${site.address}/before`, filledIn());
      return traced(page, (at) => at.goto(site.address));
    });
    expect(longest).toBeLessThan(LONG);
  });

  it('when a team of 500 is read, and when it comes up', async () => {
    const codes = codesOf(500).join('\n');
    const read = async (page: Page) => {
      await press(page, 'Voeg codes toe');
      await page.getByText('U hebt 500 ingevulde scans bij elkaar.').waitFor();
    };
    const opened = async () => {
      const { page } = await visit(`${site.address}/team`);
      await paste(page, codes);
      return page;
    };
    const reading = await best(async () => traced(await opened(), read));
    expect(reading.longest).toBeLessThan(LONG);
    const showing = await best(async () => {
      const page = await opened();
      await read(page);
      return traced(page, (at) => press(at, 'Bekijk ze naast elkaar'));
    });
    expect(showing.longest).toBeLessThan(LONG);
    expect(showing.laidOut).toBeLessThan(1.1 * showing.boxes);
  });

  it('on a step, which is laid out once, and on an answer, which changes no layout', async () => {
    const step = await best(async () =>
      traced(await answeredAt(statement(3)), (at) => press(at, 'Volgende stap')),
    );
    expect(step.longest).toBeLessThan(LONG);
    expect(step.layouts).toBe(1);
    const answer = await best(async () =>
      traced(await answeredAt(statement(3)), (page) =>
        page.evaluate(() => {
          const { shadowRoot } = document.querySelector('quick-scan')!;
          shadowRoot!.querySelector<HTMLElement>('input[type=radio]:not(:checked)')!.click();
        }),
      ),
    );
    expect(answer.longest).toBeLessThan(LONG);
    expect(answer.layouts).toBe(0);
  });
});
