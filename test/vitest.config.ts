import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const slow = ['test/site-build/**', 'test/browser/**'];
const minute = 60_000;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...slow, '**/fixtures/**'],
          testTimeout: minute / 2,
        },
      },
      {
        test: {
          name: 'site',
          include: slow.map((folder) => `${folder}/*.test.ts`),
          exclude: ['**/fixtures/**'],
          globalSetup: ['test/browser/run-folder.ts'],
          // Builds and browsers share the processor: after the quick tests, one file after another.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          testTimeout: 2 * minute,
          hookTimeout: 10 * minute,
        },
      },
    ],
  },
});
