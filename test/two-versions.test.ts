import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, page as bare, STRICT_POLICY, type Site } from './serve.ts';
import { useBrowser } from './visitor.ts';

/*
 * Two versions of the script on one page, each in a folder of its own. What is in a folder says so itself: on the first
 * page of the scan, and on that of a team, which is a part that is loaded later.
 */
const SAYS: Record<string, [from: string, to: (folder: string) => string]> = {
  'quick-scan.js': ['Start de scan', (folder) => `Start de scan van ${folder}`],
  'quick-scan-team.js': [
    'Breng de antwoorden van uw team',
    (folder) => `Breng voor ${folder} de antwoorden van uw team`,
  ],
  'quick-scan-en.js': ['Start the scan', (folder) => `Start the scan of ${folder}`],
};

const classic = (folder: string) => `<script src="/${folder}/quick-scan.js" defer></script>`;
const asModule = (folder: string) => `<script src="/${folder}/quick-scan.js" type="module"></script>`;

/** Which script comes first, and which second. */
const PAGES: Record<string, [first: string, scripts: string]> = {
  'the old one first': ['old', classic('old') + classic('new')],
  'the new one first': ['new', classic('new') + classic('old')],
  'the old one as a script, the new one as a module': ['old', classic('old') + asModule('new')],
  'the new one as a module, the old one as a script': ['new', asModule('new') + classic('old')],
  'both as modules': ['old', asModule('old') + asModule('new')],
};

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
    const [, folder, name] = pathname.split('/');
    if (name === undefined) {
      const [, script] = PAGES[searchParams.get('page')!]!;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...STRICT_POLICY });
      response.end(bare({ script }));
      return;
    }
    const text = readFileSync(`packages/element/cdn/${name}`, 'utf8');
    const [from, to] = SAYS[name]!;
    if (!text.includes(from)) throw new Error(`${name} does not say “${from}”`);
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(text.replaceAll(from, to(folder!)));
  });
});
afterAll(() => site.close());

describe.each(Object.entries(PAGES))('two versions of the script on one page, %s', (name, [first]) => {
  it('work as the first alone: the other does nothing, and the parts are those of the first', async () => {
    const { page, complaints } = await visit(`${site.address}/?page=${encodeURIComponent(name)}`);
    const start = page.getByRole('button', { name: `Start de scan van ${first}` });
    await start.waitFor();
    // Both ran.
    await page.waitForLoadState('load');
    await page.evaluate(() => document.body.append(document.createElement('quick-scan-team')));
    await page.getByRole('heading', { name: `Breng voor ${first} de antwoorden van uw team` }).waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await page.getByRole('button', { name: `Start the scan of ${first}` }).click();
    await page.getByText('Statement 1 of 24').waitFor();
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((each) => new URL(each.name).pathname)
        .filter((path) => path.endsWith('.js')),
    );
    expect(asked.sort()).toEqual(
      [
        '/old/quick-scan.js',
        '/new/quick-scan.js',
        `/${first}/quick-scan-team.js`,
        `/${first}/quick-scan-en.js`,
      ].sort(),
    );
    expect(complaints).toEqual([]);
  });
});
