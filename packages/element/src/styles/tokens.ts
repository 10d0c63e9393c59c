import { css } from 'lit';

/**
 * The colours and sizes of the scan. Each `--_name` reads its public property, and falls back on what
 * the host's page has or on a calm default, which is dark only where the host's `color-scheme` is.
 */
export const tokens = css`
  :host {
    --_color: var(--quick-scan-color, inherit);
    --_subtle: var(--quick-scan-color-subtle, color-mix(in srgb, currentColor 88%, transparent));
    --_background: var(--quick-scan-background, transparent);
    --_surface: var(--quick-scan-surface, color-mix(in srgb, currentColor 5%, transparent));
    --_border: var(--quick-scan-border, color-mix(in srgb, currentColor 75%, transparent));
    --_divider: var(--quick-scan-divider, color-mix(in srgb, currentColor 22%, transparent));
    --_action: var(--quick-scan-action, light-dark(#154273, #9cc7f2));
    --_on-action: var(--quick-scan-on-action, light-dark(#fff, #0b1d31));
    --_action-hover: var(--quick-scan-action-hover, light-dark(#0d2b4d, #c4defa));
    --_link: var(--quick-scan-link, var(--_action));
    --_chosen: color-mix(in srgb, var(--_action) 10%, transparent);
    --_error: var(--quick-scan-error, light-dark(#a30d00, #ffb3a8));
    --_focus: var(--quick-scan-focus, light-dark(#000, #fff));
    --_focus-inverse: var(--quick-scan-focus-inverse, light-dark(#fff, #000));
    --_radius: var(--quick-scan-radius, 4px);
    --_font: var(--quick-scan-font, inherit);
    --_heading-font: var(--quick-scan-heading-font, var(--_font));

    display: block;
    color: var(--_color);
    background: var(--_background);
    font-family: var(--_font);
    line-height: 1.5;
    text-align: start;
    hyphens: manual;
    overflow-wrap: break-word;
  }

  :host([hidden]) {
    display: none;
  }
`;
