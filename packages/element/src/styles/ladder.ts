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

  /* What rises or grows does so in the direction of reading. */
  [dir='rtl'] :is(.ladder, .bar) {
    transform: scaleX(-1);
  }

  .bar {
    block-size: 1em;
    max-inline-size: calc(100% - 2.5em);
    margin-inline-start: 0.75em;
    vertical-align: -0.15em;
  }

  .on {
    fill: var(--_accent);
    stroke: var(--_accent);
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

  .grid {
    fill: none;
    stroke: var(--_divider);
  }

  .now {
    fill: var(--_chosen);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .before {
    fill: none;
    stroke: var(--_border);
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }

  .point {
    fill: var(--_accent);
  }

  svg text {
    fill: currentColor;
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
  }

  .bar * {
    vector-effect: non-scaling-stroke;
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
    .unknown,
    .grid,
    .now,
    .before {
      stroke: CanvasText;
    }

    .point {
      fill: CanvasText;
    }

    .option:has(:checked) {
      border: 3px solid Highlight;
    }

    input:checked::before {
      background: Highlight;
      forced-color-adjust: none;
    }

    .primary,
    .primary:hover {
      border-color: ButtonText;
      color: ButtonText;
      background: ButtonFace;
      forced-color-adjust: none;
    }
  }
`;
