import type { Scan } from '@quick-scan/core';
import { QuickScanElement } from './element.ts';
import { QuickScanTeamElement } from './team-element.ts';

/**
 * Registers `<quick-scan>` and `<quick-scan-team>`, filled with `scan` where it is given; a tag that is taken
 * is left alone.
 */
export function define(scan?: Scan): void {
  register('quick-scan', QuickScanElement, scan);
  register('quick-scan-team', QuickScanTeamElement, scan);
}

function register(
  tag: string,
  Element: typeof QuickScanElement | typeof QuickScanTeamElement,
  scan?: Scan,
): void {
  if (customElements.get(tag)) return;
  customElements.define(
    tag,
    class extends (Element as typeof QuickScanElement) {
      constructor() {
        super();
        this.scan = scan;
      }
    },
  );
}
