/* What is said of each colour beside its field, and how the fields of one colour go together. */

import { colourOf } from './colour.js';
import { read } from './legibility.js';

/**
 * @import { Choices } from './choices.js'
 * @import { Reading } from './legibility.js'
 */

/** @typedef {Reading['about']} Field */

const FIELDS = /** @type {const} */ (['action', 'accent', 'link', 'color', 'background']);

const number = new Intl.NumberFormat('nl', { maximumFractionDigits: 1, roundingMode: 'floor' });

/**
 * Says of each colour whether it stands out enough on the element that is shown, and offers one that does.
 *
 * @param {Choices} choices
 * @param {HTMLElement} element
 * @returns {boolean} whether all does
 */
export function sayColours(choices, element) {
  const { colours, readings, misfit } = read(element);
  let isEnough = misfit === undefined;
  // What stands out depends on the background, so that comes first.
  const isLow = (/** @type {Reading} */ { ratio, least }) => ratio < least;
  const isForLater = (/** @type {Field} */ field) =>
    misfit !== undefined ||
    (field !== 'background' && readings.some((each) => each.about === 'background' && isLow(each)));
  for (const field of FIELDS) {
    const own = readings.filter(({ about }) => about === field);
    const low = own.filter(isLow);
    if (low.length > 0) isEnough = false;
    picker(field).value = choices[field] ?? colours[field];
    input(field).placeholder = colours[field];
    clearer(field).hidden = input(field).value === '';

    const problem = mistake(field, choices);
    if (problem) say(field, problem, undefined, true);
    else if (field === 'background' && misfit)
      say(
        field,
        MISFIT[misfit],
        { name: 'theme', value: misfit, words: `Kies uiterlijk ${THEMES[misfit]}` },
        true,
      );
    else if (low.length > 0 || choices[field] !== undefined) {
      const better = isForLater(field) ? undefined : low.find((each) => each.better)?.better;
      const place = better && better.name !== field ? 'achtergrond ' : '';
      const advice = better && { ...better, words: `Neem ${place}${better.value}` };
      say(field, own.map(inWords).join(' '), advice, low.length > 0);
    } else say(field, '', undefined, false);
  }
  write(
    document.getElementById('verdict'),
    isEnough
      ? 'Alles is duidelijk genoeg te zien.'
      : 'Niet alles is duidelijk genoeg te zien. Kijk hieronder.',
  );
  return isEnough;
}

/** Lets the picker and the button beside each field change it. */
export function joinFields() {
  for (const field of FIELDS) {
    picker(field).addEventListener('input', () => choose(field, picker(field).value));
    clearer(field).addEventListener('click', () => {
      choose(field, '');
      input(field).focus();
    });
    taker(field).addEventListener('click', () => {
      const { name = '', value = '' } = taker(field).dataset;
      choose(name, value);
      // The button is gone, or offers something else now.
      (name === 'theme' ? chosen(name) : input(/** @type {Field} */ (name))).focus();
    });
  }
}

const THEMES = { light: 'Licht', dark: 'Donker' };

const MISFIT = {
  light: 'De achtergrond is licht, maar de scan rekent op een donkere.',
  dark: 'De achtergrond is donker, maar de scan rekent op een lichte.',
};

/** @param {Field} field @param {Choices} choices */
function mistake(field, choices) {
  const text = input(field).value.trim();
  const isWrong = text !== '' && colourOf(text) === undefined;
  input(field).toggleAttribute('aria-invalid', false);
  if (isWrong) {
    input(field).setAttribute('aria-invalid', 'true');
    return 'Dit is geen kleurcode. Schrijf een kleur als #0b7a3b, of kies er een met het vakje ernaast.';
  }
  if (field === 'color' && choices.background && !choices.color)
    return 'Kies ook een tekstkleur. Tot die tijd telt de achtergrond niet mee.';
  if (field === 'background' && choices.color && !choices.background)
    return 'Kies ook een achtergrond. Tot die tijd telt de tekstkleur niet mee.';
  return undefined;
}

/** @param {Reading} reading */
function inWords({ what, ratio, least }) {
  const said = `${what}: ${number.format(ratio)} op 1,`;
  return ratio < least ? `${said} te weinig (nodig: ${number.format(least)}).` : `${said} genoeg.`;
}

/**
 * @param {Field} field
 * @param {string} text
 * @param {{ name: string, value: string, words: string } | undefined} advice
 * @param {boolean} isProblem
 */
function say(field, text, advice, isProblem) {
  const place = /** @type {HTMLElement} */ (document.querySelector(`[data-said="${field}"]`));
  place.classList.toggle('problem', isProblem);
  place.hidden = text === '';
  write(place.querySelector('p'), text);
  const button = taker(field);
  button.hidden = advice === undefined;
  if (!advice) return;
  write(button, advice.words);
  button.classList.toggle('swatch', advice.name !== 'theme');
  button.style.setProperty('--swatch', advice.name === 'theme' ? '' : advice.value);
  Object.assign(button.dataset, { name: advice.name, value: advice.value });
}

/**
 * Fills in a control of the form, as somebody would.
 *
 * @param {string} name
 * @param {string} value
 */
function choose(name, value) {
  const form = /** @type {HTMLFormElement} */ (document.getElementById('choices'));
  const control = /** @type {RadioNodeList | HTMLInputElement} */ (form.elements.namedItem(name));
  control.value = value;
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

/** @param {string} name */
function chosen(name) {
  return /** @type {HTMLInputElement} */ (document.querySelector(`[name="${name}"]:checked`));
}

/** Only where it says something else, so that nothing is read aloud twice. @param {Element | null} place @param {string} text */
function write(place, text) {
  if (place && place.textContent !== text) place.textContent = text;
}

const within = (/** @type {string} */ selector) =>
  /** @type {HTMLElement} */ (document.querySelector(selector));
const input = (/** @type {string} */ field) => /** @type {HTMLInputElement} */ (within(`#${field}`));
const picker = (/** @type {string} */ field) =>
  /** @type {HTMLInputElement} */ (within(`[data-picks="${field}"]`));
const clearer = (/** @type {string} */ field) => within(`[data-clears="${field}"]`);
const taker = (/** @type {string} */ field) => within(`[data-said="${field}"] button`);
