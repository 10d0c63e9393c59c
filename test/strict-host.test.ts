import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { STATES } from './states.ts';
import { useFiles } from './taken-along.ts';
import { lookAtTeam, TEAM_STATES, teamPage } from './team-of.ts';
import { filledIn, useBrowser } from './visitor.ts';

let site: Site;
const visit = useBrowser();
const { download } = useFiles();
beforeAll(async () => {
  site = await serve(
    { '/': bare(), '/team': teamPage(), '/en': bare({ element: '<quick-scan lang="en"></quick-scan>' }) },
    STRICT_POLICY,
  );
});
afterAll(() => site.close());

/** A visit that keeps what the page asks for, and what its policy refuses, also where no console says so. */
async function visitStrictly(
  path: string,
  ...options: Parameters<typeof visit> extends [string, ...infer More] ? More : []
) {
  const { page, complaints } = await visit(site.address + path, ...options);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const refused: string[] = [];
  await page.exposeFunction('refuse', (what: string) => refused.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { refuse(what: string): void }).refuse(`${violatedDirective} ${blockedURI}`);
    }),
  );
  await page.reload();
  await page.getByRole('button').first().waitFor();
  return {
    page,
    /** The files that the page asked for, beyond itself; with the address where that is another site. */
    asked: () =>
      requests
        .filter((url) => !/^(data|blob):/.test(url) && url !== site.address + path)
        .map((url) => url.replace(`${site.address}/`, '')),
    wrong: () => [...complaints, ...refused],
  };
}

/** Whether it looks as it should: not one of its own styles is missing. */
const isStyled = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector<HTMLElement>('quick-scan, quick-scan-team')!.shadowRoot!;
    const button = root.querySelector('.primary, .secondary, .quiet')!;
    const { fontFamily, cursor } = getComputedStyle(button);
    return root.adoptedStyleSheets.length > 0 && cursor === 'pointer' && fontFamily !== '';
  });

describe('on a site with a strict content security policy', () => {
  it.each(Object.keys(STATES))('a person comes without a request to this, styled: %s', async (state) => {
    const { page, asked, wrong } = await visitStrictly('/');
    await STATES[state]!(page);
    expect(await isStyled(page)).toBe(true);
    expect(asked()).toEqual(['quick-scan.js']);
    expect(wrong()).toEqual([]);
  });

  it.each(Object.keys(TEAM_STATES))('a team comes with the one part to this, styled: %s', async (state) => {
    const { page, asked, wrong } = await visitStrictly('/team');
    await TEAM_STATES[state]!(page);
    expect(await isStyled(page)).toBe(true);
    expect(asked()).toEqual(['quick-scan.js', 'quick-scan-team.js']);
    expect(wrong()).toEqual([]);
  });

  it('a person prints, copies, and takes along every file, each made by a part of this site', async () => {
    const { page, asked, wrong } = await visitStrictly('/', {
      ...filledIn(),
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const printed = page.evaluate(
      () => new Promise<void>((done) => addEventListener('beforeprint', () => done(), { once: true })),
    );
    await page.getByRole('button', { name: 'Print of bewaar als PDF' }).click();
    await printed;
    await page.getByRole('button', { name: 'Kopieer de code' }).click();
    await page.getByText('De code is gekopieerd.').waitFor();
    await download(page, 'scanbestand');
    expect(asked()).toEqual(['quick-scan.js']);
    await download(page, 'Word-bestand');
    await download(page, 'Excel-bestand');
    await download(page, 'csv-bestand');
    expect(asked()).toEqual(['quick-scan.js', 'quick-scan-word.js', 'quick-scan-spreadsheet.js']);
    expect(wrong()).toEqual([]);
  });

  it('a team takes along its file', async () => {
    const { page, asked, wrong } = await visitStrictly('/team');
    await lookAtTeam(page);
    await download(page, 'teambestand');
    expect(asked()).toEqual(['quick-scan.js', 'quick-scan-team.js']);
    expect(wrong()).toEqual([]);
  });

  it('a person reads it in English, which is one part more', async () => {
    const { page, asked, wrong } = await visitStrictly('/en');
    await page.getByRole('button', { name: 'Start the scan' }).click();
    await page.getByText('Statement 1 of 24').waitFor();
    expect(asked()).toEqual(['quick-scan.js', 'quick-scan-en.js']);
    expect(wrong()).toEqual([]);
  });
});
