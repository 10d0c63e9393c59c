import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { useBrowser } from './visitor.ts';

const CDN = 'packages/element/cdn';
const hashes = JSON.parse(readFileSync(`${CDN}/sri.json`, 'utf8')) as Record<string, string>;
const ENGLISH = 'quick-scan-en.js';

/** An import map that says what each part must be, as a browser takes it: by address. */
const importMap = JSON.stringify({
  integrity: Object.fromEntries(Object.entries(hashes).map(([name, hash]) => [`/${name}`, hash])),
});
const policy = (inline: string) => ({
  'content-security-policy': STRICT_POLICY['content-security-policy'].replace(
    "script-src 'self'",
    `script-src 'self' 'sha256-${createHash('sha256').update(inline).digest('base64')}'`,
  ),
});

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  const script = `<script src="quick-scan.js" integrity="${hashes['quick-scan.js']}" defer></script>`;
  site = await serve(
    {
      '/': bare({ script, element: '<quick-scan><a href="/scan">Naar de scan</a></quick-scan>' }),
      '/en': bare({
        head: `<script type="importmap">${importMap}</script>`,
        script,
        element: '<quick-scan lang="en"></quick-scan>',
      }),
    },
    policy(importMap),
  );
});
afterAll(() => site.close());

/** A visit in which one file is not what was built. */
async function visitWith(path: string, file: string) {
  const visited = await visit('about:blank');
  await visited.page.route(`**/${file}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n/* changed */` });
  });
  await visited.page.goto(site.address + path);
  return visited;
}

describe('the hashes of the built files', () => {
  it('are of each file that stands beside the script, and of the parts at both of their addresses', () => {
    const files = readdirSync(CDN).filter((name) => !name.endsWith('.map') && name !== 'sri.json');
    const again = files.filter((name) => name.startsWith('quick-scan-')).map((name) => `${name}?again=1`);
    expect(again).toHaveLength(4);
    expect(Object.keys(hashes).sort()).toEqual([...files, ...again].sort());
    for (const [address, stated] of Object.entries(hashes)) {
      const hash = createHash('sha384').update(readFileSync(`${CDN}/${address.replace('?again=1', '')}`));
      expect(stated).toBe(`sha384-${hash.digest('base64')}`);
    }
  });

  it('let the browser run the script, and its parts', async () => {
    const { page, complaints } = await visit(site.address);
    await page.getByRole('button', { name: 'Start de scan' }).waitFor();
    await page.goto(`${site.address}/en`);
    await page.getByRole('button', { name: 'Start the scan' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('keep a script that was changed from running: what stands in the tag stays', async () => {
    const { page, complaints } = await visitWith('/', 'quick-scan.js');
    await expect.poll(() => complaints.join()).toContain('integrity');
    expect(await page.getByRole('link', { name: 'Naar de scan' }).isVisible()).toBe(true);
  });

  it('keep a part that was changed from running, where the page has an import map', async () => {
    const { page, complaints } = await visitWith('/en', ENGLISH);
    await expect.poll(() => complaints.join()).toContain('integrity');
    await page.getByRole('button', { name: 'Start de scan' }).waitFor();
  });
});
