import type { Network } from './conditions.ts';
import type { Aim } from './in-page.ts';
import type { Tools } from './tab.ts';

/** In milliseconds. */
const DEADLINE = 60_000;

/** A page as it is operated and measured. */
export class MeasuredPage {
  /** Over the wire, with headers, since the page was first looked at. */
  bytes = 0;
  requests = 0;
  readonly #tools: Tools;

  private constructor(tools: Tools) {
    this.#tools = tools;
    tools.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith('data:')) this.requests++;
    });
    tools.on('Network.loadingFinished', ({ encodedDataLength }) => (this.bytes += encodedDataLength));
  }

  /** Begins to look at a page; `script` will run in each page that it goes to, before those of the page. */
  static async of(tools: Tools, script: string): Promise<MeasuredPage> {
    await tools.send('Page.addScriptToEvaluateOnNewDocument', { source: script });
    await tools.send('Runtime.enable');
    await tools.send('Runtime.addBinding', { name: 'report' });
    await tools.send('Performance.enable');
    await tools.send('Network.enable');
    return new MeasuredPage(tools);
  }

  async slowDown(cpu: number, network?: Network): Promise<void> {
    await this.#tools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (!network) return;
    const throughput = network.bitsPerSecond / 8;
    await this.#tools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }

  /**
   * What the script in the page reports next.
   *
   * @throws {Error} when that takes longer than any of these pages needs.
   */
  nextReport(): Promise<number> {
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(() => reject(new Error('what was waited for did not show')), DEADLINE);
      this.#tools.once('Runtime.bindingCalled', ({ payload }) => {
        clearTimeout(deadline);
        resolve(Number(payload));
      });
    });
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
      this.#tools.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
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
    const { metrics } = await this.#tools.send('Performance.getMetrics');
    return 1_000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  }

  /** What is left after two collections: the first leaves what only a finalizer held. */
  async heapSizes(): Promise<{ scriptHeap: number; heap: number }> {
    await this.#tools.send('HeapProfiler.collectGarbage');
    await this.#tools.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await this.#tools.send('Runtime.getHeapUsage');
    return { scriptHeap: usedSize, heap: usedSize + embedderHeapUsedSize };
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#tools.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
