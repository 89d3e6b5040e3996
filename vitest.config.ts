import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** graphql 16 offers Vite its ES module and Node its CommonJS one; two instances at once do not work. */
const resolve = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] };

/** Files share what they import, which no test changes; otherwise each would load some hundred modules again. */
const isolate = false;

/** As many Neo4j are started. */
const WORKERS = 2;

/** All projects share the workers, so that none idles while another is at its last long file. */
const shared = { isolate, maxWorkers: WORKERS };
const light = { ...shared, testTimeout: 240_000, hookTimeout: 60_000 };

/** The first run while Neo4j starts, the last beside the last file that needs one. */
const ORDER = ['static', 'web', 'whole', 'unit'];

class ByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project }: TestSpecification) => ORDER.indexOf(project.name);
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

/** Tests of the code as text: they start nothing of it. */
const STATIC = ['test/checks.test.ts', 'test/house.test.ts'];

/** A link that a test presses leads nowhere: files share one window, and those behind would be left on an empty page. */
const NO_NAVIGATION = {
  happyDOM: { settings: { navigation: { disableMainFrameNavigation: true, disableFallbackToSetURL: true } } },
};

export default defineConfig({
  test: {
    sequence: { sequencer: ByProject },
    coverage: {
      include: ['{rules,src,seed,database,client,mcp,forecast}/**/*.ts', 'web/src/**/*.{ts,tsx}'],
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
        'client/**': { lines: 90 },
        'mcp/**': { lines: 85 },
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
        test: {
          ...light,
          name: 'unit',
          include: ['{rules,src,seed,database,client,mcp,forecast,bench,docs}/**/*.test.ts'],
        },
      },
      {
        resolve,
        test: {
          ...light,
          name: 'web',
          environment: 'happy-dom',
          environmentOptions: NO_NAVIGATION,
          setupFiles: ['web/src/testing/setUp.ts'],
          include: ['web/**/*.test.{ts,tsx}'],
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: STATIC,
          globalSetup: ['test/startTestDatabases.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
