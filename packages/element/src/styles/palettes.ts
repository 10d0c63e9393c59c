import { css } from 'lit';

/**
 * Palettes of our own, whatever design system the host has: its type and corners stay. What is not named here
 * is made of what is.
 */
export const palettes = css`
  :host(:is([theme='light'], [theme='dark'], [theme='contrast'])) {
    --_quick-scan-color: light-dark(#1a1a1a, #eee);
    --_quick-scan-background: light-dark(#fff, #121212);
    --_quick-scan-action: light-dark(#154273, #9cc7f2);
    --_quick-scan-link: var(--_accent);
    --_quick-scan-error: light-dark(#a30d00, #ffb3a8);
    --_quick-scan-focus: light-dark(#000, #fff);
    --_quick-scan-padding: clamp(0.75em, 4vi, 1.5em);
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([theme='contrast']) {
    --_quick-scan-color: light-dark(#000, #fff);
    --_quick-scan-background: light-dark(#fff, #000);
    --_quick-scan-color-subtle: currentColor;
    --_quick-scan-border: currentColor;
    --_quick-scan-divider: color-mix(in srgb, currentColor 50%, transparent);
    --_quick-scan-action: light-dark(#00254d, #ffe14d);
    --_quick-scan-error: light-dark(#8b0000, #ffc2b8);
  }
`;
