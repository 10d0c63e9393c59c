import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ATTRIBUTES } from '../docs/demo/configurator/choices.js';
import { RESIZE, snippetsOf } from '../docs/demo/configurator/snippet.js';
import { nl } from '../packages/element/src/messages/nl.ts';
import { nl as team } from '../packages/element/src/team/messages/nl.ts';
import { programPath } from './programs.mjs';
import { page as bare } from './serve.ts';
import { serveGuide } from './serve-guide.ts';
import { codeFor, SNIPPETS } from './snippets.ts';
import { useBrowser } from './visitor.ts';

const code = (page: string, language: string) =>
  codeFor('placing-guides', { file: `docs/plaatsen/${page}.md`, language });
const [libraries] = code('drupal', 'yaml') as [string];
const [block, hook] = code('drupal', 'php') as [string, string];
const [allowed, allowedFrame] = code('drupal', 'text') as [string, string];
const [plugin] = code('wordpress', 'php') as [string];
const [shortcode] = code('wordpress', 'text') as [string];
const [resize] = code('iframe', 'javascript') as [string];
const [mail, frameMail] = code('webbeheerder', 'text') as [string, string];
const [statement] = code('privacy', 'text') as [string];
const pasted = SNIPPETS.filter(({ file, language }) => file.includes('plaatsen') && language === 'html');

const CDN = 'packages/element/cdn';
/** The address of who has the scan for others, in the guides. */
const ELSEWHERE = 'https://scan.example.org';
const isFrame = (each: { code: string }) => each.code.startsWith('<iframe');
/** The attributes of the first tag in a text, by name. */
const attributesIn = (text: string) =>
  [.../<[^>]*>/.exec(text.replace(/"[^"]*"/g, ''))![0].matchAll(/\s([\w-]+)/g)].map(([, name]) => name!);

/** All that the guides and the configurator have people paste in a text, by the names of attributes. */
const usedOnDiv = [
  ...pasted.filter((each) => each.code.startsWith('<div')).flatMap((each) => attributesIn(each.code)),
  ...Object.entries(ATTRIBUTES).flatMap(([view, names]) => [
    view === 'team' ? 'data-quick-scan-team' : 'data-quick-scan',
    ...names.map((name) => `data-${name}`),
  ]),
];
const usedOnFrame = [
  ...pasted.filter(isFrame).flatMap((each) => attributesIn(each.code)),
  ...attributesIn(snippetsOf({ form: 'iframe' }).iframe!),
];
const lacking = (list: string, used: string[]) => used.filter((name) => !attributesIn(list).includes(name));

let home: string;
const visit = useBrowser();
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'quick-scan-'));
});
afterAll(() => rmSync(home, { recursive: true }));

/** Runs PHP of a guide as the file `name`, inside the system that `stub` stands for; returns what that printed. */
function php(stub: string, files: Record<string, string>, ...given: string[]): unknown {
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(home, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return path;
  });
  const options = ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', `test/placing/${stub}`];
  const printed = execFileSync(programPath('php'), [...options, ...paths, ...given], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(printed);
}

/** Puts something on a page with the script of a system, and waits until the scan can be started. */
async function place(element: string, script: string, headers: Record<string, string> = {}): Promise<void> {
  const site = await serveGuide({ '/': bare({ script, element }) }, headers);
  const { page, complaints } = await visit(site.address);
  await page.getByRole('button', { name: 'Start de scan' }).waitFor();
  expect(complaints).toEqual([]);
  await site.close();
}

const asHtml = (attributes: Record<string, string | boolean>) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${String(value)}"`))
    .join('');

interface Library {
  version: string;
  js: Record<string, { preprocess: boolean; attributes: Record<string, string | boolean> }>;
}

interface Built {
  block: { id: string; admin_label: { string: string } };
  build: { '#tag': string; '#value': string; '#attributes': Record<string, string>; '#attached': Attached };
  page: { '#attached': Attached };
}

interface Attached {
  library: string[];
}

describe('the guide to Drupal', () => {
  it('gives a library, and a block with the scan that attaches it', async () => {
    const library = (parse(libraries) as Record<string, Library>)['quick-scan']!;
    const [[src, { preprocess, attributes }]] = Object.entries(library.js) as [
      [string, Library['js'][string]],
    ];
    expect(existsSync(join(CDN, basename(src)))).toBe(true);
    expect(src).toContain(library.version);
    expect(preprocess).toBe(false);

    const built = php('drupal.php', {
      'src/Plugin/Block/QuickScanBlock.php': block,
      'onze_module.module': hook,
    }) as Built;
    expect(built.block).toMatchObject({ id: 'quick_scan', admin_label: { string: 'Quick scan' } });
    for (const { '#attached': attached } of [built.build, built.page])
      expect(attached.library).toEqual(['onze_module/quick-scan']);
    const hashes = JSON.parse(readFileSync(join(CDN, 'sri.json'), 'utf8')) as Record<string, string>;
    expect(attributes.integrity).toBe('sha384-…');
    const tag = { ...attributes, integrity: hashes[basename(src)]! };
    const { '#tag': name, '#value': value, '#attributes': own } = built.build;
    await place(`<${name}${asHtml(own)}>${value}</${name}>`, `<script src="/${src}"${asHtml(tag)}></script>`);
  });

  it('lets an editor keep all that the guides paste in a text', async () => {
    const site = await serveGuide({ '/': bare() });
    const { page } = await visit(site.address);
    const known = await page.evaluate(() =>
      ['quick-scan', 'quick-scan-team'].flatMap((tag) => {
        const { observedAttributes } = customElements.get(tag) as typeof HTMLElement & {
          observedAttributes: string[];
        };
        return [tag, 'lang', ...observedAttributes].map((name) => `data-${name}`);
      }),
    );
    await site.close();
    expect(attributesIn(allowed).filter((name) => !known.includes(name))).toEqual([]);
    expect(lacking(allowed, usedOnDiv)).toEqual([]);
    expect(lacking(allowedFrame, usedOnFrame)).toEqual([]);
  });
});

describe('the guide to WordPress', () => {
  it('gives a plugin that enqueues the script, with a shortcode for the scan', async () => {
    const [, name, given] = /^\[(\w+)((?: [\w-]+="[^"]*")+)\]\n$/.exec(shortcode)!;
    const attributes = Object.fromEntries(
      [...given!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!] as const),
    );
    expect(name).toBe('quick_scan');
    const { scripts, html } = php(
      'wordpress.php',
      { 'quick-scan/quick-scan.php': plugin },
      JSON.stringify({
        ...attributes,
        storage: 'session',
        groups: 'beleid, uitvoering',
        onclick: 'alert(1)',
        theme: '"><script>alert(1)</script>',
      }),
    ) as { scripts: [{ src: string; options: object }]; html: string };
    const [{ src, options }] = scripts;
    expect(src).toBe('/wp-content/plugins/quick-scan/0.1.0/quick-scan.js');
    expect(options).toEqual({ strategy: 'defer' });
    for (const chosen of ['heading-level="2"', 'storage="session"', 'groups="beleid, uitvoering"'])
      expect(html).toContain(chosen);
    expect(html).toMatch(/><p>.+<\/p><\/quick-scan>$/);
    expect(html).not.toMatch(/onclick|<script/);
    await place(html, `<script src="${src.replace('/wp-content/plugins', '')}" defer></script>`);
  });
});

describe('the guide to a frame', () => {
  it('gives the script that the configurator gives', () => {
    expect(resize.trim()).toBe(RESIZE);
  });

  it('gives a script that has each frame follow its scan, and heeds nobody else', async () => {
    const scans = await serveGuide({});
    const element = pasted
      .filter(isFrame)
      .map((each) => each.code.replace(ELSEWHERE, scans.address))
      .join('');
    const host = await serveGuide({ '/': bare({ script: '', head: `<script>${resize}</script>`, element }) });
    const { page, complaints } = await visit(host.address);
    const heights = () => page.locator('iframe').evaluateAll((all) => all.map((each) => each.clientHeight));
    const frame = (at: number) => page.locator('iframe').nth(at).contentFrame();
    const inside = (at: number) =>
      frame(at)
        .locator('body')
        .evaluate((each) => Math.ceil(each.getBoundingClientRect().height));
    await frame(0).getByRole('button', { name: 'Start de scan' }).click();
    await frame(1).getByRole('button', { name: 'Voeg codes toe' }).waitFor();
    // A browser leaves what is out of sight for later.
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    await expect.poll(heights).not.toContain(900);
    await expect
      .poll(async () => (await heights()).join())
      .toBe((await Promise.all([inside(0), inside(1)])).join());

    const before = await heights();
    await page.evaluate(async () => {
      const heard = new Promise((done) => addEventListener('message', done, { once: true }));
      postMessage({ type: 'quick-scan-resize', height: 12 });
      await heard;
    });
    expect(await heights()).toEqual(before);
    expect(complaints).toEqual([]);
    await Promise.all([scans.close(), host.close()]);
  });
});

describe('the texts to copy', () => {
  it('ask the administrator for what is enough', async () => {
    const [script] = /<script.*<\/script>/.exec(mail)!;
    const [, source] = /toe met (script-src '\w+')\./.exec(mail)!;
    const [, trusted] = /voeg dan toe: (trusted-types [\w-]+)\./.exec(mail)!;
    const [, div] = /bewaren: (<div.*?>)\?/.exec(mail)!;
    expect(`${div!}\n`).toBe(allowed);
    const policy = `default-src 'none'; img-src data:; ${source}; require-trusted-types-for 'script'; ${trusted}`;
    await place('<div data-quick-scan></div>', script, { 'content-security-policy': policy });
    expect(mail).toContain('sri.json');
    expect(existsSync(`${CDN}/sri.json`)).toBe(true);
    for (const [name, file] of [
      ['Hosting', 'hosting'],
      ['Security', 'security'],
    ]) {
      expect(mail).toContain(name);
      expect(readFileSync(`docs/${file}.md`, 'utf8')).toContain(`title: ${name}\n`);
    }
  });

  it('ask the administrator for what a frame needs', async () => {
    const [, list] = /teksteditor: (<iframe.*?>);/.exec(frameMail)!;
    expect(`${list!}\n`).toBe(allowedFrame);
    const scans = await serveGuide({});
    const [, source] = /toevoegen: (frame-src [^;]+);/.exec(frameMail)!;
    const policy = `default-src 'none'; img-src data:; ${source!.replace(ELSEWHERE, scans.address)}`;
    const element = pasted.find(isFrame)!.code.replace(ELSEWHERE, scans.address);
    const host = await serveGuide(
      { '/': bare({ script: '', element }) },
      { 'content-security-policy': policy },
    );
    const { page, complaints } = await visit(host.address);
    await page.frameLocator('iframe').getByRole('button', { name: 'Start de scan' }).waitFor();
    expect(complaints).toEqual([]);
    await Promise.all([scans.close(), host.close()]);
  });

  it('name the buttons that erase', () => {
    expect(statement).toContain(`"${nl.saving.erase}"`);
    const guide = readFileSync('docs/plaatsen/privacy.md', 'utf8');
    expect(guide).toContain(`"${nl.saving.erase}", en op de teampagina met "${team.collect.askErase}"`);
  });
});
