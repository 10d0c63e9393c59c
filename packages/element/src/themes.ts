import { css } from 'lit';
import { PROPERTIES } from './styles/properties.ts';

/** A public property of the look, such as `--quick-scan-action`. */
export type StyleProperty = `--quick-scan-${keyof typeof PROPERTIES}`;

/** What a house style says of the look; what it leaves out follows the host's page, as in `auto`. */
export type Theme = Readonly<Partial<Record<StyleProperty | 'color-scheme', string | undefined>>>;

/** The house styles; one sheet for every element, on the page already or later. */
export const houseStyles = css``;

const themes = new Map<string, Theme>();

/**
 * Registers a house style, which `theme="name"` then selects; one that has the name already is replaced.
 *
 * @throws {Error} when the name is taken by a theme of the scan or is more than letters, digits and hyphens, or
 * when a property is none of the scan's.
 */
export function defineTheme(name: string, theme: Theme): void {
  if (!/^[a-z][a-z\d-]*$/i.test(name) || /^(auto|light|dark|contrast)$/.test(name))
    throw new Error(
      `"${name}" can't be the name of a theme: letters, digits and hyphens, and none of the scan's`,
    );
  const known = ['color-scheme', ...Object.keys(PROPERTIES).map((each) => `--quick-scan-${each}`)];
  const stranger = Object.keys(theme).find((each) => !known.includes(each));
  if (stranger) throw new Error(`"${stranger}" is no property of the scan`);
  themes.set(name, theme);
  const sheet = houseStyles.styleSheet;
  // On a server there is none.
  if (!sheet) return;
  // All anew: Firefox does not see what changes in a sheet that it knows, as long as no element is there.
  sheet.replaceSync('');
  for (const [each, properties] of themes) {
    const rule = sheet.cssRules[sheet.insertRule(`:host([theme="${each}"]) {}`)] as CSSStyleRule;
    // Property by property, so that a value can't end what it stands in.
    for (const [property, value] of Object.entries(properties))
      if (value !== undefined) rule.style.setProperty(property.replace('--', '--_'), value);
  }
}
