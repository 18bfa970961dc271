import { expect, test, type Page } from '@playwright/test';
import { bite } from '../support/page-types.ts';

const paper = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      getComputedStyle(document.documentElement).backgroundColor +
      getComputedStyle(document.body).backgroundColor,
  );
const toggle = (page: Page) => page.getByRole('button', { name: /^Theme/ });

for (const [colorScheme, other] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`from the system's ${colorScheme} the first press shows ${other}, and it stays`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(bite);
    const before = await paper(page);
    await toggle(page).click();
    const chosen = await paper(page);
    expect(chosen).not.toBe(before);
    await page.reload();
    expect(await paper(page)).toBe(chosen);
    await page.goto('references/');
    expect(await paper(page)).toBe(chosen);
    await page.emulateMedia({ colorScheme: other });
    await page.goto(bite);
    expect(await paper(page)).toBe(chosen);
  });
}

test('a third press gives the choice back to the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(bite);
  const light = await paper(page);
  const names = new Set<string | null>();
  for (let press = 0; press < 3; press++) {
    names.add(await toggle(page).getAttribute('aria-label'));
    await toggle(page).click();
  }
  expect(names.size).toBe(3);
  expect(await paper(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).not.toBe(light);
});

test('a kept choice is there before the first paint', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.route('**/*.js', (route) => route.abort());
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(bite);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('no frame is painted in another colour than the kept one', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    const seen = new Set<string>();
    Object.assign(window, { seen });
    requestAnimationFrame(function look() {
      if (document.body.firstElementChild) seen.add(getComputedStyle(document.body).backgroundColor);
      requestAnimationFrame(look);
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(bite);
  const colours = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(colours).toEqual([await page.evaluate(() => getComputedStyle(document.body).backgroundColor)]);
});
