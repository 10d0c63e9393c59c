import { css } from 'lit';

/**
 * Text: sizes 1, 1.25, 1.5 and 2, lines of at most about 66 characters. What must not come in from the page is
 * undone on `.scan`, since a rule of the page for everything (`*`) would win on the element itself. What does
 * come in: size, weight, and the spacing of letters and words, which a visitor may have set. What has the
 * focus has a ring of two tones, one of which stands out from whatever is around it.
 */
export const type = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .scan {
    max-inline-size: 66em;
    padding: var(--_padding);
    color: var(--_color);
    background: var(--_background);
    font-family: var(--_font);
    font-size: max(1em, 12px);
    font-style: normal;
    font-variant: normal;
    line-height: 1.5;
    list-style: outside;
    hyphens: manual;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    cursor: auto;
  }

  /* A form of the page lets nobody fill it in. */
  .scan[inert] {
    opacity: 0.6;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--_heading-font);
    font-size: 1em;
    color: var(--_heading-color);
    font-weight: var(--_heading-weight);
    line-height: 1.3;
    max-inline-size: 40em;
    hyphens: auto;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  #heading {
    font-size: 1.5em;
    margin-block-end: 0.5em;
  }

  :is(.introduction, .report, .whole) #heading {
    font-size: 2em;
    line-height: 1.2;
  }

  .introduction :is(h3, h4, h5, h6):not(#heading) {
    font-size: 1.25em;
    margin-block-end: 0.6em;
    font-weight: 400;
  }

  p,
  ul,
  ol,
  table,
  details {
    margin-block: 0 1em;
  }

  p,
  li,
  .text {
    max-inline-size: 42em;
  }

  ul,
  ol {
    padding-inline-start: 1.25em;
  }

  li {
    margin-block-end: 0.4em;
  }

  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }

  .subtle,
  .progress,
  .hint {
    color: var(--_color-subtle);
  }

  .answered {
    visibility: hidden;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :is(a, button, input, select, summary, textarea, [id]) {
    scroll-margin-block: var(--_scroll-offset);
  }

  :is(:focus-visible, :is(.option, .file):has(:focus-visible)) {
    outline: var(--_ring-width) var(--_ring-style) var(--_focus);
    outline-offset: var(--_ring-offset);
    box-shadow: var(--_ring);
  }
`;
