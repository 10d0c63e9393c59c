import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuickScanElement } from '@quick-scan/element';
import type { CustomElement, Package } from 'custom-elements-manifest/schema.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, type Site } from './serve.ts';
import { useBrowser } from './visitor.ts';

type Name = 'quick-scan' | 'quick-scan-team';
const NAMES: Name[] = ['quick-scan', 'quick-scan-team'];

const json = (file: string) => JSON.parse(readFileSync(join('packages/element', file), 'utf8')) as unknown;
const manifest = json('custom-elements.json') as Package;
const tags = manifest.modules.flatMap(({ declarations = [] }) => declarations) as CustomElement[];
const tag = (name: Name) => tags.find(({ tagName }) => tagName === name)!;
const named = (list: { name: string }[] = []) => list.map(({ name }) => name).sort();

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({ '/': bare({ element: '' }) });
});
afterAll(() => site.close());

/** What a tag has on a page: its attributes, and what it has more than any element that is made with Lit. */
async function onAPage(name: Name) {
  const { page } = await visit(site.address);
  return page.evaluate((of) => {
    const element = document.createElement(of);
    const Class = element.constructor as typeof QuickScanElement;
    const chain: object[] = [];
    for (
      let at: object = Class.prototype;
      at !== HTMLElement.prototype;
      at = Object.getPrototypeOf(at) as object
    )
      chain.push(at);
    // LitElement, and ReactiveElement below it.
    const lit = new Set(chain.splice(-2).flatMap((each) => Object.getOwnPropertyNames(each)));
    const own = chain.flatMap((each) => Object.getOwnPropertyNames(each)).filter((each) => !lit.has(each));
    return { attributes: [...Class.observedAttributes].sort(), members: [...new Set(own)].sort() };
  }, name);
}

describe.each(NAMES)('the manifest of %s', (name) => {
  it('has each attribute that the element reads, and no other', async () => {
    expect(named(tag(name).attributes)).toEqual((await onAPage(name)).attributes);
  });

  it('has each property and method that a page may use, and no other', async () => {
    const { members } = await onAPage(name);
    // What a browser calls, and what one class says to another.
    const inside = ['formDisabledCallback', 'formResetCallback', 'post', 'toComplete'];
    const said = (tag(name).members ?? []).filter((each) => !each.static);
    expect(named(said)).toEqual(members.filter((each) => !inside.includes(each)));
  });

  it('says of all what it is, and of which type', () => {
    const { attributes = [], members = [], events = [], cssParts = [], cssProperties = [] } = tag(name);
    for (const list of [attributes, members, events, cssParts, cssProperties]) {
      expect(list.length).toBeGreaterThan(0);
      for (const { name, description } of list) expect(description, name).toMatch(/\.|`$/);
    }
    for (const { name, type } of [...attributes, ...events]) expect(type?.text, name).toMatch(/./);
  });
});

describe('the events in the manifest', () => {
  it('are those that the scan sends', async () => {
    const { page } = await visit(site.address);
    const heard = await page.evaluate(async () => {
      const types = new Set<string>();
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        types.add(event.type);
        return dispatchEvent.call(this, event);
      };
      const scan = document.createElement('quick-scan');
      document.body.append(scan);
      const settled = async () => {
        await scan.updateComplete;
        await new Promise(requestAnimationFrame);
      };
      await settled();
      scan.start();
      await settled();
      scan.shadowRoot!.querySelector<HTMLInputElement>('[type=radio]')!.click();
      scan.complete();
      await settled();
      scan.restart();
      Object.assign(scan, { scan: { title: 'no scan' } });
      await settled();
      return [...types].filter((type) => type.startsWith('quick-scan-')).sort();
    });
    expect(heard).toEqual(named(tag('quick-scan').events));
  });

  it('have a detail of which the type is exported', () => {
    const doors = readFileSync('packages/element/src/index.ts', 'utf8');
    const types = tags.flatMap(({ events = [] }) => events.map(({ type }) => type.text));
    expect(types).toHaveLength(7);
    for (const type of types) expect(doors).toContain(`type ${/^CustomEvent<(\w+)>$/.exec(type)![1]!},`);
  });
});

describe('what editors know', () => {
  interface Listed {
    name: string;
    attributes?: { name: string; values?: { name: string }[] }[];
  }

  it.each([
    ['VS Code', () => (json('vscode.html-custom-data.json') as { tags: Listed[] }).tags],
    [
      'JetBrains',
      () =>
        (json('web-types.json') as { contributions: { html: { elements: Listed[] } } }).contributions.html
          .elements,
    ],
  ])('in %s, has both tags with their attributes', (_, listed) => {
    expect(named(listed())).toEqual(NAMES);
    for (const { name, attributes } of listed())
      expect(named(attributes)).toEqual(named(tag(name as Name).attributes));
  });

  it('suggests what an attribute can be', () => {
    const { tags: listed } = json('vscode.html-custom-data.json') as { tags: Listed[] };
    const values = (name: string) => listed[0]!.attributes!.find((each) => each.name === name)!.values;
    expect(values('layout')).toEqual([{ name: 'statement' }, { name: 'dimension' }]);
    expect(values('storage')).toEqual([{ name: 'local' }, { name: 'session' }, { name: 'none' }]);
    expect(named(values('theme'))).toEqual(['auto', 'contrast', 'dark', 'light']);
  });

  it('lists each style property and part in CSS once', () => {
    const css = json('vscode.css-custom-data.json') as Record<'properties' | 'pseudoElements', Listed[]>;
    expect(named(css.properties)).toEqual(named(tag('quick-scan').cssProperties));
    const parts = new Set(tags.flatMap(({ cssParts }) => named(cssParts)));
    expect(css.pseudoElements.map(({ name }) => name).sort()).toEqual(
      [...parts].map((part) => `::part(${part})`).sort(),
    );
  });

  it('is of the version of the package', () => {
    const { name, version } = json('package.json') as Record<string, unknown>;
    expect(json('web-types.json')).toMatchObject({ name, version });
  });
});
