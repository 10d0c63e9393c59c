/* The real element, as it will stand on somebody's page. */

import { ATTRIBUTES, LOOK, lookOf, needsPadding, TAGS, viewOf } from './choices.js';
import { exampleOf } from './example.js';

/**
 * @import { QuickScanElement } from '@quick-scan/element'
 * @import { Scan } from '@quick-scan/core'
 * @import { Choices } from './choices.js'
 */

/** What is filled in here stays apart from what somebody filled in on a page of this site. */
const STORAGE_KEY = 'quick-scan-configurator';

/** Shows what was chosen in `site`, which stands for somebody's page. */
export class Preview {
  /** @type {HTMLElement} */ #site;
  /** Each was made once, so that it is where it was when it is chosen again. */
  #elements = { scan: make('scan'), team: make('team') };
  /** @type {Scan | undefined} */ #scan;

  /** @param {HTMLElement} site */
  constructor(site) {
    this.#site = site;
    const { scan } = this.#elements;
    scan.addEventListener('quick-scan-ready', ({ detail }) => (this.#scan = detail.scan));
    // The scan looks whether its heading is in the window, not whether it is in this part of it.
    scan.addEventListener('quick-scan-step', () =>
      scan.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /**
   * Makes the element and the page around it as was chosen; whoever is filling it in stays where they are.
   *
   * @param {Choices} choices
   * @returns {HTMLElement} the element that is shown
   */
  show(choices) {
    const view = viewOf(choices);
    const element = this.#elements[view];
    for (const name of ATTRIBUTES[view]) {
      const value = choices[name];
      if (value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    const look = new Map(lookOf(choices));
    for (const name of LOOK) element.style.setProperty(`--quick-scan-${name}`, look.get(name) ?? '');
    element.style.padding = needsPadding(choices) ? '1.5rem' : '';
    this.#site.dataset.ground = choices.ground ?? 'white';
    this.#site.dataset.width = choices.width ?? 'full';
    if (element.parentNode !== this.#site) this.#site.replaceChildren(element);
    return element;
  }

  /**
   * Goes to a place in the scan, with an example filled in where there is nothing to see without.
   *
   * @param {string | undefined} place
   */
  goTo(place) {
    const scan = this.#scan;
    const element = /** @type {QuickScanElement} */ (this.#elements.scan);
    const statements = scan?.dimensions.flatMap((dimension) => dimension.statements) ?? [];
    const [first] = statements;
    if (!scan || !first) return;
    const answered = Object.keys(element.response?.answers ?? {}).length;
    if (place === 'restart') element.restart();
    else if (place === 'statement') {
      if (answered === 0) element.load(exampleOf(scan));
      element.goTo({ view: 'statement', statement: first.id });
    } else if (place === 'report') {
      if (answered < statements.length) element.load(exampleOf(scan));
      element.complete();
    } else element.goTo({ view: 'introduction' });
    this.#site.scrollTop = 0;
  }
}

/** @param {'scan' | 'team'} view */
function make(view) {
  const element = document.createElement(TAGS[view]);
  element.setAttribute('storage-key', STORAGE_KEY);
  return element;
}
