import { EventEmitter } from 'node:events';
import type { CDPSession } from 'playwright-core';

/** The developer tools of one page. */
export type Tools = Pick<CDPSession, 'send' | 'on' | 'once'>;

/** An answer to a command, or an event. */
type Message =
  | { id: number; result?: unknown; error?: { message: string } }
  | { id?: undefined; method: string; params: unknown };

/** A page of a new visitor, in a window of this size. */
export interface Tab {
  tools: Tools;
  close(): Promise<void>;
}

const WINDOW = { width: 1280, height: 1000 };

/**
 * Opens a page that only these developer tools look at: in a page that it opens itself, what drives the browser has
 * a world and scripts of its own, which weigh nearly as much as a plain page.
 */
export async function openTab(browser: CDPSession): Promise<Tab> {
  const { browserContextId } = await browser.send('Target.createBrowserContext');
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId });

  const events = new EventEmitter();
  const waiting = new Map<number, (message: Message & { id: number }) => void>();
  const onMessage = ({ message: text, ...of }: { message: string; sessionId: string }) => {
    if (of.sessionId !== sessionId) return;
    const message = JSON.parse(text) as Message;
    if (message.id === undefined) events.emit(message.method, message.params);
    else waiting.get(message.id)!(message);
  };
  browser.on('Target.receivedMessageFromTarget', onMessage);

  let last = 0;
  const send = (method: string, params: object = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { message, sessionId }).catch(reject);
    });
  const tools = { send, on: events.on.bind(events), once: events.once.bind(events) } as unknown as Tools;

  await tools.send('Emulation.setDeviceMetricsOverride', { ...WINDOW, deviceScaleFactor: 1, mobile: false });
  await tools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return {
    tools,
    async close() {
      browser.off('Target.receivedMessageFromTarget', onMessage);
      await browser.send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}
