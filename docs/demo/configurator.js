/* The page on which a web editor sets up the scan: form and address in, element and snippet out. */

import { choicesOf, FOLDER, mistakeInFolder, viewOf } from './configurator/choices.js';
import { joinFields, sayColours } from './configurator/colours.js';
import { letCopy, showSnippets } from './configurator/copying.js';
import { Preview } from './configurator/preview.js';
import { snippetsOf } from './configurator/snippet.js';

/** @import { Choices } from './configurator/choices.js' */

const form = /** @type {HTMLFormElement} */ (document.getElementById('choices'));
const putBackSaid = /** @type {HTMLElement} */ (document.getElementById('put-back-said'));
const folder = /** @type {HTMLInputElement} */ (document.getElementById('folder'));
const folderSaid = /** @type {HTMLElement} */ (document.getElementById('folder-said'));
const warning = /** @type {HTMLElement} */ (document.getElementById('warning'));
const preview = new Preview(/** @type {HTMLElement} */ (document.getElementById('site')));

// Without this script none of it does anything.
for (const part of document.querySelectorAll('main > section, .jumps'))
  /** @type {HTMLElement} */ (part).hidden = false;
folder.placeholder = FOLDER;
fill(choicesOf(new URLSearchParams(location.search)));
joinFields();
letCopy();
update();

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLElement) || !(target === form || isOfForm(target))) return;
  putBackSaid.textContent = '';
  update();
});
form.addEventListener('submit', (event) => event.preventDefault());
document.getElementById('put-back')?.addEventListener('click', () => {
  fill({});
  update();
  putBackSaid.textContent = 'Alle keuzes staan weer op standaard.';
});
for (const button of document.querySelectorAll('[data-goes]'))
  button.addEventListener('click', () => preview.goTo(/** @type {HTMLElement} */ (button).dataset.goes));
// A scan that goes back in the history of the browser brings back the address of that moment.
addEventListener('popstate', keepInAddress);

/** Shows what the form says. */
function update() {
  const choices = read();
  const parts = [viewOf(choices), choices.form === 'iframe' ? 'frame' : 'page'];
  for (const each of document.querySelectorAll('[data-only]')) {
    const part = /** @type {HTMLElement} */ (each);
    part.hidden = !parts.includes(part.dataset.only ?? '');
  }
  for (const control of document.querySelectorAll('[data-only] :is(input, select, button)'))
    /** @type {HTMLInputElement} */ (control).disabled = control.closest('[data-only][hidden]') !== null;
  // Which controls take part depends on what is shown.
  const now = read();
  const element = preview.show(now);
  warning.hidden = sayColours(now, element);
  showSnippets(snippetsOf(now));
  sayFolder();
  keepInAddress();
}

const FOLDER_MISTAKES = {
  start: `Begin met een / of met https://. Bijvoorbeeld: ${FOLDER}.`,
  sign: `In een adres staat geen spatie, en hier ook geen ? of #. Bijvoorbeeld: ${FOLDER}.`,
};

/** Says what is wrong with the folder, which may be left empty. */
function sayFolder() {
  const text = folder.value.trim();
  const mistake = text === '' ? undefined : mistakeInFolder(text);
  folder.setAttribute('aria-invalid', String(mistake !== undefined));
  const said = mistake ? FOLDER_MISTAKES[mistake] : '';
  // Only where it says something else, so that nothing is read aloud twice.
  if (folderSaid.textContent !== said) folderSaid.textContent = said;
}

/** Puts what was chosen in the address, so that a link to it can be sent. */
function keepInAddress() {
  const query = new URLSearchParams(read()).toString();
  const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
  // What the scan itself put in the history stays there.
  history.replaceState(history.state, '', address);
}

function read() {
  return choicesOf(new FormData(form));
}

/**
 * Fills in the form, and opens what would hide a choice.
 *
 * @param {Choices} choices
 */
function fill(choices) {
  const all = /** @type {Record<string, string | undefined>} */ (choices);
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      control.value = all[control.name] ?? '';
      // Where answers are kept has other values in the other view.
      if (control.selectedIndex < 0) control.value = '';
    } else if (control instanceof HTMLInputElement && control.type === 'radio')
      control.checked = control.value === (all[control.name] ?? '');
    else if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = control.name in choices;
    else if (control instanceof HTMLInputElement && control.name) control.value = all[control.name] ?? '';
    const more = control.closest('details');
    if (more && /** @type {HTMLInputElement} */ (control).name in choices) more.open = true;
  }
}

/** @param {HTMLElement} target */
function isOfForm(target) {
  return 'form' in target && target.form === form && 'name' in target && target.name !== '';
}
