import { css, unsafeCSS } from 'lit';
import { PROPERTIES } from './properties.ts';

/** The first of these custom properties that is there. */
const first = (names: string, otherwise: string) =>
  names
    .split(' ')
    .filter(Boolean)
    .reduceRight((rest, name) => `var(--${name}${rest && `, ${rest}`})`, otherwise);

/** The first of two tokens, which is of use only where the other is there too. */
const pair = (token: string, other: string) =>
  unsafeCSS(`color-mix(in srgb, var(--${token}) 100%, var(--${other}))`);

/** What reads a public property: set by the host, else by a theme, else made of what was set, else of the host's. */
const property = ([name, [tokens, otherwise, of]]: [string, (string | undefined)[]]) => {
  const made = of ? `_made-${name} ` : '';
  const by = (source: string) => otherwise!.replaceAll('$', source);
  return (
    (of ? `--_made-${name}: ${by(`var(--_set-${of})`)};` : '') +
    `--_${name}: ${first(
      `quick-scan-${name} _quick-scan-${name} ${made}${tokens}`,
      by(of === 'color' ? 'currentColor' : `var(--_${of})`),
    )};`
  );
};

/** What the host or a theme set, of the properties that others are made of. */
const set = (name: string) => `--_set-${name}: ${first(`quick-scan-${name} _quick-scan-${name}`, '')};`;

/**
 * The colours and sizes of the scan, in private properties: the only ones that the styles read. In `auto` they
 * follow the design system of the host, and are dark by themselves only where the host's `color-scheme` is.
 * A custom property that reads one that is not there is not there either, which makes the pairs.
 */
export const tokens = css`
  :host {
    --_color-basis: ${pair('basis-color-default-color-document', 'basis-color-default-bg-document')};
    --_color-utrecht: ${pair('utrecht-document-color', 'utrecht-document-background-color')};
    --_color-ams: ${pair('ams-color-text', 'ams-color-background')};
    --_background-basis: ${pair('basis-color-default-bg-document', 'basis-color-default-color-document')};
    --_background-utrecht: ${pair('utrecht-document-background-color', 'utrecht-document-color')};
    --_background-ams: ${pair('ams-color-background', 'ams-color-text')};
    --_on-action-basis: ${pair('basis-color-action-1-inverse-color-default', 'basis-color-action-1-inverse-bg-default')};
    --_on-action-utrecht: ${pair('utrecht-button-primary-action-color', 'utrecht-button-primary-action-background-color')};
    --_on-action-nl: ${pair('nl-button-primary-color', 'nl-button-primary-background-color')};
    --_on-action-ams: ${pair('ams-button-primary-color', 'ams-button-primary-background-color')};
    --_font-host:
      ${unsafeCSS(first('basis-text-font-family-default nl-paragraph-font-family utrecht-document-font-family ams-typography-font-family', ''))},
      sans-serif;
    ${unsafeCSS(['color', 'action', 'font', 'radius'].map(set).join(''))}
    ${unsafeCSS(Object.entries(PROPERTIES).map(property).join(''))}
    --_padding: var(--_quick-scan-padding, 0);
    --_chosen: color-mix(in srgb, var(--_accent) 10%, transparent);
    --_quiet-button: ${unsafeCSS(
      first(
        'quick-scan-link _quick-scan-link basis-color-action-1-color-default utrecht-button-secondary-action-color nl-button-secondary-color',
        'var(--_link)',
      ),
    )};
    --_ring: 0 0 0 calc(var(--_ring-width) + 2px) var(--_focus-inverse);
    --_ring-width: ${unsafeCSS(first('basis-focus-outline-width utrecht-focus-outline-width', '3px'))};
    --_ring-style: ${unsafeCSS(first('basis-focus-outline-style utrecht-focus-outline-style', 'solid'))};
    --_ring-offset: ${unsafeCSS(first('basis-focus-outline-offset utrecht-focus-outline-offset', '2px'))};

    display: block;
    color: var(--_color);
    background: var(--_background);
    letter-spacing: normal;
    word-spacing: normal;
  }

  :host([hidden]) {
    display: none;
  }
`;
