import type { LitElement } from 'lit';

/**
 * Moves the focus to an element and brings it into sight, from `from` on: not at all when both can be
 * seen already, and clear of a bar of the host's page that sticks to the top.
 */
export function focusAt(target: HTMLElement, from = target): void {
  target.focus({ preventScroll: true });
  if (isInSight(target) && isInSight(from)) return;
  const show = () => from.scrollIntoView({ block: 'start', behavior: 'instant' });
  show();
  const hidden = coveredBy(from);
  if (hidden > 0) {
    // By a margin, so that it holds in whatever scrolls.
    const margin = parseFloat(getComputedStyle(from).scrollMarginTop) + hidden;
    from.style.scrollMarginTop = `${margin}px`;
    show();
    from.style.scrollMarginTop = '';
  }
  if (!isInSight(target)) target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Moves the focus to the heading of what arrived, where it was on what that came in the place of. */
export async function focusOnArrival(host: LitElement): Promise<void> {
  await host.updateComplete;
  const heading = host.shadowRoot!.querySelector<HTMLElement>('[tabindex="-1"]');
  if (heading && document.activeElement === document.body) focusAt(heading);
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && coveredBy(element) <= 0;
}

/** How far something that sticks to the window covers an element from above, in CSS pixels. */
function coveredBy(element: HTMLElement): number {
  const { left, top, width } = element.getBoundingClientRect();
  const host = (element.getRootNode() as ShadowRoot).host;
  const above = document.elementFromPoint(left + Math.min(width / 2, 40), Math.max(top, 0) + 1);
  for (let each: Element | null = above; each && !each.contains(host); each = each.parentElement) {
    const { position } = getComputedStyle(each);
    if (position === 'fixed' || position === 'sticky') return each.getBoundingClientRect().bottom - top + 8;
  }
  return 0;
}
