import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { browserPath } from '../test/browsers.mjs';
import { measureOperations } from './core-operations.ts';
import { loadPages } from './load-pages.ts';
import { plain, plainWithStyleFile } from './pages/plain.ts';
import { quickScan } from './pages/quick-scan.ts';
import { surveyJs, surveyJsVersion } from './pages/survey-js.ts';
import { figuresTable, goalsTable, operationsTable, ratiosTable } from './tables.ts';

/*
 * Measures the scan beside other pages with the same statements, and the core by itself, and prints the results.
 * With --write they are put in docs/performance.md instead.
 */
const { values: options } = parseArgs({
  options: {
    loads: { type: 'string', default: '15' },
    statements: { type: 'string', default: '8' },
    milliseconds: { type: 'string', default: '1000' },
    write: { type: 'boolean', default: false },
  },
});

const surveyJsIs = surveyJsVersion();
if (options.write && !surveyJsIs) throw new Error('SurveyJS is not installed: npm ci --prefix bench');

const browser = await chromium.launch({
  executablePath: browserPath('chromium'),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const loads = await loadPages(
  browser,
  [plain(), plainWithStyleFile(), quickScan(), ...(surveyJsIs ? [surveyJs()] : [])],
  { loads: Number(options.loads), statements: Number(options.statements) },
);
const chromiumIs = browser.version();
await browser.close();
const operations = await measureOperations(Number(options.milliseconds));

const { version } = JSON.parse(readFileSync('packages/element/package.json', 'utf8')) as { version: string };
const results = [
  `The scan ${version} and SurveyJS ${surveyJsIs ?? '(not installed)'} in Chromium ${chromiumIs}, and Node ${process.version}, on ` +
    `${cpus().length} × ${cpus()[0]!.model}, ${new Date().toISOString().slice(0, 10)}. Loads of each page under each condition: ` +
    `${options.loads}; statements answered in each: ${options.statements}.`,
  goalsTable(loads),
  ratiosTable(loads),
  figuresTable(loads),
  operationsTable(operations),
].join('\n\n');

if (options.write) {
  const filepath = 'docs/performance.md';
  const page = readFileSync(filepath, 'utf8').replace(
    /(<!-- results -->).*(<!-- end of results -->)/s,
    (_, start: string, end: string) => `${start}\n\n${results}\n\n${end}`,
  );
  writeFileSync(filepath, await format(page, { ...(await resolveConfig(filepath)), filepath }));
} else {
  console.log(results);
}
