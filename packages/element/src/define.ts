import type { Scan } from '@quick-scan/core';
import { QuickScanElement } from './element.ts';

/** Registers `<quick-scan>`, filled with `scan` where it is given; a tag that is taken is left alone. */
export function define(scan?: Scan): void {
  if (customElements.get('quick-scan')) return;
  customElements.define(
    'quick-scan',
    class extends QuickScanElement {
      constructor() {
        super();
        this.scan = scan;
      }
    },
  );
}
