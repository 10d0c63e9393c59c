import { css } from 'lit';

/** What is particular to the overview, the review and the foot of the scan. */
export const places = css`
  .callout,
  .summary,
  .open-statements {
    max-inline-size: 46em;
    margin-block: 0 1.5em;
    padding: 1em 1.25em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_surface);
  }

  /* Most often it is there at once; then nothing flickers. */
  .waiting {
    animation: wait 0.4s step-end;
  }

  @keyframes wait {
    from {
      opacity: 0;
    }
  }

  .summary {
    border: 2px solid var(--_error);
  }

  .summary ul {
    padding: 0;
    list-style: none;
  }

  .summary a {
    display: inline-block;
    min-block-size: max(24px, 1.5em);
    color: var(--_error);
    font-weight: 700;
  }

  :is(.callout, .summary, .open-statements) > :last-child {
    margin-block-end: 0;
  }

  .callout .buttons {
    margin-block: 0.75em 0;
  }

  .callout .buttons + p {
    margin-block-start: 1.5em;
  }

  #ask,
  #errors {
    font-size: 1.25em;
    margin-block-end: 0.5em;
  }

  .inline {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0;
    list-style: none;
  }

  .dimension {
    margin-block: 2.5em 0;
  }

  .dimension > :is(h2, h3, h4, h5, h6),
  .dimension .title {
    font-size: 1.25em;
    padding-block-end: 0.35em;
    border-block-end: 2px solid var(--_divider);
  }

  .dimension .title {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: 36.8em;
  }

  .dimension .title .status {
    font-size: 0.8em;
  }

  .dimension > :is(h2, h3, h4, h5, h6) {
    max-inline-size: 36.8em;
  }

  .dimension > p {
    margin-block: 0.75em 0.25em;
  }

  .statements {
    padding: 0;
    list-style: none;
    max-inline-size: 46em;
  }

  .statements > li {
    max-inline-size: none;
    margin: 0;
    padding-block: 1.25em;
    border-block-end: 1px solid var(--_divider);
    hyphens: auto;
  }

  .statements p {
    margin-block-end: 0.5em;
  }

  .statements > li > :last-child {
    margin-block-end: 0;
  }

  .said {
    font-weight: 700;
  }

  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
  }

  .answer .link {
    margin-inline-start: auto;
  }

  .answer .open {
    font-weight: 400;
    color: var(--_color-subtle);
  }

  .next-step {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }

  .note q {
    quotes: '\\201C' '\\201D';
    white-space: pre-line;
  }

  .flag {
    inline-size: fit-content;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    font-size: 0.9em;
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.3em 0;
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }

  thead th {
    padding: 0;
  }

  th:first-child {
    inline-size: min(12.5em, 55vw);
    padding-inline-end: 0.5em;
    overflow-wrap: anywhere;
  }

  tbody th > span {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }

  td span {
    display: inline-block;
    min-inline-size: 1.5em;
    text-align: end;
  }

  .footer {
    max-inline-size: 46em;
    margin-block-start: 3em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_divider);
  }

  .footer p,
  .footer details {
    margin-block-end: 0.25em;
  }

  .footer .status {
    color: var(--_color-subtle);
  }

  .footer :is(.failed, .changed, .erased, .unreadable) {
    color: inherit;
    font-weight: 700;
  }
`;
