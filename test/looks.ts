import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const css = (file: string) => readFileSync(`node_modules/${file}`, 'utf8');

const STYLES = {
  voorbeeld: css('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  ma: css('@nl-design-system-community/ma-design-tokens/dist/theme.css'),
  'ma-dark': css('@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css'),
  denhaag: css('@gemeente-denhaag/design-tokens-components/dist/theme/index.css'),
  bootstrap: css('bootstrap/dist/css/bootstrap.css'),
  /* As a page in that house style is made: its own text and background come from its tokens. */
  house: `body {
    margin: 0;
    color: var(--basis-color-default-color-document, var(--utrecht-document-color, CanvasText));
    background: var(--basis-color-default-bg-document, var(--utrecht-document-background-color, Canvas));
    font-family: var(--basis-text-font-family-default, var(--utrecht-document-font-family, sans-serif));
  }
  main { max-inline-size: 68rem; margin: 0 auto; padding: 1.5rem }`,
};

/** What stands in the head of a page that can take each of the looks. */
export const looksHead = Object.entries(STYLES)
  .map(([name, text]) => `<style data-look="${name}">${text}</style>`)
  .join('');

interface Look {
  /** On `<html>`. */
  class?: string;
  /** The stylesheets of the host. */
  styles: (keyof typeof STYLES)[];
  /** Of the scan. */
  theme?: string;
  /** Its own colour of the main button, on the scan. */
  action?: string;
  scheme?: 'light' | 'dark';
  bootstrap?: 'light' | 'dark';
}

const MA_DARK = 'ma-theme ma-theme--color-scheme-dark';

/** Pages that the scan stands on, and the theme that it has there. */
export const LOOKS: Record<string, Look> = {
  'a bare page': { styles: ['house'] },
  'a bare page that is dark': { styles: ['house'], scheme: 'dark' },
  Voorbeeld: { styles: ['house', 'voorbeeld'], class: 'voorbeeld-theme' },
  'Mooi & Anders': { styles: ['house', 'ma'], class: 'ma-theme' },
  'Mooi & Anders, dark': { styles: ['house', 'ma', 'ma-dark'], class: MA_DARK },
  'Den Haag': { styles: ['house', 'denhaag'], class: 'denhaag-theme' },
  'a bright house colour': { styles: ['house'], action: '#ffd500' },
  'a bright house colour on a dark page': { styles: ['house'], scheme: 'dark', action: '#00a08a' },
  Bootstrap: { styles: ['bootstrap'], bootstrap: 'light' },
  'Bootstrap, dark': { styles: ['bootstrap'], bootstrap: 'dark' },
  'light on a dark house style': { styles: ['house', 'ma', 'ma-dark'], class: MA_DARK, theme: 'light' },
  'dark on a light house style': { styles: ['house', 'voorbeeld'], class: 'voorbeeld-theme', theme: 'dark' },
  contrast: { styles: ['house', 'denhaag'], class: 'denhaag-theme', theme: 'contrast' },
  'contrast on a dark page': { styles: ['house'], scheme: 'dark', theme: 'contrast' },
};

/** Makes the page look so; the scan stays where it is. */
export async function dress(page: Page, look: Look): Promise<void> {
  await page.evaluate((to) => {
    for (const sheet of document.querySelectorAll<HTMLStyleElement>('[data-look]'))
      sheet.disabled = !(to.styles as string[]).includes(sheet.dataset.look!);
    const { documentElement } = document;
    documentElement.className = to.class ?? '';
    documentElement.style.colorScheme = to.scheme ?? '';
    documentElement.dataset.bsTheme = to.bootstrap ?? '';
    for (const scan of document.querySelectorAll<HTMLElement>('quick-scan, quick-scan-team')) {
      scan.setAttribute('theme', to.theme ?? 'auto');
      scan.style.setProperty('--quick-scan-action', to.action ?? '');
    }
  }, look);
}
