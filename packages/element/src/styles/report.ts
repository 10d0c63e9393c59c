import { css } from 'lit';

/** What is particular to the report and the plan. */
export const report = css`
  .report > :is(h2, h3, h4, h5, h6),
  .report > section:not(.dimension) > :is(h2, h3, h4, h5, h6):first-child {
    font-size: 1.5em;
    margin-block: 2em 0.75em;
  }

  .report > #heading {
    margin-block: 0 0.15em;
  }

  .report > section > * + :is(h3, h4, h5, h6) {
    font-size: 1.25em;
    margin-block: 1.5em 0.5em;
  }

  /* More than a screen, as the rest of the report is. */
  .to-come {
    block-size: 200em;
  }

  .lead p {
    margin-block-end: 0.4em;
    max-inline-size: 36em;
    font-size: 1.25em;
    line-height: 1.4;
  }

  .dimensions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 2.5em 3.5em;
    margin-block-end: 2em;
  }

  .result > :is(h3, h4, h5, h6) {
    font-size: 1.25em;
    padding-block-end: 0.35em;
    border-block-end: 2px solid var(--_divider);
  }

  .result .label {
    margin-block: 0.6em 0.25em;
    font-size: 1.25em;
    font-weight: 700;
  }

  .facts,
  .plain {
    padding: 0;
    list-style: none;
  }

  .facts {
    color: var(--_color-subtle);
  }

  .facts li {
    margin: 0;
  }

  .web {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 3em;
    align-items: center;
  }

  .web svg {
    flex: none;
    inline-size: min(100%, 20em);
    block-size: auto;
  }

  .numbers {
    flex: 1 1 16em;
    max-inline-size: 24em;
    table-layout: auto;
  }

  .numbers thead th {
    padding-block-end: 0.3em;
    font-weight: 700;
  }

  .numbers :is(td, th:not(:first-child)) {
    text-align: end;
  }

  .numbers tr {
    border-block-end: 1px solid var(--_divider);
  }

  .glance {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.75em 1.5em;
    max-inline-size: 46em;
    margin-block-end: 1.5em;
  }

  .glance > span {
    display: flex;
    min-inline-size: 0;
    flex-wrap: wrap;
    gap: 0.5em 1.1em;
  }

  .glance > span span {
    display: grid;
    justify-items: center;
    font-size: 0.85em;
    line-height: 1.3;
  }

  @media (max-width: 30em) {
    .glance {
      grid-template-columns: 1fr;
    }
  }

  .choices,
  .another {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: end;
    max-inline-size: 46em;
    margin-block-end: 1em;
  }

  .choices label {
    flex: 1 1 14em;
  }

  .another {
    margin-block: 1.5em;
  }

  .another label {
    flex: 1 1 16em;
    min-inline-size: 0;
  }

  :is(.choices, .another, .opening, .agreement) label > span {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 700;
  }

  .opening {
    max-inline-size: 46em;
    margin-block: 0.5em 1.5em;
  }

  .opening label:not(.file),
  .agreement label {
    display: block;
    margin-block-end: 1em;
  }

  .rung {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }

  dl.pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2.5em;
  }

  dl.pair div {
    grid-template-columns: 3em 1fr;
  }

  .code code {
    font-size: 1.5em;
    font-weight: 700;
    overflow-wrap: anywhere;
    user-select: all;
  }

  .agreement {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0 1.5em;
    margin-block-start: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }

  .agreement label:has(textarea) {
    grid-column: 1 / -1;
  }

  dl {
    margin: 0;
  }

  dl div {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 0 1em;
    max-inline-size: 46em;
    margin-block-end: 0.35em;
  }

  dt {
    font-weight: 700;
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .own {
    white-space: pre-line;
  }

  .another .missing {
    flex-basis: 100%;
  }

  .opening .missing {
    margin-block-end: 1em;
  }

  @media (max-width: 30em) {
    .report > :is(h2, h3, h4, h5, h6):not(#heading),
    .report > section:not(.dimension) > :is(h2, h3, h4, h5, h6):first-child {
      font-size: 1.25em;
    }

    .lead p {
      font-size: 1em;
    }

    dl div {
      grid-template-columns: 1fr;
    }

    dl.pair {
      flex-direction: column;
    }
  }
`;
