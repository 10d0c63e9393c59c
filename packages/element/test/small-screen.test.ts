import { nl } from '@quick-scan/content';
import type { QuickScanElement } from '@quick-scan/element';
import { expect } from '@open-wc/testing';
import { Person } from './person.ts';
import { STATES } from './states.ts';

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** A page of its own, as large as a screen, with the scan on it. */
async function onScreen(width: number, height: number, fontSize = '16px'): Promise<Person> {
  const frame = document.createElement('iframe');
  frame.style.border = '0';
  [frame.width, frame.height] = [String(width), String(height)];
  frame.srcdoc = `<!doctype html><html lang="nl" style="font-size: ${fontSize}">
    <body style="margin: 8px"><script type="module" src="/packages/element/src/index.ts"></script></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  await frame.contentWindow!.customElements.whenDefined('quick-scan');
  const element: QuickScanElement = page.createElement('quick-scan');
  element.scan = nl;
  page.body.append(element);
  await element.updateComplete;
  return new Person(element);
}

/** Parts of the scan that stick out of the page at the side, or whose text is cut off. */
function sticksOut({ element }: Person): string[] {
  const { right } = element.getBoundingClientRect();
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*:not(textarea, svg, svg *)')];
  return all
    .filter((each) => !each.closest('.hidden') && each.getClientRects().length > 0)
    .filter((each) => {
      const { overflow, display } = getComputedStyle(each);
      const isCut = overflow !== 'visible' && each.scrollWidth > each.clientWidth;
      return isCut || (display !== 'inline' && each.getBoundingClientRect().right > right + 1);
    })
    .map(({ localName, className }) => `${localName}.${className}`);
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

for (const [state, goThere] of Object.entries(STATES)) {
  describe(`the state: ${state}`, () => {
    for (const [name, width, height, fontSize, spacing] of [
      ['a screen of 320 by 256', 320, 256, '16px', ''],
      ['a screen of 320 by 256 with the text spacing of WCAG 1.4.12', 320, 256, '16px', SPACING],
      ['text of twice the size', 640, 512, '32px', ''],
    ] as const) {
      it(`fits ${name}`, async () => {
        const person = await onScreen(width, height, fontSize);
        await goThere(person);
        const style = person.element.ownerDocument.createElement('style');
        style.textContent = spacing;
        person.element.shadowRoot!.append(style);
        const { scrollWidth, clientWidth } = person.element.ownerDocument.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
        expect(sticksOut(person)).to.eql([]);
      });
    }
  });
}
