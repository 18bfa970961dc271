import { expect, test } from '@playwright/test';
import { bite, biteWithFigure } from '../support/page-types.ts';
import { watchTraffic } from '../support/traffic.ts';

const kB = 1000;

for (const path of [bite, biteWithFigure]) {
  for (const width of [1280, 360]) {
    test(`the first view of /${path} at ${width} px takes at most 12 requests`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const traffic = await watchTraffic(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      const asked = traffic.map(({ url }) => url);
      expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(12);
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
      expect(asked.filter((url) => url.endsWith('.woff2')).length).toBeLessThanOrEqual(4);
    });
  }
}

test('the first results of a search take at most 250 kB', async ({ page }) => {
  await page.goto(bite, { waitUntil: 'networkidle' });
  const traffic = await watchTraffic(page);
  await page.keyboard.press('/');
  await page.keyboard.type('reward');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const bytes = traffic.reduce((sum, transfer) => sum + transfer.bytes, 0);
  expect(bytes, JSON.stringify(traffic)).toBeGreaterThan(10 * kB);
  expect(bytes).toBeLessThanOrEqual(250 * kB);
});
