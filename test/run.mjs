import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsIn } from './counts.mjs';

/*
 * Runs every check and every suite one after the other, also past a failure, and ends with what failed and one line
 * that adds them up. A check counts as one test. ENGINES=chromium tests the element in one engine.
 */
const results = mkdtempSync(join(tmpdir(), 'quick-scan-'));
const file = (name) => join(results, `${name}.json`);
const packages = ['core', 'content', 'element'];
const projects = [
  ...packages.flatMap((name) => [`packages/${name}`, `packages/${name}/test`]),
  'packages/core/schema',
  'packages/content/compile',
  'packages/element/manifest',
  'docs/demo',
  'docs/tables',
  'bench',
  'test',
];

const vitest = (project, ...options) => [
  'vitest',
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file(project)}`,
  ...options,
];

// Which tells what was covered.
const hasChromium = (process.env.ENGINES ?? 'chromium').includes('chromium');

/** Each: what it is, the command, and where a suite leaves its counts. */
const STEPS = [
  ...projects.map((project) => [`types: ${project}`, ['tsc', '-p', project]]),
  ['lint', ['eslint', '.']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['content is compiled', ['tsx', '-C', '@quick-scan/source', 'packages/content/compile/main.ts', '--check']],
  ['build: core', ['tsc', '-p', 'packages/core/tsconfig.build.json']],
  ['build: content', ['tsc', '-p', 'packages/content/tsconfig.build.json']],
  ['build: element', ['tsc', '-p', 'packages/element/tsconfig.build.json']],
  ['build: what editors know', ['tsx', '-C', '@quick-scan/source', 'packages/element/manifest/main.ts']],
  ['build: script', ['rollup', '-c', '--silent']],
  ['build: the same once more, elsewhere', ['node', 'test/reproducible.mjs']],
  ['dependencies without known vulnerabilities', ['node', 'test/audit.mjs']],
  ...packages.flatMap((name) => [
    [`as npm gets it: ${name}`, ['publint', '--strict', `packages/${name}`]],
    // Our packages are modules, for bundlers and for Node: what only CommonJS or an older Node asks is no matter.
    [
      `types as npm gets them: ${name}`,
      ['attw', '--pack', `packages/${name}`, '--profile', 'esm-only', '--quiet'],
    ],
  ]),
  ['nothing unused', ['knip', '--no-config-hints']],
  ['nothing unused in what is published', ['knip', '--production', '--no-config-hints']],
  ['core and content', vitest('packages', '--project', 'core in the script', '--coverage'), file('packages')],
  ['element in each engine', ['wtr', ...(hasChromium ? ['--coverage'] : [])], file('element')],
  ['build: docs', ['typedoc', '--logLevel', 'Warn']],
  ['pages in a browser', vitest('pages', '--project', 'pages alone'), file('pages')],
];

let passed = 0;
let failed = 0;
const failures = [];

for (const [name, command, counts] of STEPS) {
  console.log(`\n--- ${name}`);
  const code = await run(command);
  const counted = counts && countsIn(counts);
  passed += counted?.passed ?? (code === 0 ? 1 : 0);
  failed += counted?.failed ?? (code === 0 ? 0 : 1);
  // A suite can fail on more than a test: coverage, or a file that does not load.
  if (counted?.failed === 0 && code !== 0) failed++;
  if (code !== 0) failures.push(name, ...(counted?.failures ?? []).map((each) => `  ${each}`));
}
rmSync(results, { recursive: true });

if (failures.length > 0) console.log(`\nNot good:\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run([tool, ...options]) {
  const env = {
    ...process.env,
    PATH: `node_modules/.bin:${process.env.PATH}`,
    TEST_COUNTS: file('element'),
    NO_COLOR: '1',
  };
  return new Promise((resolve) => {
    const child = spawn(tool, options, { stdio: ['ignore', 'inherit', 'inherit'], env });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
