import { css } from 'lit';

/** Text: sizes 1, 1.25, 1.5 and 2, lines of at most about 66 characters. */
export const type = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .scan {
    max-inline-size: 66em;
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
    font-weight: 700;
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
    color: var(--_subtle);
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
    scroll-margin-block: var(--quick-scan-scroll-offset, 1em);
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-inverse);
  }
`;
