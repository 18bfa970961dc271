import { expect, test, type Page } from '@playwright/test';

const path = 'compare/';
const shownRows = (page: Page) => page.locator('tbody tr:not([hidden])');
const column = (page: Page, name: string) => page.getByRole('columnheader').filter({ hasText: name });

test('filters by keyboard, says how many are left, and keeps it in the URL', async ({ page }) => {
  await page.goto(path);
  const status = page.locator('.filters').getByRole('status');
  await expect(status).toHaveText('59 of 59 models');
  await page.getByRole('searchbox', { name: 'Find' }).focus();
  await page.keyboard.type('claude');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Vendor' })).toBeFocused();
  await page.keyboard.type('Anth');
  await expect(page).toHaveURL(/\?q=claude&vendor=Anthropic$/u);
  const left = await shownRows(page).count();
  expect(left).toBeGreaterThan(5);
  await expect(status).toHaveText(`${left} of 59 models`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(status).toHaveText('No model of 59 fits');
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(shownRows(page)).toHaveCount(59);
  await expect(page).toHaveURL(/\/compare\/$/u);
});

test('a link brings filters and order back, and going back keeps them', async ({ page }) => {
  await page.goto(`${path}?weights=open&price=*&sort=-swe-bench-verified`);
  await expect(page.getByRole('checkbox', { name: 'Open weights' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Has a price' })).toBeChecked();
  await expect(column(page, 'SWE-bench Verified')).toHaveAttribute('aria-sort', 'descending');
  const first = shownRows(page).first();
  await expect(first.locator('td').nth(2)).toContainText('open');
  await expect(first.getByRole('rowheader')).toContainText('DeepSeek-V4-Pro');
  await column(page, 'Released').getByRole('button').press('Enter');
  await expect(page).toHaveURL(/weights=open&price=\*&sort=released$/u);
  await first.locator('a.cite').first().click();
  await expect(page).toHaveURL(/references\/#r\d+$/u);
  await page.goBack();
  await expect(column(page, 'Released')).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('checkbox', { name: 'Open weights' })).toBeChecked();
});

test('what the form does not offer asks for nothing', async ({ page }) => {
  await page.goto(`${path}?vendor=Nobody&weights=perhaps&sort=colour`);
  await expect(shownRows(page)).toHaveCount(59);
});

for (const width of [360, 1280]) {
  test(`head and first column stay while the box scrolls, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    const box = page.locator('.data .scroll');
    const corner = column(page, 'Model');
    await box.scrollIntoViewIfNeeded();
    const before = await corner.boundingBox();
    await box.evaluate((element) => element.scrollTo(9999, 900));
    expect(await corner.boundingBox()).toEqual(before);
    await expect(column(page, 'SWE-bench Verified')).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('filters and sorts by touch, with targets large enough', async ({ page }) => {
    await page.goto(path);
    const box = page.locator('label', { hasText: 'Open weights' });
    expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await box.tap();
    await expect(page).toHaveURL(/\?weights=open$/u);
    await expect(shownRows(page).first().locator('td').nth(2)).toContainText('open');
    await column(page, 'Vendor').getByRole('button').tap();
    await expect(column(page, 'Vendor')).toHaveAttribute('aria-sort', 'ascending');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the table stands whole and offers no filter', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('tbody tr')).toHaveCount(59);
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.locator('.filters')).toBeHidden();
    await expect(page.getByRole('table').getByRole('button')).toHaveCount(0);
  });
});
