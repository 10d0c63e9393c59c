import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { page as bare, type Site } from './serve.ts';
import { serveGuide } from './serve-guide.ts';
import { codeFor, SNIPPETS } from './snippets.ts';
import { useFiles } from './taken-along.ts';
import { fillIn, LEVELS, useBrowser } from './visitor.ts';

const CDN = 'packages/element/cdn';
const HOSTING = 'docs/hosting.md';
const SECURITY = 'docs/security.md';
const ELSEWHERE = 'https://scan.example.org';
const EMBED = '/quick-scan/0.1.0/embed.html';

const code = (file: string, language: string) => codeFor('hosting-guides', { file, language });
const [ownServer, otherServer] = code(HOSTING, 'html') as [string, string];
const [kept, allowed] = code(HOSTING, 'http').map(headers) as [Headers, Headers];
const [withHash, withMap] = code(SECURITY, 'html').map(hashed) as [string, string];
const [least, strictest, mayFrame, hostPolicy] = code(SECURITY, 'http').map(headers);
const [hashOfMap] = code(SECURITY, 'js') as [string];

type Headers = Record<string, string>;

/** The header that a guide gives, as a server sends it. */
function headers(text: string): Headers {
  const [, name, value] = /^([\w-]+): (.+)\n$/.exec(text)!;
  return { [name!.toLowerCase()]: value! };
}

/** Those headers, for an address of these tests in the place of that of the guide. */
const replaced = (all: Headers, from: string, to: string): Headers =>
  Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value.replace(from, to)]));

/** A page as a guide has it, with the hash of each file that it names in the place of the dots. */
function hashed(text: string): string {
  const hashes = JSON.parse(readFileSync(`${CDN}/sri.json`, 'utf8')) as Record<string, string>;
  return text.replace(
    /([\w-]+\.js(?:\?again=1)?)("(?:: | integrity=)")sha384-…/g,
    (_, name: string, between: string) => `${name}${between}${hashes[name]!}`,
  );
}

const visit = useBrowser();
const { download } = useFiles();

/** A page that names no icon, which not every policy lets in; a browser asks for one where that may be. */
const page = (element: string, script = '') =>
  bare({ script, element }).replace('<link rel="icon" href="data:,">', '');
const serveWithIcon: typeof serveGuide = (pages, ...headers) =>
  serveGuide(Object.assign(pages, { '/favicon.ico': '' }), ...headers);

/** Does something on a site, which is closed in the end. */
async function on(site: Promise<Site>, act: (address: string) => Promise<void>): Promise<void> {
  const { address, close } = await site;
  await act(address).finally(close);
}

const starts = { name: /^Start (de|the) scan$/ };

describe('the guide to hosting', () => {
  it('gives a tag, and a header that keeps the files, for one’s own server', () =>
    on(serveWithIcon({ '/': page(ownServer) }, {}, kept), async (address) => {
      const { page: visited, complaints } = await visit(address);
      const [answer] = await Promise.all([
        visited.waitForResponse(/\/quick-scan\/0\.1\.0\/quick-scan\.js$/),
        visited.reload(),
      ]);
      expect(answer.headers()).toMatchObject(kept);
      await visited.getByRole('button', starts).waitFor();
      expect(complaints).toEqual([]);
    }));

  it.each([
    ['works from another server with the header that allows it', allowed, otherServer, 'Start the scan'],
    ['has no parts without crossorigin', allowed, otherServer.replace(' crossorigin', ''), 'Start de scan'],
  ])('%s', (_, fileHeaders, tag, button) =>
    on(serveWithIcon({}, {}, fileHeaders), (elsewhere) =>
      on(serveWithIcon({ '/': page(tag.replace(ELSEWHERE, elsewhere)) }), async (address) => {
        const { page: visited, complaints } = await visit(address);
        await visited.getByRole('button', { name: button }).waitFor();
        expect(complaints.length === 0).toBe(button === 'Start the scan');
      }),
    ),
  );

  it('names the files that are there', () => {
    const guide = readFileSync(HOSTING, 'utf8');
    const listed = [...guide.matchAll(/^\| (`.+?`) +\|/gm)].flatMap(
      ([, cell]) => cell!.match(/[\w-]+\.\w+/g) ?? [],
    );
    const addresses = Object.keys(JSON.parse(readFileSync(`${CDN}/sri.json`, 'utf8')) as object);
    // A part has two.
    const built = addresses.map((address) => address.replace(/\?.*/, ''));
    expect(new Set(listed)).toEqual(new Set([...built, 'sri.json']));
  });

  it('says the truth about the size of what is compressed', () => {
    const script = readFileSync(`${CDN}/quick-scan.js`);
    expect(readFileSync(HOSTING, 'utf8')).toContain('less than a third of its size');
    for (const small of [brotliCompressSync(script), gzipSync(script)])
      expect(small.length).toBeLessThan(script.length / 3);
  });

  it('names the keys under which something is kept', () =>
    on(serveWithIcon({ '/': bare() }), async (address) => {
      const { page: visited } = await visit(address);
      await visited.getByRole('button', starts).click();
      await visited.getByRole('radio').first().check();
      const { keys, others } = await visited.evaluate(() => ({
        keys: Object.keys(localStorage),
        others: [...Object.keys(sessionStorage), document.cookie].join(''),
      }));
      expect(keys).toEqual(['quick-scan:quickscan-diversiteitssensitief-begeleiden']);
      expect(others).toBe('');
    }));
});

describe('a policy of the guide to security', () => {
  const script = '<script src="quick-scan.js" defer></script>';

  it.each([
    ['the least', least!],
    ['the strictest', strictest!],
  ])('lets in all that the scan does: %s', (_, policy) =>
    on(
      serveWithIcon(
        {
          '/': page('<quick-scan></quick-scan>', script),
          '/en': page('<quick-scan lang="en"></quick-scan>', script),
          '/team': page('<quick-scan-team></quick-scan-team>', script),
        },
        policy,
      ),
      async (address) => {
        const { page: visited, complaints } = await visit(address);
        await fillIn(visited, () => LEVELS[2]);
        await visited.getByRole('button', { name: 'Toon de uitslag' }).first().click();
        for (const name of ['scanbestand', 'Word-bestand', 'Excel-bestand', 'csv-bestand'])
          await download(visited, name);
        await visited.goto(`${address}/en`);
        await visited.getByRole('button', { name: 'Download Word file' }).waitFor();
        await visited.goto(`${address}/team`);
        await visited.getByRole('button', { name: 'Voeg codes toe' }).waitFor();
        expect(complaints).toEqual([]);
      },
    ),
  );

  it('lets in a script by nonce', () => {
    const nonce = { 'content-security-policy': "default-src 'none'; script-src 'nonce-abc'" };
    const tagged = script.replace('<script', '<script nonce="abc"');
    return on(
      serveWithIcon({ '/': page('<quick-scan lang="en"></quick-scan>', tagged) }, nonce),
      async (address) => {
        const { page: visited, complaints } = await visit(address);
        await visited.getByRole('button', { name: 'Start the scan' }).waitFor();
        expect(complaints).toEqual([]);
      },
    );
  });

  it('lets those that it names have the scan in a frame, and nobody else', async () => {
    const [frame] = SNIPPETS.filter(({ file, language }) => file.includes('iframe') && language === 'html');
    const embed = readFileSync(`${CDN}/embed.html`, 'utf8');
    const framing: Record<string, string> = {};
    const framingHeaders: Headers = {};
    const host = await serveWithIcon(framing, framingHeaders);
    const stranger = await serveWithIcon(framing, framingHeaders);
    const scans = await serveWithIcon(
      { [EMBED]: embed },
      replaced(mayFrame!, 'https://www.example.org', host.address),
    );
    framing['/'] = page(frame!.code.replace(ELSEWHERE, scans.address));
    Object.assign(framingHeaders, replaced(hostPolicy!, ELSEWHERE, scans.address));

    const { page: visited, complaints } = await visit(host.address);
    await visited.frameLocator('iframe').getByRole('button', starts).waitFor();
    expect(complaints).toEqual([]);
    const elsewhere = await visit(stranger.address);
    await expect.poll(() => elsewhere.complaints.join()).toContain('frame-ancestors');
    await Promise.all([host, stranger, scans].map(({ close }) => close()));
  });
});

describe('the hashes of the guide to security', () => {
  it.each([
    ['the script', withHash],
    ['the script and its parts', withMap],
  ])('let in %s', (_, element) =>
    on(serveWithIcon({ '/': page(element) }), async (address) => {
      const { page: visited, complaints } = await visit(address);
      await visited.getByRole('button', starts).waitFor();
      expect(element).not.toContain('…');
      expect(complaints).toEqual([]);
    }),
  );

  it('let in an import map under a policy, by the hash that the code prints', () => {
    const home = mkdtempSync(join(tmpdir(), 'quick-scan-'));
    const [, map] = /<script type="importmap">(.*?)<\/script>/s.exec(withMap)!;
    writeFileSync(join(home, 'import-map.json'), map!);
    const printed = execFileSync('node', ['--input-type=module', '-e', hashOfMap], { cwd: home });
    rmSync(home, { recursive: true });
    const policy = { 'content-security-policy': `default-src 'none'; ${printed.toString().trim()}` };
    return on(serveWithIcon({ '/': page(withMap) }, policy), async (address) => {
      const { page: visited, complaints } = await visit(address);
      await visited.getByRole('button', { name: 'Start the scan' }).waitFor();
      expect(complaints).toEqual([]);
    });
  });
});
