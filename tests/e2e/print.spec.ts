import { expect, test } from '@playwright/test';

/** Pages of a PDF, counted by their objects. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}

test('the cheat sheet prints on one page of A4', async ({ page }) => {
  await page.goto('one-page-cheat-sheet/');
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'What to log' })).toBeVisible();
  await expect(page.locator('.cited')).toBeHidden();
});

test('a bite prints with its figures, its cards open and its sources', async ({ page }) => {
  await page.goto('bites/deep-seek-r1-vs-o1/');
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThan(10);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('figure.chart svg:visible').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Cited here/u })).toBeVisible();
  await expect(page.locator('.cite-page')).toBeHidden();
});
