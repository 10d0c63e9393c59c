/**
 * Moves the focus to an element and brings it into sight: not at all when it can be seen already,
 * and clear of a bar of the host's page that sticks to the top of the window.
 */
export function focusAt(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  const { top, bottom } = target.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight && coveredBy(target) <= 0) return;
  const show = () => target.scrollIntoView({ block: 'start', behavior: 'instant' });
  show();
  const hidden = coveredBy(target);
  if (hidden <= 0) return;
  // By a margin, so that it holds in whatever scrolls.
  const margin = parseFloat(getComputedStyle(target).scrollMarginTop) + hidden;
  target.style.scrollMarginTop = `${margin}px`;
  show();
  target.style.scrollMarginTop = '';
}

/** How far something that sticks to the window covers `target` from above, in CSS pixels. */
function coveredBy(target: HTMLElement): number {
  const { left, top, width } = target.getBoundingClientRect();
  const host = (target.getRootNode() as ShadowRoot).host;
  const above = document.elementFromPoint(left + Math.min(width / 2, 40), Math.max(top, 0) + 1);
  for (let each: Element | null = above; each && !each.contains(host); each = each.parentElement) {
    const { position } = getComputedStyle(each);
    if (position === 'fixed' || position === 'sticky') return each.getBoundingClientRect().bottom - top + 8;
  }
  return 0;
}
