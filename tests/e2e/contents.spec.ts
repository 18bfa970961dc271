import { expect, test } from '@playwright/test';
import { bite } from '../support/page-types.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('the mark in the contents follows the scroll, down and up again', async ({ page }) => {
  await page.goto(bite);
  const links = page.getByRole('navigation', { name: 'In this bite' }).getByRole('link');
  const marked = page.locator('.contents [aria-current]');
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(targets.length).toBeGreaterThan(4);
  await expect(marked).toHaveCount(0);
  // The last sections may be too short to reach the top of the window.
  const reachable = targets.slice(0, -2);
  for (const target of [...reachable, ...[...reachable].reverse()]) {
    await page.evaluate((id) => {
      const heading = document.querySelector(CSS.escape(id).replace(/^\\#/, '#'));
      scrollTo(0, (heading?.getBoundingClientRect().top ?? 0) + scrollY - 80);
    }, target);
    await expect(marked).toHaveCount(1);
    await expect(marked).toHaveAttribute('href', target);
    await expect(page.locator('.running .sec')).toHaveText((await marked.innerText()).trim());
  }
});

test('a link in the contents leads to its heading, clear of the bar, and is marked', async ({ page }) => {
  await page.goto(bite);
  const link = page.getByRole('navigation', { name: 'In this bite' }).getByRole('link').nth(2);
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'location');
  const heading = page.getByRole('heading', { name: (await link.innerText()).trim() });
  const bar = (await page.locator('header.bar').boundingBox())?.height ?? 0;
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeGreaterThanOrEqual(bar);
  await expect(heading).toBeInViewport();
});

test('the outline marks the bite in hand, in its unit unfolded', async ({ page }) => {
  await page.goto(bite);
  const current = page.getByRole('navigation', { name: 'Course' }).locator('[aria-current=page]');
  await expect(current).toHaveText('DeepSeek-R1 against o1');
  await expect(current).toBeInViewport();
});
