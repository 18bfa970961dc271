import { env } from 'node:process';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/browser.ts';

const port = 4399;
const baseURL = `http://127.0.0.1:${port}/`;
const isCI = Boolean(env.CI);
const reports = env.TEST_REPORTS;
const { executablePath, args } = await findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  // Text, the same on every system.
  snapshotPathTemplate: '{testDir}/tab-order/{arg}{ext}',
  // Long, and seldom another result: `npm run test:deep`.
  grepInvert: /@deep/u,
  forbidOnly: isCI,
  fullyParallel: true,
  retries: isCI ? 1 : 0,
  workers: 2,
  reporter: [
    [isCI ? 'line' : 'list'],
    ...(reports ? [['json', { outputFile: `${reports}/playwright.json` }] as const] : []),
  ],
  use: {
    baseURL,
    launchOptions: { args, ...(executablePath !== undefined && { executablePath }) },
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    // To record every test costs a fifth of their time; `--trace on` for one that fails here.
    trace: 'on-first-retry',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node tests/support/serve.ts --root dist --port ${port}`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
