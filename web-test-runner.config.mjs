import { writeSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { countReporter } from './test/count-reporter.mjs';
import { browserPath } from './test/browsers.mjs';
import { faultyDelivery } from './test/faulty-delivery.mjs';
import { partsOnRequest } from './test/parts-on-request.mjs';
import { webkitLauncher } from './test/webkit-launcher.mjs';
import { zipInPlace } from './zip-in-place.mjs';

const ALL = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: browserPath('chromium'), args: ['--no-sandbox', '--disable-gpu'] },
    }),
  firefox: () =>
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: browserPath('firefox'),
        // It takes a page that it does not show for one that may wait: a second for every timer.
        extraPrefsFirefox: {
          'dom.min_background_timeout_value': 4,
          'dom.timeout.enable_budget_timer_throttling': false,
        },
      },
    }),
  webkit: () => webkitLauncher(browserPath('webkit')),
};

/* Runs the tests of the element in real browsers; ENGINES=chromium picks from the three. */
const engines = process.env.ENGINES?.split(',') ?? Object.keys(ALL);

/* What nobody listens to ends the runner, before it has said what that was. */
process.on('uncaughtExceptionMonitor', (error) => writeSync(2, `${error?.stack ?? error}\n`));

/* Which walks are walked: see test/walks.ts. */
const { WALK_RUNS, WALK_SEED, WALK_PATH, WALK_REPLAY } = process.env;
const walks = { WALK_RUNS, WALK_SEED, WALK_PATH, WALK_REPLAY };

export default {
  // The last is full of frames: after it Firefox gives a page no keys, and WebKit scrolls it in another way.
  files: ['packages/element/test/**/!(delivery).test.ts', 'packages/element/test/delivery.test.ts'],
  nodeResolve: { exportConditions: ['@quick-scan/source', 'development'] },
  plugins: [
    // As the script does.
    { name: 'zips-in-place', transform: ({ body, path }) => zipInPlace(body, path)?.toString() },
    partsOnRequest(),
    // No connection is closed for being idle just as a browser asks for the next file over it.
    { name: 'stays-connected', serverStart: ({ server }) => void (server.keepAliveTimeout = 0) },
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'packages/element/tsconfig.json',
      define: { WALKS: JSON.stringify(walks) },
    }),
  ],
  browsers: engines.map((name) => Object.assign(ALL[name](), { name })),
  middleware: [faultyDelivery()],
  // Side by side they are done sooner, but then the driver of WebKit now and then does not come to an answer.
  concurrentBrowsers: 1,
  // Two pages of one site share their storage.
  concurrency: 1,
  // What `--coverage` counts, in Chromium. The English words have the same functions as the Dutch, by their type, and are
  // spoken on whole pages, of the built script.
  coverageConfig: {
    include: ['packages/element/src/**/*.ts'],
    exclude: ['packages/element/src/**/messages/en.ts'],
    threshold: { statements: 95, branches: 95, functions: 95, lines: 95 },
    report: false,
  },
  testFramework: { config: { timeout: 60_000, forbidOnly: true } },
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), countReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // A long walk takes as long as it takes, and so does a busy machine.
  testsFinishTimeout: WALK_RUNS ? 24 * 3_600_000 : 900_000,
};
