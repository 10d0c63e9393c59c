import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of core as Stryker runs them, on its copy of the sources. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@quick-scan/source'] } },
  resolve: {
    conditions: ['@quick-scan/source'],
    // node_modules leads to the sources that are not changed.
    alias: [
      {
        find: /^@quick-scan\/core$/,
        replacement: fileURLToPath(new URL('packages/core/src/index.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['packages/core/test/**/*.test.ts'],
    exclude: [
      // It measures the time and the memory that a million responses take, in a worker which loads the sources by
      // another way; what is counted is checked elsewhere too.
      'packages/core/test/counting.test.ts',
      // Thousands of random walks and inputs, for seconds each. What they find by chance the others must find too.
      'packages/core/test/{*.property,*-walk,validation-in-the-script}.test.ts',
    ],
    // Most of the time goes into loading.
    isolate: false,
    // A machine that is busy takes its time.
    testTimeout: 30_000,
    setupFiles: ['packages/core/test/mutants-setup.ts'],
  },
});
