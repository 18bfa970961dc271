import { expect, test, type Page } from '@playwright/test';
import { bite } from '../support/page-types.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('from home to a bite, to a place in it, to another bite, and by search to a third', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'DeepSeek-R1 against o1' }).first().tap();
  await expect(page).toHaveURL(new RegExp(`${bite}$`));
  await openContents(page);
  await openOutline(page);
  await search(page);
});

async function openContents(page: Page): Promise<void> {
  const contents = page.getByRole('navigation', { name: 'In this bite' });
  await expect(contents.getByRole('link').first()).toBeHidden();
  await contents.locator('summary').tap();
  await contents.getByRole('link', { name: 'What to do with it' }).tap();
  await expect(page.getByRole('heading', { name: 'What to do with it' })).toBeInViewport();
}

async function openOutline(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Course', exact: true }).tap();
  const outline = page.getByRole('navigation', { name: 'Course' });
  await expect(outline).toBeInViewport();
  await outline.locator('summary', { hasText: 'Prompting' }).tap();
  await outline.getByRole('link', { name: 'Prompting reasoning models' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Prompting reasoning models' })).toBeVisible();
}

async function search(page: Page): Promise<void> {
  await page.locator('[data-search-open]').first().tap();
  await page.getByRole('combobox', { name: 'Words to find' }).fill('distillation');
  const result = page.getByRole('option').first();
  await expect(result).toBeVisible();
  const href = (await result.getAttribute('href')) ?? '';
  await result.tap();
  await expect(page).toHaveURL((url) => url.pathname + url.search + url.hash === href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

test('from a path of Home into a bite, down its contents, and back to where the reader came from', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'I build with them' }).tap();
  const path = page.getByRole('heading', { name: 'I build with them' });
  await expect(path).toBeInViewport();
  const step = page.locator('#i-build-with-them ~ * a[href*="/bites/"]').first();
  const href = (await step.getAttribute('href')) ?? '';
  await step.tap();
  await expect(page).toHaveURL((url) => url.pathname === href);
  await openFirstSection(page);
  await page.getByRole('navigation', { name: 'Previous and next bite' }).getByRole('link').last().tap();
  await expect(page).not.toHaveURL((url) => url.pathname === href);
  for (let pages = 0; pages < 3; pages++) await page.goBack();
  await expect(path).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL((url) => url.pathname === '/');
});

async function openFirstSection(page: Page): Promise<void> {
  const contents = page.getByRole('navigation', { name: 'In this bite' });
  await contents.locator('summary').tap();
  const section = contents.getByRole('link').first();
  const name = await section.innerText();
  await section.tap();
  await expect(page.getByRole('heading', { level: 2, name })).toBeInViewport();
}

test('what a finger must hit is large enough, or stands in a line of text', async ({ page }) => {
  await page.goto(bite);
  const bar = page.locator('header.bar').getByRole('link').or(page.locator('header.bar').getByRole('button'));
  for (const tool of await bar.filter({ visible: true }).all()) {
    const { width = 0, height = 0 } = (await tool.boundingBox()) ?? {};
    expect(Math.min(width, height), await tool.innerText()).toBeGreaterThanOrEqual(24);
  }
});
