/* What can be chosen on the page, and how choices are read from its form and from its address. */

import { colourOf } from './colour.js';

/**
 * What was chosen and is not the default, by name. Names are those of attributes and, without `--quick-scan-`, of
 * style properties; `view`, `form` and `folder` are about the snippet, `ground` and `width` about the example.
 *
 * @typedef {Partial<Record<keyof typeof CHOICES, string>>} Choices
 */

/** The attributes of each element that can be chosen, in the order in which they are written down. */
export const ATTRIBUTES = /** @type {const} */ ({
  scan: ['theme', 'lang', 'layout', 'heading-level', 'storage', 'groups', 'update-title', 'history'],
  team: ['theme', 'lang', 'heading-level', 'storage', 'groups'],
});

/** The style properties that can be chosen, without `--quick-scan-`. */
export const LOOK = /** @type {const} */ ([
  'color',
  'background',
  'action',
  'accent',
  'link',
  'radius',
  'font',
]);

/** The tag of each of the two elements. */
export const TAGS = /** @type {const} */ ({ scan: 'quick-scan', team: 'quick-scan-team' });

/** Where the files of the scan stand, until somebody says otherwise. */
export const FOLDER = '/quick-scan/0.1.0/';

/** @type {(...values: string[]) => (text: string) => string | undefined} */
const oneOf =
  (...values) =>
  (text) =>
    values.includes(text) ? text : undefined;

/** What each choice may be beside its default: each takes a text, and returns nothing for one that it can't be. */
const CHOICES = {
  view: oneOf('team'),
  theme: oneOf('light', 'dark', 'contrast'),
  lang: oneOf('nl', 'en'),
  layout: oneOf('dimension'),
  'heading-level': oneOf('1', '3', '4'),
  storage: oneOf('local', 'session', 'none'),
  groups: namesOf,
  'update-title': () => '',
  history: () => '',
  action: colourOf,
  accent: colourOf,
  link: colourOf,
  color: colourOf,
  background: colourOf,
  radius: oneOf('0', '8px', '16px'),
  font: fontOf,
  form: oneOf('tag', 'iframe'),
  folder: folderOf,
  ground: oneOf('grey', 'dark'),
  width: oneOf('phone', 'tablet'),
};

/**
 * Reads choices from the entries of a form or an address. What is unknown, impossible or the default is left out.
 *
 * @param {Iterable<[string, unknown]>} entries
 * @returns {Choices}
 */
export function choicesOf(entries) {
  /** @type {Choices} */
  const choices = {};
  for (const [name, value] of entries) {
    if (!isChoice(name)) continue;
    const found = CHOICES[name](String(value));
    if (found !== undefined) choices[name] = found;
  }
  const view = viewOf(choices);
  if (choices.storage === (view === 'team' ? 'session' : 'local')) delete choices.storage;
  // In a frame the scan stands on a white page of its own, whose title always tells the step.
  if (choices.form === 'iframe') for (const name of PAGE_ONLY) delete choices[name];
  if (view === 'team') for (const name of SCAN_ONLY) delete choices[name];
  return choices;
}

/**
 * Whether people see the scan, or the view of a team.
 *
 * @param {Choices} choices
 * @returns {'scan' | 'team'}
 */
export function viewOf({ view }) {
  return view === 'team' ? 'team' : 'scan';
}

/**
 * The style properties that were chosen, without `--quick-scan-`. Text and background count only together.
 *
 * @param {Choices} choices
 * @returns {[typeof LOOK[number], string][]}
 */
export function lookOf(choices) {
  const isPair = choices.color !== undefined && choices.background !== undefined;
  return LOOK.flatMap((name) => {
    const value = choices[name];
    const isAlone = (name === 'color' || name === 'background') && !isPair;
    return value === undefined || isAlone ? [] : [[name, value]];
  });
}

/**
 * Whether the element needs room of its own around what it shows: where it has a background that the theme knows
 * nothing of.
 *
 * @param {Choices} choices
 */
export function needsPadding(choices) {
  return choices.theme === undefined && lookOf(choices).some(([name]) => name === 'background');
}

const SCAN_ONLY = ATTRIBUTES.scan.filter(
  (name) => !(/** @type {readonly string[]} */ (ATTRIBUTES.team).includes(name)),
);

const PAGE_ONLY = /** @type {const} */ (['ground', 'update-title']);

/** @type {(name: string) => name is keyof typeof CHOICES} */
function isChoice(name) {
  return Object.hasOwn(CHOICES, name);
}

/**
 * The names between commas, each once.
 *
 * @param {string} text
 */
function namesOf(text) {
  const names = text.split(',').map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(names)].filter(Boolean).join(', ') || undefined;
}

/**
 * A list of fonts in which nothing stands but names, so that it can't end the rule that it is put in.
 *
 * @param {string} text
 */
function fontOf(text) {
  const generic = /^(serif|sans-serif|monospace|cursive|system-ui|ui-(serif|sans-serif|monospace|rounded))$/;
  const names = text
    .split(',')
    .map((name) =>
      name
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replace(/ +/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .map((name) => (generic.test(name) ? name : `"${name}"`));
  return names.join(', ') || undefined;
}

/**
 * The address of a folder, with a slash at its end, also where one of a file in it was given; the default counts as
 * nothing.
 *
 * @param {string} text
 */
function folderOf(text) {
  const path = text.trim().replace(/(?<=\/)(quick-scan\.js|embed\.html)$/, '');
  const folder = path.endsWith('/') ? path : `${path}/`;
  return path && folder !== FOLDER && mistakeInFolder(path) === undefined ? folder : undefined;
}

/**
 * What is wrong with an address that files should be loaded from, on the same site or another.
 *
 * @param {string} text
 * @returns {'start' | 'sign' | undefined} that it starts as no address does, or has in it what can't be in one
 */
export function mistakeInFolder(text) {
  if (!/^(\/|https:\/\/)/.test(text)) return 'start';
  return /[\s?#]/.test(text) || !URL.canParse(text, 'https://example.org') ? 'sign' : undefined;
}
