import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ATTRIBUTES,
  choicesOf,
  FOLDER,
  lookOf,
  needsPadding,
  TAGS,
  viewOf,
  type Choices,
} from '../docs/demo/configurator/choices.js';
import { snippetsOf } from '../docs/demo/configurator/snippet.js';
import { page as bare, serve, type Site } from './serve.ts';
import { useBrowser } from './visitor.ts';

const pages: Record<string, string> = {};
let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve(pages);
});
afterAll(() => site.close());

/** What somebody may fill in; the odd characters are those that mean something in HTML, CSS or an address. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...`"'&<>,;:{}()/\\%+=#?é…  -`.split('')),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
});
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** What the form or the address of the page may say: most of it possible. */
const asked = fc
  .record(
    {
      view: fc.constantFrom('', 'team'),
      theme: fc.constantFrom('', 'light', 'dark', 'contrast'),
      lang: fc.constantFrom('', 'nl', 'en'),
      layout: fc.constantFrom('', 'dimension'),
      'heading-level': fc.constantFrom('', '1', '3', '4'),
      storage: fc.constantFrom('', 'local', 'session', 'none'),
      groups: text,
      'update-title': fc.constant(''),
      history: fc.constant(''),
      action: colour,
      accent: colour,
      link: colour,
      color: colour,
      background: colour,
      radius: fc.constantFrom('', '0', '8px', '16px'),
      font: fc.oneof(fc.constantFrom('Georgia, serif', 'Open Sans'), text),
    },
    { requiredKeys: [] },
  )
  .map((entries) => choicesOf(Object.entries(entries)));

const FORMS = { div: undefined, tag: 'tag', iframe: 'iframe' } as const;

/** Puts what is copied on a page of the site, each where it is said to belong. */
async function paste(page: Page, choices: Choices): Promise<void> {
  const { tag = '', div = '', script = '', iframe = '', resize = '', css = '' } = snippetsOf(choices);
  pages['/page'] = bare({
    head: `<style>${css}</style><script>${resize}</script>`,
    script,
    element: tag + div + iframe,
  });
  await page.goto(`${site.address}/page`);
}

/** The files of the scan stand in the folder that the snippet names. */
async function openSite() {
  const { page, complaints } = await visit('about:blank');
  await page.route(`**${FOLDER}*`, (route) =>
    route.continue({ url: route.request().url().replace(FOLDER, '/') }),
  );
  return { page, complaints };
}

/** The element on a page: its attributes, and what of its look was set. */
const found = (frame: Pick<Page, 'locator'>, tag: string) =>
  frame.locator(tag).evaluate((element) => {
    const style = getComputedStyle(element);
    const look = ['color', 'background', 'action', 'accent', 'link', 'radius', 'font']
      .map((name) => [name, style.getPropertyValue(`--quick-scan-${name}`)] as const)
      .filter(([, value]) => value !== '');
    return {
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      look: Object.fromEntries(look),
      padding: style.paddingTop,
    };
  });

/** The attributes that were chosen. */
const attributesIn = (choices: Choices) =>
  Object.fromEntries(
    ATTRIBUTES[viewOf(choices)].flatMap((name) => (name in choices ? [[name, choices[name]]] : [])),
  );

describe('what was chosen', () => {
  it('is the same after it was in an address', () => {
    fc.assert(
      fc.property(asked, (choices) => {
        const address = new URLSearchParams(choices).toString();
        expect(choicesOf(new URLSearchParams(address))).toEqual(choices);
      }),
    );
  });

  it('holds nothing that can’t be chosen, whatever an address says', () => {
    const name = fc.oneof(
      fc.constantFrom('view', 'theme', 'storage', 'groups', 'action', 'radius', 'font', 'folder', 'form'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text)), (entries) => {
        const choices = choicesOf(entries);
        expect(choicesOf(Object.entries(choices))).toEqual(choices);
        expect(choices.theme).toBe(undefined);
        expect(choices.font ?? '').toMatch(/^[\p{L}\p{N}" ,_-]*$/u);
        expect(choices.action ?? '#000000').toMatch(/^#[\da-f]{6}$/);
        expect(choices.folder ?? '/').toMatch(/^(\/|https:\/\/)([^\s?#]*\/)?$/);
      }),
    );
  });

  it('leaves out what is so by itself, and what the view of a team does not have', () => {
    expect(
      choicesOf([
        ['storage', 'local'],
        ['folder', '/quick-scan/0.1.0'],
      ]),
    ).toEqual({});
    const team = [
      ['view', 'team'],
      ['storage', 'session'],
      ['layout', 'dimension'],
      ['history', ''],
    ];
    expect(choicesOf(team as [string, string][])).toEqual({ view: 'team' });
    const frame = [
      ['form', 'iframe'],
      ['ground', 'dark'],
      ['update-title', ''],
    ];
    expect(choicesOf(frame as [string, string][])).toEqual({ form: 'iframe' });
  });

  it('takes text and background only together', () => {
    expect(lookOf({ color: '#111111', action: '#222222' })).toEqual([['action', '#222222']]);
    expect(snippetsOf({ background: '#111111' })).not.toHaveProperty('css');
  });
});

describe('a snippet', () => {
  it('is a div and a script where nothing was chosen, from the folder of this version', () => {
    const { version } = JSON.parse(readFileSync('packages/element/package.json', 'utf8')) as {
      version: string;
    };
    const folder = `/quick-scan/${version}/`;
    const link = `  <p><a href="${folder}embed.html">Start de quick scan</a></p>\n`;
    const script = `<script src="${folder}quick-scan.js" defer></script>`;
    expect(snippetsOf({})).toEqual({ div: `<div data-quick-scan>\n${link}</div>`, script });
    expect(snippetsOf({ form: 'tag' })).toEqual({ tag: `${script}\n<quick-scan>\n${link}</quick-scan>` });
  });

  it('says that the script of another site may load its parts', () => {
    const { script } = snippetsOf({ folder: 'https://scan.example.org/1/' });
    expect(script).toBe('<script src="https://scan.example.org/1/quick-scan.js" defer crossorigin></script>');
  });

  it('has nothing in it that ends an attribute or a tag too early', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...Object.values(FORMS)), (choices, form) => {
        const { tag, div, iframe } = snippetsOf(form ? { ...choices, form } : choices);
        const markup = tag ?? div ?? iframe ?? '';
        const values = [...markup.matchAll(/="([^"]*)"/g)].map(([, value]) => value!);
        expect(values.filter((value) => /[<>]|&(?!amp;|quot;|lt;|gt;)/.test(value))).toEqual([]);
      }),
    );
  });

  it.each([
    ['tag', 30],
    ['div', 30],
  ] as const)('gives exactly the element that was chosen: %s', async (name, numRuns) => {
    const { page, complaints } = await openSite();
    const property = fc.asyncProperty(asked, async (choices) => {
      const form = FORMS[name];
      await paste(page, form ? { ...choices, form } : choices);
      const { attributes, look, padding } = await found(page, `main ${TAGS[viewOf(choices)]}`);
      expect(attributes).toEqual(attributesIn(choices));
      expect(look).toEqual(Object.fromEntries(lookOf(choices)));
      expect(padding).toBe(needsPadding(choices) ? '24px' : '0px');
      await page
        .locator(`main ${TAGS[viewOf(choices)]} .scan button`)
        .first()
        .waitFor();
      expect(await page.locator('quick-scan, quick-scan-team').count()).toBe(1);
    });
    await fc.assert(property, { numRuns, endOnFailure: true });
    expect(complaints).toEqual([]);
  });

  it('gives exactly the element that was chosen, in a frame that is as high as what stands in it', async () => {
    const { page, complaints } = await openSite();
    const property = fc.asyncProperty(asked, async (choices) => {
      await paste(page, { ...choices, form: 'iframe' });
      const frame = page.frameLocator('iframe');
      const { attributes, look } = await found(frame, TAGS[viewOf(choices)]);
      const { lang, ...others } = attributesIn(choices);
      // The title of that page always tells the step, whatever was chosen.
      for (const each of [others, attributes]) delete each['update-title'];
      delete attributes.style;
      expect(attributes).toEqual(others);
      expect(await frame.locator('html').getAttribute('lang')).toBe(lang ?? 'nl');
      expect(look).toEqual(Object.fromEntries(lookOf(choices)));
      await frame.locator('.scan button').first().waitFor();
      await expect
        .poll(() =>
          page.locator('iframe').evaluate((each: HTMLIFrameElement) => {
            const inside = each.contentDocument!.body.getBoundingClientRect().height;
            return each.clientHeight - Math.ceil(inside);
          }),
        )
        .toBe(0);
    });
    await fc.assert(property, { numRuns: 20, endOnFailure: true });
    expect(complaints).toEqual([]);
  });

  it.each(['div', 'tag'] as const)('has a link until the script is there: %s', async (name) => {
    const { page } = await openSite();
    const choices = { lang: 'en', theme: 'dark', 'update-title': '' };
    const { [name]: element } = snippetsOf(name === 'tag' ? { ...choices, form: 'tag' } : choices);
    pages['/page'] = bare({ script: '', element: element!.replace(/<script.*<\/script>/, '') });
    await page.goto(`${site.address}/page`);
    await page.getByRole('link', { name: 'Start the quick scan' }).click();
    await page.getByRole('button', { name: 'Start the scan' }).waitFor();
    expect(new URL(page.url()).search).toBe('?theme=dark&lang=en');
  });
});
