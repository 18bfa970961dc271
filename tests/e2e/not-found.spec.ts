import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';

const near = 'nearest-pages';

test('an address with a slip leads to the page that was meant', async ({ page }) => {
  await page.goto('bites/distiled-models/');
  await expect(page.locator(near).getByRole('heading', { name: 'Did you mean' })).toBeVisible();
  expect(await page.locator(near).getByRole('link').count()).toBeLessThanOrEqual(5);
  await expectNoViolations(page);
  await page.locator(near).getByRole('link').first().press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Distilled models');
});

test('an address that resembles nothing gets the course and no guess', async ({ page }) => {
  const names = page.waitForResponse(/names\.json$/u);
  await page.goto('wp-login.php');
  await (await names).finished();
  await expect(page.locator(near)).toBeEmpty();
  await expect(page.getByRole('navigation', { name: 'The course' })).toBeVisible();
});

test('other pages fetch no names', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('questions/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.endsWith('names.json'))).toEqual([]);
});
