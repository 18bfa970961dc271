import { expect, test, type Page } from '@playwright/test';
import { bite, pageTypes } from '../support/page-types.ts';
import { watch } from '../support/watch.ts';

/** Goes down a page, so that what is loaded when it comes near is loaded. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((painted) => requestAnimationFrame(painted));
    }
  });
  await page.waitForLoadState('networkidle');
}

for (const path of pageTypes) {
  test(`/${path} stays on its host, within its policy, and without errors`, async ({ page, baseURL }) => {
    const seen = watch(page, new URL(baseURL ?? '').origin);
    await page.goto(path);
    await readToTheEnd(page);
    expect(seen).toEqual([]);
  });
}

test('searching stays on the host, within the policy, and without errors', async ({ page, baseURL }) => {
  const seen = watch(page, new URL(baseURL ?? '').origin);
  await page.goto(bite);
  await page.keyboard.press('/');
  await page.keyboard.type('reward');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(seen).toEqual([]);
});

test('a script that the policy does not name is refused', async ({ page, baseURL }) => {
  const seen = watch(page, new URL(baseURL ?? '').origin);
  await page.goto(bite);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.head.append(script);
  });
  expect(await page.title()).not.toBe('ran');
  expect(seen.join()).toContain('Content Security Policy');
});
