/*
 * Systems that web editors write in drop a tag that they don't know, and keep a div with data-attributes. So such a
 * div becomes the scan: `<div data-quick-scan data-theme="dark">`.
 */
const TAGS = ['quick-scan', 'quick-scan-team'];

/** Puts the element that its attribute names in each such div of the page, and in each that the page adds later. */
export function mount(): void {
  // A div that is still being read has not got all of its content.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mount, { once: true });
  else {
    mountIn(document);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof Element) mountIn(node);
    }).observe(document, { childList: true, subtree: true });
  }
}

function mountIn(root: Document | Element): void {
  for (const tag of TAGS) {
    const selector = `[data-${tag}]`;
    if (root instanceof Element && root.matches(selector)) mountAt(root, tag);
    for (const place of root.querySelectorAll(selector)) mountAt(place, tag);
  }
}

function mountAt(place: Element, tag: string): void {
  // It may have its scan, also from another script; and in an editor it is text that somebody works on.
  if (place.querySelector(tag) || (place as HTMLElement).isContentEditable) return;
  const element = document.createElement(tag);
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  for (const name of ['lang', ...observedAttributes]) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  // An editor fills an empty div with a space of some kind: that is nothing to show until the scan is there.
  if (/\S/.test(place.textContent) || place.querySelector('img')) element.append(...place.childNodes);
  place.replaceChildren(element);
}
