import { nl } from '@quick-scan/content';
import { expect } from '@open-wc/testing';
import { Facilitator } from './facilitator.ts';
import { Person } from './person.ts';
import { STATES } from './states.ts';
import { TEAM_STATES } from './team-states.ts';
import { until } from './until.ts';

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** A page of its own, as large as a screen, with an element on it. */
async function onScreen<Tag extends 'quick-scan' | 'quick-scan-team'>(
  tag: Tag,
  width: number,
  height: number,
  fontSize: string,
): Promise<HTMLElementTagNameMap[Tag]> {
  const frame = document.createElement('iframe');
  frame.style.border = '0';
  [frame.width, frame.height] = [String(width), String(height)];
  frame.srcdoc = `<!doctype html><html lang="nl" style="font-size: ${fontSize}">
    <body style="margin: 8px"><script type="module" src="/packages/element/src/index.ts"></script></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  await frame.contentWindow!.customElements.whenDefined(tag);
  const element = page.createElement(tag);
  element.scan = nl;
  page.body.append(element);
  await until(() => element.shadowRoot?.querySelector('#heading'), 'the element is there');
  return element;
}

/** Parts of the scan that stick out of the page at the side, or whose text is cut off. */
function sticksOut(element: HTMLElement): string[] {
  const { right } = element.getBoundingClientRect();
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*:not(textarea, svg, svg *)')];
  return (
    all
      // A table of several groups needs its width, and scrolls in a box of its own.
      .filter((each) => !each.closest('.hidden, .wide') && each.getClientRects().length > 0)
      .filter((each) => {
        const { overflow, display } = getComputedStyle(each);
        const isCut = overflow !== 'visible' && each.scrollWidth > each.clientWidth;
        return isCut || (display !== 'inline' && each.getBoundingClientRect().right > right + 1);
      })
      .map(({ localName, className }) => `${localName}.${className}`)
  );
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

const SCREENS = [
  ['a screen of 320 by 256', 320, 256, '16px', ''],
  ['a screen of 320 by 256 with the text spacing of WCAG 1.4.12', 320, 256, '16px', SPACING],
  ['text of twice the size', 640, 512, '32px', ''],
] as const;

function expectToFit(element: HTMLElement, spacing: string): void {
  const style = element.ownerDocument.createElement('style');
  style.textContent = spacing;
  element.shadowRoot!.append(style);
  const { scrollWidth, clientWidth } = element.ownerDocument.documentElement;
  expect(scrollWidth).to.equal(clientWidth);
  expect(sticksOut(element)).to.eql([]);
}

for (const [name, width, height, fontSize, spacing] of SCREENS) {
  describe(`${name} fits`, () => {
    for (const [state, goThere] of Object.entries(STATES)) {
      it(`the state: ${state}`, async () => {
        const element = await onScreen('quick-scan', width, height, fontSize);
        await goThere(new Person(element));
        expectToFit(element, spacing);
      });
    }

    for (const [state, goThere] of Object.entries(TEAM_STATES)) {
      it(`the state of a team: ${state}`, async () => {
        sessionStorage.clear();
        const element = await onScreen('quick-scan-team', width, height, fontSize);
        await goThere(new Facilitator(element));
        expectToFit(element, spacing);
      });
    }
  });
}
