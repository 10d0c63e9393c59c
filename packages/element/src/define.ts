import { isServer } from 'lit';
import type { Content } from './content-controller.ts';
import { QuickScanElement } from './element.ts';
import { QuickScanTeamElement } from './team-element.ts';

// Who registers the tags knows them by type as well, and what they send.
export type * from './index.ts';
export { defineTheme } from './themes.ts';

/**
 * Registers `<quick-scan>` and `<quick-scan-team>`, with a scan and its translations where they are given; a
 * tag that is taken is left alone. On a server it does nothing.
 */
export function define(content?: Content): void {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- in Lit's build for a server it is true
  if (isServer) return;
  register('quick-scan', QuickScanElement, content);
  register('quick-scan-team', QuickScanTeamElement, content);
}

function register(
  tag: string,
  Element: typeof QuickScanElement | typeof QuickScanTeamElement,
  content?: Content,
): void {
  if (customElements.get(tag)) return;
  customElements.define(
    tag,
    class extends (Element as typeof QuickScanElement) {
      static override readonly content = content;
    },
  );
}
