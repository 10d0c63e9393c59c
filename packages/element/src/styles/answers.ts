import { css } from 'lit';

/** The answers to a statement: a row each, with a radio and its rung of the ladder. */
export const answers = css`
  .options,
  .or {
    margin: 0;
  }

  .option {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.25em 0.9em;
    align-items: center;
    min-block-size: 44px;
    margin-block-end: 0.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
    hyphens: auto;
  }

  .option:hover {
    background: var(--_surface);
  }

  .option:has(:checked) {
    border-color: var(--_action);
    background: var(--_chosen);
    box-shadow: inset 0 0 0 2px var(--_action);
  }

  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-inverse);
  }

  .option:has(:checked:focus-visible) {
    box-shadow:
      inset 0 0 0 2px var(--_action),
      0 0 0 2px var(--_focus-inverse);
  }

  .option > span {
    grid-column: 2 / -1;
  }

  @container (inline-size < 26em) {
    .option > span {
      grid-column: 1 / -1;
    }
  }

  .or {
    padding-inline-start: 1em;
    margin-block: 0.25em 0.5em;
    color: var(--_subtle);
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    color: inherit;
    font-size: 1em;
    flex: none;
    accent-color: var(--_action);
  }

  input[type='radio'] {
    appearance: none;
    display: grid;
    place-content: center;
    border: 2px solid var(--_border);
    border-radius: 50%;
    background: transparent;
    cursor: inherit;
  }

  input[type='radio']::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    border-radius: 50%;
  }

  input[type='radio']:checked {
    border-color: var(--_action);
  }

  input[type='radio']:checked::before {
    background: var(--_action);
  }

  .option input:focus-visible {
    outline: none;
    box-shadow: none;
  }
`;
