/* Whether all of the scan stands out enough, from the colours that the browser made of what was chosen. */

import { contrast, isDark, nearest } from './colour.js';

/**
 * A colour to choose instead.
 *
 * @typedef {{ name: 'action' | 'accent' | 'link' | 'color' | 'background', value: string }} Better
 */

/**
 * @typedef {object} Reading
 * @property {Better['name']} about the choice that it depends on
 * @property {string} what a sentence about it, with … where it says how much
 * @property {number} ratio
 * @property {number} least what WCAG 2.2 asks: 4.5 for text (1.4.3), 3 for what is drawn (1.4.11)
 * @property {Better | undefined} better the nearest colour with which it is enough, where it is not
 */

const TEXT = 4.5;
const DRAWN = 3;

/** The texts that can stand out most. */
const EXTREMES = ['#000000', '#ffffff'];

/** What a colour that is offered has more than it needs, since colours are rounded each time that they are mixed. */
const ROOM = 0.1;

/**
 * Reads the colours of the element, which it has as private properties, on the page that it stands on.
 *
 * @param {HTMLElement} element
 * @returns {{ colours: Record<Better['name'], string>, readings: Reading[], misfit: 'light' | 'dark' | undefined }}
 * `misfit` is the theme to choose where the background is dark and all else is made for a light one, or the
 * other way round.
 */
export function read(element) {
  const site = /** @type {HTMLElement} */ (element.parentElement);
  // It is about what others will see, also where somebody has colours of their own forced on all pages.
  site.style.setProperty('forced-color-adjust', 'none');
  const style = getComputedStyle(element);
  const page = getComputedStyle(site).backgroundColor;
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
  const isForDark = isDark(painted([resolve('light-dark(#fff, #000)')]));
  done();
  site.style.removeProperty('forced-color-adjust');

  const misfit = isDark(background) === isForDark ? undefined : isForDark ? 'light' : 'dark';

  const least = (/** @type {string} */ colour, /** @type {string[]} */ ...grounds) =>
    Math.min(...grounds.map((ground) => contrast(colour, ground)));
  /** What a better colour is a better one of, how it is found, and what is tried when there is none. */
  const ground = () =>
    better(
      'background',
      background,
      (each) =>
        isDark(each) === isForDark &&
        // The text may have to change next, and panels with it.
        EXTREMES.some((most) => isReadable(most, each, accent)) &&
        EXTREMES.every((most) => contrast(error, mixed(most, 5, each)) >= TEXT),
    );
  const text = () => better('color', color, (each) => isReadable(each, background, accent)) ?? ground();
  const button = () => better('action', action, (each) => contrast(each, background) >= DRAWN + ROOM);
  const answer = () =>
    better('accent', accent, (each) => least(each, background, mixed(each, 10, background)) >= DRAWN + ROOM);
  const links = () => better('link', link, (each) => least(each, background, surface) >= TEXT + ROOM);

  return {
    colours: { action, accent, link, color, background },
    misfit,
    readings: [
      reading(
        'color',
        'De tekst valt … op tegen de achtergrond',
        Math.min(least(quiet, surface, background), least(color, chosen)),
        TEXT,
        text,
      ),
      reading('color', 'De randen vallen … op tegen de achtergrond', least(border, background), DRAWN, text),
      reading(
        'background',
        'Foutmeldingen vallen … op tegen de achtergrond',
        least(error, surface, background),
        TEXT,
        ground,
      ),
      // The scan itself makes the text on the button black or white.
      reading('action', 'De tekst op de knop valt … op', least(onAction, action, hover), TEXT, button),
      reading('action', 'De knop valt … op tegen de achtergrond', least(action, background), DRAWN, button),
      reading(
        'accent',
        'Het gekozen antwoord en de ladder vallen … op tegen de achtergrond',
        least(accent, background, chosen),
        DRAWN,
        answer,
      ),
      reading(
        'link',
        'Links en andere knoppen vallen … op tegen de achtergrond',
        least(link, background, surface),
        TEXT,
        links,
      ),
    ],
  };
}

/**
 * @param {Reading['about']} about
 * @param {string} what
 * @param {number} ratio
 * @param {number} least
 * @param {() => Better | undefined} find
 * @returns {Reading}
 */
function reading(about, what, ratio, least, find) {
  return { about, what, ratio, least, better: ratio < least ? find() : undefined };
}

/**
 * @param {Better['name']} name
 * @param {string} colour
 * @param {(candidate: string) => boolean} isEnough
 * @returns {Better | undefined}
 */
function better(name, colour, isEnough) {
  const value = nearest(colour, isEnough);
  return value === undefined ? undefined : { name, value };
}

/**
 * Whether a text stands out from a background and from a chosen answer there, and so do the quieter text and the
 * edges that the scan makes of it.
 *
 * @param {string} color
 * @param {string} background
 * @param {string} accent
 */
function isReadable(color, background, accent) {
  const surface = mixed(color, 5, background);
  const quiet = mixed(color, 88, surface);
  const border = mixed(color, 75, background);
  return (
    Math.min(contrast(quiet, surface), contrast(quiet, background)) >= TEXT + ROOM &&
    contrast(color, mixed(accent, 10, background)) >= TEXT + ROOM &&
    contrast(border, background) >= DRAWN + ROOM
  );
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

/**
 * What is seen of a colour of which so many per cent lies over another, as the scan makes its quieter colours.
 *
 * @param {string} colour
 * @param {number} share
 * @param {string} ground
 */
function mixed(colour, share, ground) {
  return painted([ground, `color-mix(in srgb, ${colour} ${share}%, transparent)`]);
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
