import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documented } from '../docs/tables/documented.ts';
import { PAGES, withTables } from '../docs/tables/tables.ts';
import { PROPERTIES } from '../packages/element/src/styles/properties.ts';
import { page as bare, serve, type Site } from './serve.ts';
import { snippetsFor } from './snippets.ts';
import { STATES } from './states.ts';
import { useBrowser } from './visitor.ts';

const SOURCE = 'packages/element/src';

/** The text of the sources in a folder of the element, by their name. */
const sources = (folder: string) =>
  readdirSync(join(SOURCE, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join(SOURCE, folder, name), 'utf8')] as const);
const all = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, found]) => found!));
const sheets = [
  ...sources('styles'),
  ['team', readFileSync(join(SOURCE, 'team/styles.ts'), 'utf8')] as const,
];
const styles = sheets.map(([, text]) => text).join('');
const { properties, parts, partsOfTeam } = documented;

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({ '/': bare() });
});
afterAll(() => site.close());

describe('what is said of style properties and parts', () => {
  it.each(PAGES)('in %s, comes from the comments of the elements: npm run readme', async (filepath) => {
    const page = readFileSync(filepath, 'utf8');
    const style = await resolveConfig(filepath);
    expect(page).toBe(await format(withTables(page), { ...style, filepath }));
  });

  it('names every property that there is, and no other', () => {
    const names = Object.keys(PROPERTIES).map((name) => `--quick-scan-${name}`);
    expect(new Set(properties.map(({ name }) => name))).toEqual(new Set(names));
  });

  it.each(properties.filter(({ otherwise }) => !otherwise.includes(' ') || otherwise.includes('(')))(
    'gives the real default of $name',
    ({ name, otherwise }) => {
      const [, real, of]: [string, string, string?] = PROPERTIES[name.slice(13) as keyof typeof PROPERTIES];
      const source = of === 'color' ? 'currentColor' : `var(--quick-scan-${of ?? ''})`;
      expect(otherwise).toBe(real.replace('$', source).replace('--_', '--quick-scan-') || 'inherit');
    },
  );

  it('gives examples that do something', async () => {
    const { page } = await visit(site.address);
    await STATES.error!(page);
    await page.keyboard.press('Tab');
    await page.locator('quick-scan .primary').hover();
    const idle = await page.evaluate((examples) => {
      const scan = document.querySelector<HTMLElement>('quick-scan')!;
      const looks = () =>
        [...scan.shadowRoot!.querySelectorAll('*')]
          .map((each) => {
            const style = getComputedStyle(each);
            const { color, backgroundColor, borderTopColor, outlineColor, boxShadow, fill, stroke } = style;
            const { fontFamily, fontWeight, borderTopLeftRadius, scrollMarginTop } = style;
            const colours = [color, backgroundColor, borderTopColor, outlineColor, boxShadow, fill, stroke];
            return [...colours, fontFamily, fontWeight, borderTopLeftRadius, scrollMarginTop].join();
          })
          .join('\n');
      const before = looks();
      return examples.filter(({ name, example }) => {
        scan.style.setProperty(name, example);
        const after = looks();
        scan.style.removeProperty(name);
        return after === before;
      });
    }, properties);
    expect(idle).toEqual([]);
  });

  it('names every part that the views have, and no other', () => {
    const inFolder = (folder: string) =>
      all(
        sources(folder)
          .map(([, text]) => text)
          .join(''),
        /\bpart="([\w-]+)"/g,
      );
    const said = (those: typeof parts) => new Set(those.map(({ name }) => name));
    expect(said(parts)).toEqual(inFolder('views'));
    // The page of a team is made with some of the views of the scan as well.
    expect([...inFolder('team')].filter((part) => !said(partsOfTeam).has(part))).toEqual([]);
    expect(
      [...said(partsOfTeam)].filter((part) => !inFolder('team').has(part) && !inFolder('views').has(part)),
    ).toEqual([]);
  });

  it.each(snippetsFor('theme-docs'))(
    'in $file, gives a script that makes a house style',
    async ({ code }) => {
      const { page } = await visit(site.address);
      await page.addScriptTag({ type: 'module', content: code });
      await page.locator('quick-scan').evaluate((each) => each.setAttribute('theme', 'our-town'));
      const button = page.getByRole('button', { name: 'Start de scan' });
      await expect
        .poll(() => button.evaluate((each) => getComputedStyle(each).backgroundColor))
        .toBe('rgb(11, 122, 59)');
    },
  );
});

describe('a house style that is registered on a server', () => {
  it('is left for the browser, without a word', async () => {
    const { defineTheme } = await import('@quick-scan/element/define');
    expect(() => defineTheme('our-town', { '--quick-scan-action': '#0b7a3b' })).not.toThrow();
  });
});

describe('the styles', () => {
  it('read nothing of the page themselves, and only what is there', () => {
    const read = sheets.filter(([name]) => !['properties.ts', 'tokens.ts'].includes(name));
    const text = read.map(([, each]) => each).join('');
    expect(text).not.toMatch(/var\(--(?!_)/);
    const known = new Set([...Object.keys(PROPERTIES), ...all(styles, /--_([\w-]+):/g)]);
    expect([...all(text, /var\(--_([\w-]+)/g)].filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(sheets)('have no left and right, but a start and an end: %s', (_, text) => {
    const rules = text.replace(/@media[^{]*/g, '');
    const sides =
      /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin)-)?(?:left|right|top|bottom)(?:-[a-z]+)?\s*:|(?<![\w-])(?:(?:min|max)-)?(?:width|height)\s*:|text-align:\s*(?:left|right)|float:/g;
    expect(rules.match(sides)).toBe(null);
    // Four lengths go around by the sides: the second is the right one, the fourth the left.
    const around = [...rules.matchAll(/(?:margin|padding|inset|border-width): (\S+) (\S+) (\S+) (\S+);/g)];
    expect(around.filter(([, , right, , left]) => right !== left)).toEqual([]);
  });
});
