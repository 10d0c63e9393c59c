import { once } from 'node:events';
import type { CDPSession, Page } from 'playwright-core';
import type { Network } from './conditions.ts';
import type { Aim } from './in-page.ts';

/** A page as its browser's developer tools operate and measure it. */
export class DevTools {
  /** Over the wire, with headers, since the page was first looked at. */
  bytes = 0;
  requests = 0;
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith('data:')) this.requests++;
    });
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (this.bytes += encodedDataLength));
  }

  static async of(page: Page): Promise<DevTools> {
    const session = await page.context().newCDPSession(page);
    const tools = new DevTools(session);
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'report' });
    await session.send('Performance.enable');
    await session.send('Network.enable');
    return tools;
  }

  async slowDown(cpu: number, network?: Network): Promise<void> {
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (!network) return;
    const throughput = network.bitsPerSecond / 8;
    await this.#session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }

  /** What the script in the page reports next. */
  async nextReport(): Promise<number> {
    const [{ payload }] = (await once(this.#session as never, 'Runtime.bindingCalled')) as [
      { payload: string },
    ];
    return Number(payload);
  }

  /** Waits until the page is at rest with the next thing to click in sight; returns where that is. */
  async aim(what: Aim): Promise<{ x: number; y: number }> {
    return (await this.#evaluate(`bench.aim('${what}')`)) as { x: number; y: number };
  }

  async countElements(): Promise<number> {
    return (await this.#evaluate('bench.countElements()')) as number;
  }

  /** Clicks as a person with a mouse; returns the milliseconds until the frame that shows what it does. */
  async click(what: Aim): Promise<number> {
    const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', point: { x: number; y: number }) =>
      this.#session.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
    await mouse('mouseMoved', await this.aim(what));
    const point = await this.aim(what);
    await this.#evaluate(`bench.time('${what}')`);
    const reported = this.nextReport();
    await mouse('mousePressed', point);
    await mouse('mouseReleased', point);
    return reported;
  }

  /** How long scripts ran since the page was first looked at, in milliseconds. */
  async scriptTime(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return 1_000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  }

  /** What is left after two collections: the first leaves what only a finalizer held. */
  async heapSizes(): Promise<{ scriptHeap: number; heap: number }> {
    await this.#session.send('HeapProfiler.collectGarbage');
    await this.#session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await this.#session.send('Runtime.getHeapUsage');
    return { scriptHeap: usedSize, heap: usedSize + embedderHeapUsedSize };
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
