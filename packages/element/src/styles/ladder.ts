import { css } from 'lit';

/**
 * The ladder and the bars. Levels are told apart by height and number of rungs, so that they can be
 * read in greyscale and in print; colour only helps.
 */
export const ladderStyles = css`
  .ladder {
    flex: none;
    inline-size: auto;
    block-size: 1.5em;
  }

  .bar {
    min-inline-size: 0;
  }

  .on {
    fill: var(--_action);
    stroke: var(--_action);
  }

  .off {
    fill: none;
    stroke: var(--_border);
  }

  .unknown {
    stroke: var(--_border);
    stroke-width: 6;
    stroke-dasharray: 1.5;
  }

  .bar .unknown {
    stroke-width: 14;
  }

  @media (forced-colors: active) {
    .on {
      fill: CanvasText;
      stroke: CanvasText;
    }

    .off,
    .unknown {
      stroke: CanvasText;
    }

    .option:has(:checked) {
      border: 3px solid Highlight;
    }

    input[type='radio'] {
      appearance: auto;
    }

    .primary {
      border-color: ButtonText;
    }
  }

  @media print {
    button,
    .footer {
      display: none;
    }
  }
`;
