import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** graphql 16 offers Vite its ES module and Node its CommonJS one; two instances at once do not work. */
const resolve = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] };

/** Files share what they import, which no test changes; each would otherwise load some hundred modules anew. */
const isolate = false;

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          testTimeout: 60_000,
          isolate,
          include: [
            'rules/**/*.test.ts',
            'src/**/*.test.ts',
            'seed/**/*.test.ts',
            'database/**/*.test.ts',
            'bench/**/*.test.ts',
            'web/**/*.test.ts',
            'docs/**/*.test.ts',
          ],
        },
      },
      {
        resolve,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/startTestDatabase.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          maxWorkers: 1,
          isolate,
        },
      },
    ],
  },
});
