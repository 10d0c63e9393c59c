import { css } from 'lit';

/** What is particular to the team view. */
export const teamStyles = css`
  :host(:fullscreen) {
    overflow: auto;
    padding: 1.5em 3em;
    color: var(--_color, CanvasText);
    background: linear-gradient(var(--_background) 0 0) Canvas;
    font-size: clamp(1em, 0.6em + 0.8vw, 2em);
  }

  :host(:fullscreen) .scan {
    max-inline-size: none;
  }

  #codes {
    max-block-size: 12em;
  }

  progress {
    display: block;
    inline-size: min(100%, 24em);
    block-size: 1em;
    margin-block-end: 1em;
    accent-color: var(--_accent);
  }

  small {
    font-size: 1em;
    font-weight: 400;
    color: var(--_color-subtle);
  }

  .total {
    font-weight: 700;
  }

  .rows li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    align-items: baseline;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_divider);
  }

  .rows span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  :is(.refused, .twins) {
    max-inline-size: 46em;
    margin-block: 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_border);
  }

  :is(.refused, .twins) > :is(h2, h3, h4, h5, h6) {
    margin-block-end: 0.5em;
  }

  .reason {
    font-weight: 700;
  }

  .rest {
    margin-block-start: 2em;
  }

  .to-full {
    margin-inline-start: auto;
  }

  .wide {
    position: relative;
    max-inline-size: 100%;
    overflow-x: auto;
  }

  .beside {
    max-inline-size: 46em;
  }

  .wide .beside {
    inline-size: auto;
    min-inline-size: min(100%, 36em);
    max-inline-size: none;
    table-layout: auto;
  }

  .beside :is(th, td) {
    padding-block: 0.4em;
    padding-inline: 0 1em;
    vertical-align: baseline;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .wide .beside :is(th, td) {
    min-inline-size: 6em;
    overflow-wrap: normal;
    hyphens: manual;
  }

  .beside thead th {
    font-weight: 700;
  }

  .beside tr {
    border-block-end: 1px solid var(--_divider);
  }

  .beside th:first-child {
    inline-size: 40%;
  }

  .talk {
    container-type: inline-size;
    font-size: 1.125em;
  }

  .talk:focus {
    outline: none;
  }

  .talk .steps-away {
    max-inline-size: none;
  }

  .talk.long #heading {
    font-size: 1.2em;
  }

  .talk > .reason {
    font-size: 1.2em;
  }

  .talk > table,
  .statements table {
    max-inline-size: 36em;
  }

  .room {
    display: grid;
    gap: 1.5em 3em;
    margin-block-start: 1.5em;
  }

  .room :is(legend, .opening > :is(h2, h3, h4, h5, h6)) {
    font-size: 1.25em;
    margin-block-end: 0.5em;
  }

  .room .opening {
    margin-block: 0;
  }

  .room .option {
    margin-block-end: 0.4em;
    padding-block: 0.5em;
  }

  @media (max-width: 30em) {
    .to-full {
      display: none;
    }

    .talk {
      font-size: 1em;
    }
  }

  @container (inline-size < 30em) {
    .talk #heading,
    .talk > .reason {
      font-size: 1.125em;
    }
  }

  @container (inline-size > 52em) {
    .room {
      grid-template-columns: 3fr 2fr;
    }
  }

  @media print {
    .wide {
      overflow: visible;
    }

    .wide .beside :is(th, td) {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  }
`;
