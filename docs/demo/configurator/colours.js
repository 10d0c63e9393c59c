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
 * @returns {boolean} whether all is a colour, and stands out enough
 */
export function sayColours(choices, element) {
  const { colours, readings, misfit } = read(element);
  /** @type {Set<Field>} */
  const lacking = new Set(misfit && ['background']);
  // What stands out depends on the background, so that comes first.
  const isLow = (/** @type {Reading} */ { ratio, least }) => ratio < least;
  const isForLater = (/** @type {Field} */ field) =>
    misfit !== undefined ||
    (field !== 'background' && readings.some((each) => each.about === 'background' && isLow(each)));
  for (const field of FIELDS) {
    const own = readings.filter(({ about }) => about === field);
    const low = own.filter(isLow);
    picker(field).value = choices[field] ?? colours[field];
    input(field).placeholder = colours[field];
    clearer(field).hidden = input(field).value === '';

    const problem = mistake(field, choices);
    if (problem || low.length > 0) lacking.add(field);
    if (problem) say(field, problem, undefined, true);
    else if (field === 'background' && misfit)
      say(field, MISFIT[misfit], { name: 'theme', value: misfit }, true);
    else if (low.length > 0 || choices[field] !== undefined) {
      const better = isForLater(field) ? undefined : low.find((each) => each.better)?.better;
      const told = low.length > 0 ? low : own;
      say(field, told.map(inWords).join(' '), better, low.length > 0);
    } else say(field, '', undefined, false);
  }
  const names = FIELDS.filter((field) => lacking.has(field)).map(
    (field) => input(field).labels?.[0]?.textContent,
  );
  write(
    within('#verdict'),
    names.length === 0 ? 'Alles is duidelijk genoeg te zien.' : `Kijk nog naar: ${names.join(', ')}.`,
  );
  return names.length === 0;
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

/** Colours that count only together: the other one, and what each is called in a sentence. */
const PAIR = /** @type {const} */ ({
  color: { other: 'background', name: 'een tekstkleur' },
  background: { other: 'color', name: 'een achtergrond' },
});

/** What each colour is for, in a sentence. */
const PURPOSES = {
  action: 'de hoofdknop',
  accent: 'het gekozen antwoord en de ladder',
  link: 'links en andere knoppen',
  color: 'de tekst',
  background: 'de achtergrond',
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
  if (field !== 'color' && field !== 'background') return undefined;
  const { other, name } = PAIR[field];
  if (choices[field] && !choices[other])
    return `Deze kleur telt pas mee als u ook ${PAIR[other].name} kiest.`;
  return choices[other] && !choices[field] ? `Kies ook ${name}.` : undefined;
}

/** @param {Reading} reading */
function inWords({ what, ratio, least }) {
  const isLow = ratio < least;
  const needed = isLow ? `; nodig is ${number.format(least)}` : '';
  return `${what.replace('…', isLow ? 'te weinig' : 'genoeg')} (contrast ${number.format(ratio)}${needed}).`;
}

/**
 * @param {Field} field
 * @param {string} text
 * @param {{ name: Field, value: string } | { name: 'theme', value: 'light' | 'dark' } | undefined} advice
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
  const [words, purpose] = [...button.children];
  if (advice.name === 'theme') write(words, `Kies uiterlijk ${THEMES[advice.value]}`);
  else write(words, `Neem ${advice.value}`);
  write(purpose, advice.name === 'theme' ? '' : ` voor ${PURPOSES[advice.name]}`);
  // Whoever sees the button sees which field it is beside.
  purpose?.classList.toggle('hidden', advice.name === field);
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

/**
 * Only where it says something else, so that nothing is read aloud twice.
 *
 * @param {Element | null | undefined} place
 * @param {string} text
 */
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
