import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES, runBy, SNIPPETS } from './snippets.ts';

const fileOf = (test: string) =>
  [`test/${test}.test.ts`, `test/${test}.ts`].find((file) => existsSync(file)) ?? '';

describe('the snippets in README and docs', () => {
  it.each(SNIPPETS)('are each run by a test: $file:$line, $language', (snippet) => {
    const test = runBy(snippet) ?? '';
    expect(test).not.toBe('');
    expect(readFileSync(fileOf(test), 'utf8')).toMatch(new RegExp(`(snippets|code)For\\(\\s*'${test}'`));
  });

  it('are found wherever a page has one', () => {
    const fences = PAGES.map((file) => readFileSync(file, 'utf8').match(/^ *```\S/gm)?.length ?? 0);
    expect(SNIPPETS).toHaveLength(fences.reduce((sum, count) => sum + count, 0));
    expect(SNIPPETS.length).toBeGreaterThan(60);
  });
});
