import { WORDS } from './pages/words.ts';

/*
 * Runs in each measured page, in the same way. A time counts until the frame is made that shows what was waited
 * for: a message that is sent in the callback before a frame arrives when that frame is ready to be shown.
 */
const site = globalThis as unknown as {
  report(result: string): void;
  bench: InPage;
};

/** What the benchmark asks of a page. */
interface InPage {
  /** Brings into sight what is clicked next, and gives the point, once the page is at rest. */
  aim(what: Aim): Promise<{ x: number; y: number }>;
  /** Reports how long it takes from the next click until the frame that shows what it does. */
  time(what: Aim): void;
  /** All elements, also in shadow roots. */
  countElements(): number;
}

export type Aim = 'answer' | 'next';

/** Which of the answers is chosen. */
const ANSWER = 2;

const root = (): Document | ShadowRoot => document.querySelector('quick-scan')?.shadowRoot ?? document;

/** The answers to the statement that is shown. */
function answers(): HTMLInputElement[] {
  const all = [...root().querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const first = all.find((radio) => radio.labels?.[0]?.checkVisibility());
  return first ? all.filter(({ name }) => name === first.name) : [];
}

/** What has this label and can be clicked. */
function buttons(label: string): HTMLElement[] {
  return [...root().querySelectorAll<HTMLElement>('a, button, input[type="button"]')].filter(
    (each) => (each instanceof HTMLInputElement ? each.value : each.textContent.trim()) === label,
  );
}

/** Ends when the next frame is made, with the time of that. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });
}

function centre(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Whether a click on the label of an answer would arrive there. */
function isReachable(radio: HTMLInputElement | undefined): radio is HTMLInputElement {
  const label = radio?.labels?.[0];
  if (!label) return false;
  const { x, y } = centre(label);
  return label.contains(root().elementFromPoint(x, y));
}

/** Waits for the first answer that can be given, gives it, and reports when that was possible. */
async function watch(): Promise<void> {
  // The scan has its introduction first, and says when the button below that is there.
  addEventListener('quick-scan-ready', () => buttons(WORDS.start)[0]!.click(), { once: true });
  for (;;) {
    const at = await painted();
    const [first] = answers();
    if (!isReachable(first)) continue;
    first.click();
    await painted();
    if (answers()[0]?.checked) {
      site.report(String(at));
      return;
    }
  }
}

const target = (what: Aim): HTMLElement =>
  what === 'answer'
    ? answers()[ANSWER]!.labels![0]!
    : buttons(WORDS.next).find((each) => each.checkVisibility())!;

site.bench = {
  async aim(what) {
    target(what).scrollIntoView({ block: 'center', behavior: 'instant' });
    await painted();
    await painted();
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
    return centre(target(what));
  },
  time(what) {
    const before = answers()[0]?.name;
    const isShown = () =>
      what === 'answer' ? answers()[ANSWER]?.checked : ![undefined, before].includes(answers()[0]?.name);
    const onClick = async ({ timeStamp }: Event) => {
      let at: number;
      do at = await painted();
      while (!isShown());
      site.report(String(at - timeStamp));
    };
    addEventListener('click', (event) => void onClick(event), { capture: true, once: true });
  },
  countElements() {
    const count = (within: Document | ShadowRoot): number =>
      [...within.querySelectorAll('*')].reduce(
        (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
        0,
      );
    return count(document);
  },
};

void watch();
