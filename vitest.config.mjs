import { defineConfig } from 'vitest/config';

const source = {
  resolve: { conditions: ['@quick-scan/source'] },
  ssr: { resolve: { conditions: ['@quick-scan/source'] } },
};

const pages = { testTimeout: 120_000, hookTimeout: 120_000 };

/* They measure time, or build the script once more: nothing runs beside them. */
const ALONE = ['smoothness', 'team', 'large-files', 'readme'].map((name) => `test/${name}.test.ts`);

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
          ...pages,
          name: 'pages',
          include: ['test/**/*.test.ts'],
          exclude: ALONE,
          maxWorkers: 2,
        },
      },
      {
        ...source,
        test: {
          ...pages,
          name: 'pages alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
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
