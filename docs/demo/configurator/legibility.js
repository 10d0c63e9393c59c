/* Whether all of the scan stands out enough, from the colours that the browser made of what was chosen. */

import { contrast, isDark, nearest, over } from './colour.js';

/**
 * @typedef {object} Reading
 * @property {'action' | 'accent' | 'link' | 'color' | 'background'} about the choice that it depends on
 * @property {string} what
 * @property {number} ratio
 * @property {number} least what WCAG 2.2 asks: 4.5 for text (1.4.3), 3 for what is drawn (1.4.11)
 * @property {string | undefined} better the nearest colour that is enough
 */

const TEXT = 4.5;
const DRAWN = 3;

/**
 * Reads the colours of the element, which it has as private properties, on the page that it stands on.
 *
 * @param {HTMLElement} element
 * @returns {{ colours: Record<'action' | 'accent' | 'link' | 'color' | 'background', string>, readings: Reading[], misfit: 'light' | 'dark' | undefined }}
 * `misfit` is the theme to choose where the background is dark and all else is made for a light one, or the
 * other way round.
 */
export function read(element) {
  const style = getComputedStyle(element);
  const page = getComputedStyle(/** @type {Element} */ (element.parentElement)).backgroundColor;
  const { resolve, done } = resolver(element);
  /** @param {string} name @param {string[]} below */
  const at = (name, below) => painted([...below, resolve(style.getPropertyValue(`--_${name}`))]);

  const background = painted([page, style.backgroundColor]);
  const surface = at('surface', [background]);
  const color = painted([surface, style.color]);
  const quiet = at('color-subtle', [surface]);
  const border = at('border', [background]);
  const action = at('action', [background]);
  const hover = at('action-hover', [background]);
  const accent = at('accent', [background]);
  const chosen = at('chosen', [background]);
  const link = at('link', [background]);
  const error = at('error', [background]);
  const onAction = at('on-action', [action]);
  done();

  const isForDark = style.colorScheme.includes('dark');
  const misfit = isDark(background) === isForDark ? undefined : isForDark ? 'light' : 'dark';

  /** @type {(about: Reading['about'], what: string, ratio: number, least: number, colour: string, isEnough: (candidate: string) => boolean) => Reading} */
  const reading = (about, what, ratio, least, colour, isEnough) => ({
    about,
    what,
    ratio,
    least,
    better: ratio < least ? nearest(colour, isEnough) : undefined,
  });
  const lowest = (/** @type {string} */ colour, /** @type {string[]} */ ...grounds) =>
    Math.min(...grounds.map((ground) => contrast(colour, ground)));

  return {
    colours: { action, accent, link, color, background },
    misfit,
    readings: [
      reading('color', 'Tekst', lowest(quiet, surface, background), TEXT, color, textIsEnough(background)),
      reading('color', 'Randen', lowest(border, background), DRAWN, color, textIsEnough(background)),
      reading(
        'background',
        'Foutmeldingen',
        lowest(error, surface, background),
        TEXT,
        background,
        (each) => lowest(error, each, over(color, 0.05, each)) >= TEXT && textIsEnough(each)(color),
      ),
      reading('action', 'Tekst op de knop', lowest(onAction, action, hover), TEXT, action, () => false),
      reading(
        'action',
        'Knop op de achtergrond',
        lowest(action, background),
        DRAWN,
        action,
        (each) => contrast(each, background) >= DRAWN,
      ),
      reading(
        'accent',
        'Antwoord en ladder',
        lowest(accent, background, chosen),
        DRAWN,
        accent,
        (each) => lowest(each, background, over(each, 0.1, background)) >= DRAWN,
      ),
      reading(
        'link',
        'Links en knoppen',
        lowest(link, background, surface),
        TEXT,
        link,
        (each) => lowest(each, background, surface) >= TEXT,
      ),
    ],
  };
}

/**
 * Whether a text, and the quieter text and the edges that the scan makes of it, stand out from a background.
 *
 * @param {string} background
 */
function textIsEnough(background) {
  return (/** @type {string} */ color) => {
    const surface = over(color, 0.05, background);
    const quiet = over(color, 0.88, surface);
    const border = over(color, 0.75, background);
    return (
      Math.min(contrast(quiet, surface), contrast(quiet, background)) >= TEXT &&
      contrast(border, background) >= DRAWN
    );
  };
}

/**
 * Says which colour is meant by one that is made of others, of the text around it, or of a light or a dark page.
 *
 * @param {HTMLElement} element
 */
function resolver(element) {
  const { color, colorScheme } = getComputedStyle(element);
  const probe = document.createElement('i');
  Object.assign(probe.style, { display: 'none', color, colorScheme });
  element.after(probe);
  return {
    resolve: (/** @type {string} */ text) => {
      probe.style.backgroundColor = text;
      return getComputedStyle(probe).backgroundColor;
    },
    done: () => probe.remove(),
  };
}

const brush = /** @type {CanvasRenderingContext2D} */ (
  document.createElement('canvas').getContext('2d', { willReadFrequently: true })
);

/**
 * What is seen of colours that are painted over each other, the last on top.
 *
 * @param {string[]} colours
 */
function painted(colours) {
  for (const colour of colours) {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
