import { css } from 'lit';

/** On paper: black on white whatever the page's colours, nothing to press, and no statement cut in two. */
export const print = css`
  @media print {
    :host {
      --_color: #000;
      --_color-subtle: #333;
      --_background: #fff;
      --_padding: 0;
      --_surface: transparent;
      --_border: #555;
      --_divider: #bbb;
      --_accent: #154273;
      --_link: #154273;
      --_error: #a30d00;
      --_heading-color: #000;
      color-scheme: light !important;
    }

    svg,
    input {
      print-color-adjust: exact;
    }

    button,
    .footer,
    .choices,
    .screen,
    [role='status'] {
      display: none;
    }

    thead .hidden {
      position: static;
      clip-path: none;
      white-space: normal;
    }

    .scan,
    .statements {
      max-inline-size: none;
    }

    p,
    li,
    .report :is(h3, h4, h5, h6) {
      max-inline-size: 50em;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }

    summary {
      color: inherit;
      font-weight: 700;
      list-style: none;
      text-decoration: none;
    }

    p:has(+ .plain) {
      break-after: avoid;
    }

    tr,
    .result,
    .web,
    .glance,
    .statements > li,
    .plain > li {
      break-inside: avoid;
    }

    .dimensions {
      grid-template-columns: 1fr 1fr;
      gap: 1.5em 2.5em;
    }

    .report > :is(h2, h3, h4, h5, h6),
    .report > section:not(.dimension) > :is(h2, h3, h4, h5, h6):first-child {
      font-size: 1.4em;
      margin-block: 1.4em 0.6em;
    }

    .lead p {
      font-size: 1.1em;
    }

    .dimension {
      margin-block-start: 1.5em;
    }

    .statements > li {
      padding-block: 0.7em;
    }

    .statements p {
      margin-block-end: 0.3em;
    }
  }
`;
