/* What a web editor copies. Every text here is made of choices that were checked in choices.js. */

import { ATTRIBUTES, FOLDER, lookOf, needsPadding, TAGS, viewOf } from './choices.js';

/** @import { Choices } from './choices.js' */

/** What stands in the title of a frame, and on the link until the scan is there. */
const WORDS = {
  nl: {
    scan: { title: 'QuickScan diversiteitssensitief begeleiden', link: 'Start de quick scan' },
    team: { title: 'De antwoorden van een team naast elkaar', link: 'Bekijk de antwoorden van uw team' },
  },
  en: {
    scan: { title: 'QuickScan Diversity-Sensitive Guidance', link: 'Start the quick scan' },
    team: { title: 'The answers of a team side by side', link: 'See the answers of your team' },
  },
};

/** Gives a frame the height of what stands in it: only the frame that says so, and only from where that came. */
export const RESIZE = `addEventListener('message', ({ data, origin, source }) => {
  if (data?.type !== 'quick-scan-resize' || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll('iframe[src*="embed.html"]')) {
    if (frame.contentWindow !== source || new URL(frame.src).origin !== origin) continue;
    frame.style.border = '0';
    frame.style.height = \`\${data.height}px\`;
  }
});`;

/**
 * All that has to be copied for what was chosen, by what it is:
 *
 * - `div`: a div that becomes the element, and `script`: what makes it so;
 * - `tag`: the element with its script;
 * - `iframe`: a frame, and `resize`: a script that gives it its height;
 * - `css`: a rule for the stylesheet of the site, where the look was changed.
 *
 * @param {Choices} choices
 * @returns {Partial<Record<'tag' | 'div' | 'script' | 'iframe' | 'resize' | 'css', string>>}
 */
export function snippetsOf(choices) {
  const rule = css(choices);
  const inPage = rule ? { css: rule } : {};
  if (choices.form === 'iframe') return { iframe: iframe(choices), resize: RESIZE };
  if (choices.form === 'tag') return { tag: `${script(choices)}\n${tag(choices)}`, ...inPage };
  return { div: div(choices), script: script(choices), ...inPage };
}

/** @param {Choices} choices */
function tag(choices) {
  const name = TAGS[viewOf(choices)];
  return `<${name}${attributes(attributesOf(choices))}>\n  ${fallback(choices)}\n</${name}>`;
}

/** @param {Choices} choices */
function div(choices) {
  const marks = attributesOf(choices).map(
    ([name, value]) => /** @type {[string, string]} */ ([`data-${name}`, value]),
  );
  const all = attributes([[`data-${TAGS[viewOf(choices)]}`, ''], ...marks]);
  return `<div${all}>\n  ${fallback(choices)}\n</div>`;
}

/**
 * What is there until the script is.
 *
 * @param {Choices} choices
 */
function fallback(choices) {
  return `<p><a${attributes([['href', embed(choices)]])}>${wordsOf(choices).link}</a></p>`;
}

/** @param {Choices} choices */
function script({ folder = FOLDER }) {
  // From another site, what the script loads later comes only where this is asked for.
  const crossorigin = /^(https?:)?\/\//.test(folder) ? ' crossorigin' : '';
  return `<script${attributes([['src', `${folder}quick-scan.js`]])} defer${crossorigin}></script>`;
}

/** @param {Choices} choices */
function iframe(choices) {
  const all = attributes([
    ['src', embed(choices)],
    ['title', wordsOf(choices).title],
    ['width', '100%'],
    ['height', '900'],
    ['allow', 'clipboard-write; fullscreen'],
  ]);
  return `<iframe${all}></iframe>`;
}

/**
 * The address of the page that shows the element alone.
 *
 * @param {Choices} choices
 */
function embed(choices) {
  const query = new URLSearchParams([
    ...(viewOf(choices) === 'team' ? [['team', '']] : []),
    // The title of that page always tells the step.
    ...attributesOf(choices).filter(([name]) => name !== 'update-title'),
    ...lookOf(choices),
  ]);
  const text = query.toString().replace(/=(?=&|$)/g, '');
  return `${choices.folder ?? FOLDER}embed.html${text && `?${text}`}`;
}

/** @param {Choices} choices */
function css(choices) {
  const look = lookOf(choices).map(([name, value]) => `  --quick-scan-${name}: ${value};\n`);
  if (needsPadding(choices)) look.push('  padding: 1.5rem;\n');
  return look.length > 0 ? `${TAGS[viewOf(choices)]} {\n${look.join('')}}` : undefined;
}

/**
 * @param {Choices} choices
 * @returns {[string, string][]}
 */
function attributesOf(choices) {
  return ATTRIBUTES[viewOf(choices)].flatMap((name) => {
    const value = choices[name];
    return value === undefined ? [] : [[name, value]];
  });
}

/** @param {Choices} choices */
function wordsOf(choices) {
  return WORDS[choices.lang === 'en' ? 'en' : 'nl'][viewOf(choices)];
}

/** @param {[string, string][]} all */
function attributes(all) {
  return all.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('');
}

/** @param {string} text */
function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
