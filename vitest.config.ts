import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { env, pid } from 'node:process';
import { defineConfig } from 'vitest/config';

const siteTests = 'tests/site/**/*.test.ts';
const deepTests = 'tests/deep/**/*.test.ts';
const unitTests = 'tests/**/*.test.ts';
const reports = env.TEST_REPORTS;

export default defineConfig({
  test: {
    // Most of a test's time goes to programs it starts: two at once pay off on two cores too.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    passWithNoTests: globSync(unitTests).length === 0,
    projects: [
      {
        test: {
          name: 'unit',
          include: [unitTests],
          exclude: [siteTests, deepTests, 'tests/e2e/**', 'tests/fixtures/**'],
        },
      },
      // These take long, or take the time and want a quiet machine.
      { test: { name: 'deep', include: [deepTests], testTimeout: 60_000, fileParallelism: false } },
      // These read ./dist: run them after a build.
      { test: { name: 'site', include: [siteTests], testTimeout: 60_000, hookTimeout: 300_000 } },
    ],
    ...(reports && {
      reporters: ['default', 'json'],
      outputFile: { json: `${reports}/vitest-${pid}.json` },
    }),
  },
});
