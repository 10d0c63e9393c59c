import { css } from 'lit';

/** The answers to a statement: a row each, with a radio and its rung of the ladder. */
export const answers = css`
  .options,
  .or {
    margin: 0;
  }

  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
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
    --_border: var(--_color-subtle);

    border-color: var(--_accent);
    background: var(--_chosen);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  .option:has(:checked:focus-visible) {
    box-shadow:
      inset 0 0 0 2px var(--_accent),
      var(--_ring);
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
    color: var(--_color-subtle);
  }

  input[type='radio'],
  input[type='checkbox'] {
    appearance: none;
    display: grid;
    place-content: center;
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    border: 2px solid var(--_border);
    border-radius: 50%;
    color: inherit;
    background: transparent;
    font-size: 1em;
    cursor: inherit;
  }

  input[type='checkbox'] {
    border-radius: min(var(--_radius), 4px);
  }

  :is(input[type='radio'], input[type='checkbox'])::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    border-radius: inherit;
  }

  input[type='checkbox']::before {
    clip-path: polygon(0 50%, 15% 35%, 38% 60%, 85% 10%, 100% 25%, 40% 90%);
  }

  input:checked {
    border-color: var(--_accent);
  }

  input:checked::before {
    background: var(--_accent);
  }

  .option input:focus-visible {
    outline: none;
    box-shadow: none;
  }
`;
