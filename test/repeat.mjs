import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsIn } from './counts.mjs';

/*
 * Runs a suite as often as is asked, one time after the other, and tells of each test that failed in how many of them:
 * `npm run repeat -- 20 packages`. Suites are `packages` (core and content), `pages` and `element` (ENGINES=chromium
 * picks an engine); more arguments go to what runs it, such as the path of a test. What a run that failed said is kept.
 */
const [times = '20', suite = 'packages', ...more] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'quick-scan-repeat-'));
const results = join(folder, 'results.json');

const vitest = (...projects) => [
  'vitest',
  'run',
  ...projects.flatMap((name) => ['--project', name]),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...more,
];
const COMMANDS = {
  element: ['wtr', ...(more.length > 0 ? ['--files', ...more] : [])],
  packages: vitest('packages'),
  pages: vitest('pages', 'pages alone'),
};

const failures = new Map();
let [green, passed] = [0, 0];
const [tool, ...options] = COMMANDS[suite];
for (let time = 1; time <= Number(times); time++) {
  rmSync(results, { force: true });
  const { status, signal, stdout, stderr } = spawnSync(`node_modules/.bin/${tool}`, options, {
    maxBuffer: Infinity,
    env: { ...process.env, TEST_COUNTS: results, CI: '1' },
  });
  const counts = countsIn(results) ?? { passed: 0, failures: [] };
  passed += counts.passed;
  if (status === 0) {
    green++;
    console.log(`${time}: ${counts.passed} passed`);
    continue;
  }
  // A run can fail on more than a test, such as coverage.
  const names = counts.failures.length > 0 ? counts.failures : [`no test, but its end: ${status ?? signal}`];
  for (const name of names) failures.set(name, (failures.get(name) ?? 0) + 1);
  const output = join(folder, `${time}.txt`);
  writeFileSync(output, `${stdout}${stderr}`);
  console.log(`${time}: failed: ${names.join('; ')} (${output})`);
}
if (failures.size === 0) rmSync(folder, { recursive: true });

console.log(`\n${suite}: ${green} of ${times} runs green, ${passed} tests passed.`);
for (const [name, count] of failures) console.log(`${count} of ${times}: ${name}`);
process.exitCode = failures.size > 0 ? 1 : 0;
