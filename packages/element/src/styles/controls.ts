import { css } from 'lit';

/**
 * Buttons, fields and disclosures. On a phone headings are smaller, so that the longest word of the scan
 * fits unbroken.
 */
export const controls = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
  }

  button,
  .file {
    display: inline-block;
    min-block-size: 2.75em;
    padding: 0.6em 1.25em;
    border: 2px solid transparent;
    border-radius: var(--_button-radius);
    text-align: start;
    cursor: pointer;
  }

  .primary {
    color: var(--_on-action);
    background: var(--_action);
    font-weight: 700;
  }

  .primary:hover {
    background: var(--_action-hover);
  }

  .secondary {
    color: var(--_quiet-button);
    background: var(--_background);
    border-color: currentColor;
  }

  .quiet,
  .link {
    padding-inline: 0;
    border-width: 0;
    color: var(--_link);
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .link {
    min-block-size: max(24px, 1.5em);
    padding-block: 0.2em;
  }

  .file {
    position: relative;
  }

  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    font-size: 0;
    cursor: pointer;
  }

  .secondary:hover,
  .quiet:hover,
  .link:hover,
  a:hover {
    text-decoration-thickness: 3px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1.5em;
  }

  .steps-away {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    max-inline-size: 42em;
    margin-block-end: 0.25em;
  }

  fieldset {
    min-inline-size: 0;
    max-inline-size: 46em;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-size: 1.5em;
  }

  .statement {
    container-type: inline-size;
  }

  .statement + .statement {
    margin-block-start: 3em;
  }

  .whole legend {
    font-size: 1.25em;
  }

  @media (max-width: 30em) {
    legend,
    :is(.introduction, .report, .whole) #heading {
      font-size: 1.45em;
    }
  }

  .statement legend {
    margin-block-end: 0.35em;
  }

  .hint {
    margin-block: 1em 0.5em;
  }

  .missing {
    margin-block-end: 0.5em;
    color: var(--_error);
    font-weight: 700;
  }

  .more {
    max-inline-size: 46em;
    margin-block-start: 1.5em;
  }

  .more label {
    display: block;
    margin-block-end: 0.35em;
  }

  textarea,
  select,
  input[type='text'] {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: transparent;
  }

  textarea {
    min-block-size: 4.5em;
    resize: vertical;
    field-sizing: content;
  }

  option {
    color: CanvasText;
    background: Canvas;
  }

  .more p {
    margin: 0;
  }

  label.check {
    display: flex;
    gap: 0.75em;
    align-items: center;
    inline-size: fit-content;
    min-block-size: 44px;
    margin-block: 0.5em 0;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .group {
    margin-block: 1.5em;
  }

  .group legend {
    font-size: 1em;
    font-weight: 700;
  }

  .group p {
    margin-block: 0.25em 0.5em;
  }

  .group .check {
    margin: 0;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.5em;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .text {
    margin-block: 0.25em 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_divider);
    hyphens: auto;
  }

  .text > :is(h3, h4, h5, h6) {
    margin-block: 1.25em 0.35em;
  }

  .text > :first-child {
    margin-block-start: 0;
  }
`;
