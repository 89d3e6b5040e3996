import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'seed/**/*.test.ts'] } },
      {
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts', 'database/**/*.test.ts'],
          globalSetup: ['test/startTestDatabase.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
