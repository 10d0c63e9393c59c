import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Runs a suite as often as is asked, one time after the other, and tells of each test that failed in how many of them:
 * `npm run repeat -- 20 packages`. Suites are `packages` (core and content), `pages` and `element` (ENGINES=chromium
 * picks an engine); more arguments go to what runs it, such as the path of a test.
 */
const [times = '20', suite = 'packages', ...more] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'quick-scan-repeat-'));
const results = join(folder, 'results.json');

const COMMANDS = {
  element: ['wtr', ...(more.length > 0 ? ['--files', ...more] : [])],
  ...Object.fromEntries(
    ['packages', 'pages'].map((name) => [
      name,
      ['vitest', 'run', '--project', name, '--reporter=json', `--outputFile=${results}`, ...more],
    ]),
  ),
};

const failures = new Map();
let [green, passed] = [0, 0];
for (let time = 1; time <= Number(times); time++) {
  rmSync(results, { force: true });
  const { status } = spawnSync('npx', COMMANDS[suite], {
    stdio: 'ignore',
    env: { ...process.env, TEST_COUNTS: results, CI: '1' },
  });
  const counts = countsOf();
  passed += counts.passed;
  if (status === 0) green++;
  // A run can fail on more than a test: a file that does not load, or coverage.
  const names = status === 0 ? [] : counts.failed.length > 0 ? counts.failed : [`something that is no test`];
  for (const name of names) failures.set(name, (failures.get(name) ?? 0) + 1);
  console.log(`${time}: ${status === 0 ? `${counts.passed} passed` : `failed: ${names.join('; ')}`}`);
}
rmSync(folder, { recursive: true });

console.log(`\n${suite}: ${green} of ${times} runs green, ${passed} tests passed.`);
for (const [name, count] of failures) console.log(`${count} of ${times}: ${name}`);
process.exitCode = failures.size > 0 ? 1 : 0;

/** How many tests passed in a run, and the names of those that failed. */
function countsOf() {
  try {
    const counts = JSON.parse(readFileSync(results, 'utf8'));
    const tests = counts.testResults?.flatMap(({ assertionResults }) => assertionResults) ?? [];
    return {
      passed: counts.passed ?? counts.numPassedTests,
      failed:
        counts.failures ?? tests.filter((test) => test.status === 'failed').map(({ fullName }) => fullName),
    };
  } catch {
    return { passed: 0, failed: [] };
  }
}
