/** Black or white, whichever stands out from `colour` more: by its luminance, as WCAG counts. */
const readableOn = (colour: string) =>
  `color(from ${colour} srgb-linear ${Array(3).fill('clamp(0, calc((0.18 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 1e5), 1)').join(' ')})`;

/** `colour`, dark enough, or on a dark page light enough, to read and to tell apart from the background. */
const legible = (colour: string) =>
  `light-dark(oklch(from ${colour} min(l, 0.53) c h), oklch(from ${colour} max(l, 0.72) c h))`;

/** Text and background of a design system: of use only together. */
const pairs = (name: string) => `_${name}-basis _${name}-utrecht _${name}-ams`;

/**
 * Of each public property, without `--quick-scan-`: the tokens of the host that it follows, the first that is
 * there; what it is otherwise; and which property `$` stands for in that. What is made of a property that was
 * set follows that rather than the tokens.
 */
export const PROPERTIES = {
  color: [pairs('color'), ''],
  'color-subtle': [
    'basis-color-default-color-subtle utrecht-form-field-description-color',
    'color-mix(in srgb, $ 88%, transparent)',
    'color',
  ],
  background: [pairs('background'), 'transparent'],
  surface: [
    'basis-color-default-bg-subtle utrecht-surface-background-color',
    'color-mix(in srgb, $ 5%, transparent)',
    'color',
  ],
  border: [
    'basis-color-default-border-default utrecht-form-control-border-color utrecht-textbox-border-color utrecht-radio-button-border-color',
    'color-mix(in srgb, $ 75%, transparent)',
    'color',
  ],
  divider: [
    'basis-color-default-border-subtle utrecht-table-row-border-block-end-color ams-color-separator',
    'color-mix(in srgb, $ 22%, transparent)',
    'color',
  ],
  action: [
    'basis-color-action-1-inverse-bg-default utrecht-button-primary-action-background-color nl-button-primary-background-color ams-button-primary-background-color',
    'light-dark(#154273, #9cc7f2)',
  ],
  'action-hover': [
    'basis-color-action-1-inverse-bg-hover utrecht-button-primary-action-hover-background-color nl-button-primary-hover-background-color ams-button-primary-hover-background-color',
    `color-mix(in srgb, $ 80%, ${readableOn('var(--_on-action)')})`,
    'action',
  ],
  'on-action': [`${pairs('on-action')} _on-action-nl`, readableOn('$'), 'action'],
  accent: [
    'utrecht-radio-button-checked-background-color basis-form-control-accent-color',
    legible('$'),
    'action',
  ],
  link: [
    'basis-color-action-2-color-default nl-link-color utrecht-link-color ams-link-color',
    'var(--_accent)',
  ],
  error: [
    'basis-color-negative-color-default utrecht-form-field-error-message-color ams-color-feedback-error',
    'light-dark(#a30d00, #ffb3a8)',
  ],
  focus: ['basis-focus-outline-color utrecht-focus-outline-color', 'light-dark(#000, #fff)'],
  'focus-inverse': ['', readableOn('var(--_focus)')],
  font: ['_font-host', ''],
  'heading-font': [
    'basis-heading-font-family nl-heading-level-1-font-family utrecht-heading-font-family utrecht-heading-1-font-family',
    '$',
    'font',
  ],
  'heading-color': [
    'basis-heading-color nl-heading-level-1-color utrecht-heading-color utrecht-heading-1-color',
    '$',
    'color',
  ],
  'heading-weight': [
    'basis-heading-font-weight nl-heading-level-1-font-weight utrecht-heading-font-weight utrecht-heading-1-font-weight',
    '700',
  ],
  radius: [
    'basis-form-control-border-radius utrecht-form-control-border-radius utrecht-textbox-border-radius',
    '4px',
  ],
  'button-radius': [
    'utrecht-button-border-radius nl-button-border-radius basis-border-radius-md ams-button-border-radius',
    '$',
    'radius',
  ],
  'scroll-offset': ['', '1em'],
} satisfies Record<string, [tokens: string, otherwise: string, of?: string]>;
