import { defineConfig } from 'vitest/config';

const source = {
  resolve: { conditions: ['@quick-scan/source'] },
  ssr: { resolve: { conditions: ['@quick-scan/source'] } },
};

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        ...source,
        test: {
          name: 'packages',
          include: ['packages/{core,content}/test/**/*.test.ts'],
          // A machine that is busy takes its time over a million answers.
          testTimeout: 30_000,
        },
      },
      {
        // The core as it is in the script, which has another validation than zod.
        ...source,
        resolve: {
          ...source.resolve,
          alias: { 'zod/mini': new URL('packages/element/bundle/zod-mini.ts', import.meta.url).pathname },
        },
        test: {
          name: 'core in the script',
          include: ['packages/core/test/**/*.test.ts'],
          // These ask zod itself.
          exclude: [
            'packages/core/test/*-schema.test.ts',
            'packages/core/test/validation-in-the-script.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        ...source,
        test: {
          name: 'pages',
          include: ['test/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
    coverage: {
      include: ['packages/core/src/**'],
      thresholds: { 100: true },
      reporter: ['text'],
    },
  },
});
