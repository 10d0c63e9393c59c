/* The blocks of code, and the buttons that copy them. */

/** @param {Record<string, string | undefined>} snippets what each block shows; one without is hidden */
export function showSnippets(snippets) {
  for (const block of blocks()) {
    const code = snippets[block.dataset.block ?? ''];
    block.hidden = code === undefined;
    const place = part(block, 'code');
    if (place.textContent === (code ?? '')) continue;
    place.textContent = code ?? '';
    part(block, '[role=status]').textContent = '';
  }
}

/** Lets each button copy the code above it. */
export function letCopy() {
  for (const block of blocks())
    part(block, 'button').addEventListener('click', () => {
      void copy(part(block, 'code')).then((said) => (part(block, '[role=status]').textContent = said));
    });
}

/**
 * @param {HTMLElement} code
 * @returns {Promise<string>} what became of it
 */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return 'Gekopieerd.';
  } catch {
    // Without permission, or on a page without https, where there is no clipboard at all.
    getSelection()?.selectAllChildren(code);
    return 'Kopiëren mag hier niet vanzelf. De code is geselecteerd: druk op Ctrl+C, of op een Mac op Cmd+C.';
  }
}

/** @returns {NodeListOf<HTMLElement>} */
function blocks() {
  return document.querySelectorAll('[data-block]');
}

/** @param {HTMLElement} block @param {string} selector */
function part(block, selector) {
  return /** @type {HTMLElement} */ (block.querySelector(selector));
}
