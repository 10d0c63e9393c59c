/** Mutation testing of core: does a test fail when the code is changed? `npm run mutants`. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutants.config.mjs' },
  mutate: ['packages/core/src/**/*.ts'],
  // What the tests of core don't read need not be copied.
  ignorePatterns: ['bench', 'docs', 'examples', 'packages/element', '**/dist', 'site'],
  concurrency: 2,
  // So much that a busy machine is not taken for an endless loop.
  timeoutMS: 20_000,
  incrementalFile: 'reports/mutants-so-far.json',
  reporters: ['progress', 'clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, allowColor: true, logTests: false },
  htmlReporter: { fileName: 'reports/mutants.html' },
  jsonReporter: { fileName: 'reports/mutants.json' },
};
