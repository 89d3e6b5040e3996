import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** graphql 16 offers Vite its ES module and Node its CommonJS one; two instances at once do not work. */
const resolve = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] };

/** Files share what they import, which no test changes; otherwise each would load some hundred modules again. */
const isolate = false;

/**
 * Tests that start no Neo4j; by default Vitest leaves one core idle. They come second: the numbers of the workers, by which
 * tests with Neo4j find theirs (`test/testDatabase.ts`), are each used once at a time in the first group only.
 */
const light = { isolate, maxWorkers: '100%', testTimeout: 240_000, hookTimeout: 60_000, sequence: { groupOrder: 1 } };

/** Tests of the code as text: they start nothing of it. */
const STATIC = ['test/checks.test.ts', 'test/house.test.ts'];

export default defineConfig({
  test: {
    coverage: {
      include: ['{rules,src,seed,database}/**/*.ts', 'web/src/**/*.{ts,tsx}'],
      exclude: ['**/generated.ts', '**/*ForTests.ts', '**/*.oracle.ts', 'web/src/testing/**'],
      reporter: ['text-summary', 'json-summary'],
      reportOnFailure: true,
      // Percent of lines, a little under what all tests reach: a folder that loses its tests fails.
      thresholds: {
        'rules/**': { lines: 95 },
        'seed/**': { lines: 92 },
        'database/**': { lines: 50 },
        'src/neo4j/**': { lines: 90 },
        'src/graphql/**': { lines: 90 },
        'src/graph/**': { lines: 80 },
        'src/http/**': { lines: 95 },
        'src/network/**': { lines: 95 },
        'src/questions/**': { lines: 95 },
        'web/src/**': { lines: 70 },
      },
    },
    projects: [
      {
        resolve,
        test: { ...light, name: 'static', include: STATIC, testTimeout: 600_000 },
      },
      {
        resolve,
        test: { ...light, name: 'unit', include: ['{rules,src,seed,database,bench,docs}/**/*.test.ts'] },
      },
      {
        resolve,
        test: {
          ...light,
          name: 'web',
          environment: 'happy-dom',
          setupFiles: ['web/src/testing/setUp.ts'],
          include: ['web/**/*.test.{ts,tsx}'],
        },
      },
      {
        resolve,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: STATIC,
          globalSetup: ['test/startTestDatabases.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          isolate,
          maxWorkers: 2,
        },
      },
    ],
  },
});
