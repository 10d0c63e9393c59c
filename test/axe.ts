import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What axe can't say anything of, because it is drawn; what it says stands in the table beside it. */
const CHART = '.web svg';

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

/** Expects axe to find nothing wrong on the page as it is, and nothing of which it can't say whether it is. */
export async function expectNothingWrong(page: Page): Promise<void> {
  const { violations, incomplete } = await check(page);
  const short = (found: AxeResults['violations']) =>
    found.flatMap(({ id, nodes }) =>
      nodes.map((node) => [id, node.target.flat().join(' '), node.any[0]?.message]),
    );
  expect(short(violations)).toEqual([]);
  expect(short(incomplete)).toEqual([]);
}
