/** Mutation testing of the core: does a test fail when the code is changed? `npm run mutants`. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutants.config.mjs' },
  mutate: ['packages/core/src/**/*.ts'],
  // What the tests of the core don't read need not be copied.
  ignorePatterns: ['bench', 'docs', 'examples', 'packages/element', '**/dist', 'reports', 'site'],
  concurrency: 2,
  // So much that a busy machine is not taken for an endless loop.
  timeoutMS: 20_000,
  // Static mutants are those in what is made when a file is loaded. All tests are run on each; they are few.
  warnings: { slow: false },
  thresholds: { high: 100, low: 99, break: 99 },
  reporters: ['progress', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutants.html' },
  jsonReporter: { fileName: 'reports/mutants.json' },
};
