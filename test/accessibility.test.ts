import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, type Site } from './serve.ts';
import { STATES } from './states.ts';
import { TEAM_STATES, teamPage } from './team-of.ts';
import { useBrowser } from './visitor.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What axe can't say anything of, because it is drawn; what it says stands in the table beside it. */
const CHART = '.web svg';
let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({ '/': bare(), '/team': teamPage() });
});
afterAll(() => site.close());

async function check(page: Page): Promise<AxeResults> {
  await page.evaluate(axe);
  return page.evaluate(
    ([tags, chart]) =>
      (window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe.run(
        { include: [document], exclude: [{ fromShadowDom: ['quick-scan', chart] }] },
        { runOnly: tags },
      ),
    [TAGS, CHART] as const,
  );
}

const LOOKS: [string, BrowserContextOptions][] = [
  ['light', {}],
  ['forced colours', { forcedColors: 'active' }],
];

async function expectNothingWrong(page: Page): Promise<void> {
  const { violations, incomplete } = await check(page);
  const short = (found: AxeResults['violations']) =>
    found.flatMap(({ id, nodes }) =>
      nodes.map((node) => [id, node.target.flat().join(' '), node.any[0]?.message]),
    );
  expect(short(violations)).toEqual([]);
  expect(short(incomplete)).toEqual([]);
}

describe.each(LOOKS)('in %s, axe finds nothing wrong', (_, options) => {
  it.each(Object.keys(STATES))('in the state: %s', async (state) => {
    const { page } = await visit(site.address, options);
    await STATES[state]!(page);
    await expectNothingWrong(page);
  });

  it.each(Object.keys(TEAM_STATES))('in the state of a team: %s', async (state) => {
    const { page } = await visit(`${site.address}/team`, options);
    await TEAM_STATES[state]!(page);
    await expectNothingWrong(page);
  });
});
