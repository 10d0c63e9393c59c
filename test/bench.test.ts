import { exec } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { quantile } from '../bench/quantile.ts';
import { codeFor } from './snippets.ts';

/** The tables in a text, as rows of cells; without the lines below their heads. */
const tablesIn = (text: string) =>
  text
    .split('\n\n')
    .filter((part) => part.trim().startsWith('|'))
    .map((part) =>
      part
        .trim()
        .split('\n')
        .filter((line) => !/^\|[ |:-]*-[ |:-]*$/.test(line))
        .map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
    );

let printed: string[][][];
beforeAll(async () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const [, script] = /^npm run (\w+) /.exec(codeFor('bench')[0]!)!;
  // What it measures with is built and installed already, or does without.
  const measure = scripts[script!]!.split(' && ').at(-1)!;
  const shortest = '--loads 1 --statements 1 --milliseconds 10';
  const { stdout } = await promisify(exec)(`npx ${measure} ${shortest}`);
  printed = tablesIn(stdout);
});

describe('the benchmark', () => {
  it('measures what its page in the docs shows', () => {
    const [, shown] = /<!-- results -->(.*)<!-- end of results -->/s.exec(
      readFileSync('docs/performance.md', 'utf8'),
    )!;
    const heads = (tables: string[][][]) =>
      tables.map(([head, ...rows]) => [head, rows.map(([name]) => name)]);
    expect(heads(printed)).toEqual(heads(tablesIn(shown!)));
  });

  it('has each figure of the scan and of the plain page', () => {
    const [, , figures] = printed;
    const measured = figures!.slice(1).flatMap(([name, scan, plain]) => [
      [name, scan],
      [name, plain],
    ]);
    for (const [name, value] of measured) expect(value, name).toMatch(/^[\d,]+(\.\d)?( ms| kB)?( \(.*\))?$/);
  });

  it('says of all that is asked beside the plain page whether it is met', () => {
    const verdicts = printed[0]!.filter(([, beside]) => beside === 'Plain page').map((row) => row.at(-1));
    expect(verdicts.length).toBeGreaterThan(0);
    for (const verdict of verdicts) expect(verdict).toMatch(/^(met|\*\*not met\*\*)$/);
  });

  it('counts how often a second the core does each of its operations', () => {
    const [, , , operations] = printed;
    for (const [name, rate] of operations!.slice(1)) expect(rate, name).toMatch(/^[1-9][\d,]*$/);
  });
});

describe('a quantile', () => {
  it('is a value, or lies between its neighbours', () => {
    expect(quantile([30, 10, 20], 0.5)).toBe(20);
    expect(quantile([40, 10, 30, 20], 0.5)).toBe(25);
    expect(quantile([10, 20], 0.95)).toBeCloseTo(19.5);
    expect(quantile([7], 0.95)).toBe(7);
  });
});
