import type { Page } from 'playwright-core';

export interface Reading {
  /** What was measured, and of which element. */
  what: string;
  ratio: number;
  least: number;
}

/** What is drawn and has a meaning, beside text: the property that gives its colour. */
const DRAWN: [selector: string, property: string, pseudo?: string][] = [
  [
    'textarea, select, input[type="text"], .option, .secondary, input[type="radio"], [type="checkbox"]',
    'border-top-color',
  ],
  ['.summary', 'border-top-color'],
  ['input:checked', 'background-color', '::before'],
  ['.ladder .on, .bar .on', 'stroke'],
  ['.off, .unknown, .now, .before', 'stroke'],
  ['.point', 'fill'],
];

/**
 * The contrast of all that is shown of the scan, from the colours that the browser computed, over the colours
 * that are really behind it: text, controls, charts, and the rings of what has the focus (WCAG 2.2, 1.4.3 and
 * 1.4.11).
 */
export function readContrast(page: Page): Promise<Reading[]> {
  return page.evaluate((drawn) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const known = new Map<string, number>();

    /** The luminance of colours that are painted over each other, the last on top. */
    const luminance = (colours: string[]): number => {
      const key = colours.join();
      const before = known.get(key);
      if (before !== undefined) return before;
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      const found = 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      known.set(key, found);
      return found;
    };
    const contrast = (colour: string, ground: string[]): number => {
      const [dark, light] = [luminance([...ground, colour]), luminance(ground)].sort((a, b) => a - b);
      return (light! + 0.05) / (dark! + 0.05);
    };

    const probe = document.createElement('i');
    probe.style.color = 'Canvas';
    document.documentElement.append(probe);
    const canvas = getComputedStyle(probe).color;
    probe.remove();

    const grounds = new Map<Element, string[]>();
    /** The colours behind what stands in an element, from the canvas of the page up. */
    const groundOf = (element: Element): string[] => {
      const before = grounds.get(element);
      if (before) return before;
      const root = element.parentNode instanceof ShadowRoot ? element.parentNode.host : element.parentElement;
      const found = [...(root ? groundOf(root) : [canvas]), getComputedStyle(element).backgroundColor];
      grounds.set(element, found);
      return found;
    };
    const behind = (element: Element) => groundOf(element).slice(0, -1);

    const readings: Reading[] = [];
    const read = (element: Element, what: string, colour: string, ground: string[], least: number) => {
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      readings.push({ what: `${what} of ${name}`, ratio: contrast(colour, ground), least });
    };

    const { shadowRoot } = document.querySelector('quick-scan, quick-scan-team')!;
    const shown = [...shadowRoot!.querySelectorAll('*')].filter(
      (each) =>
        !each.closest('.hidden') && each.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    for (const element of shown) {
      const style = getComputedStyle(element);
      const words = [...element.childNodes].some(
        (node) => node instanceof Text && node.data.trim() && !element.closest('option'),
      );
      if (words) {
        const colour = element instanceof SVGElement ? style.fill : style.color;
        read(element, `text "${element.textContent.trim().slice(0, 20)}"`, colour, groundOf(element), 4.5);
      }
      for (const [selector, property, pseudo] of drawn)
        if (element.matches(selector)) {
          const colour = getComputedStyle(element, pseudo).getPropertyValue(property);
          read(
            element,
            property,
            colour,
            element instanceof SVGElement ? groundOf(element) : behind(element),
            3,
          );
        }
    }

    const focused = shadowRoot!.querySelector(':focus-visible');
    const ringed = focused?.closest('.option, .file') ?? focused;
    if (ringed) {
      const { outlineColor, outlineStyle, outlineWidth, boxShadow } = getComputedStyle(ringed);
      const inverse = /(?:^|, )(\w+\([^)]*\)) 0px 0px 0px [\d.]+px(?! inset)/.exec(boxShadow)?.[1];
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || !inverse)
        throw new Error(`no ring around ${ringed.outerHTML.slice(0, 80)}: ${boxShadow}`);
      read(ringed, 'the one ring beside the other', outlineColor, [inverse], 3);
      for (const [where, ground] of [
        ['around', behind(ringed)],
        ['in', groundOf(ringed)],
      ] as const) {
        const best = contrast(outlineColor, ground) > contrast(inverse, ground) ? outlineColor : inverse;
        read(ringed, `the ring beside what is ${where} it`, best, ground, 3);
      }
    }
    return readings;
  }, DRAWN);
}
