import { expect, test, type Page } from '@playwright/test';
import { bite } from '../support/page-types.ts';

/** True when the place that the address names is in the window, and no bar lies on it. */
function targetIsClear(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const target = document.querySelector(':target');
    const bar = document.querySelector('header.bar')?.getBoundingClientRect();
    const place = target?.getClientRects()[0];
    return place !== undefined && place.top >= (bar?.bottom ?? 0) - 1 && place.top < innerHeight;
  });
}

test('a citation leads to its reference, and from there back to the sentence', async ({ page }) => {
  await page.goto(bite);
  const citation = page.locator('#cite-3 a.cite');
  const number = /\d+/.exec(await citation.innerText())?.[0] ?? '';
  await citation.click();
  await expect(page).toHaveURL(new RegExp(`/references/#r${number}$`));
  await expect.poll(() => targetIsClear(page)).toBe(true);
  const entry = page.locator(`#r${number}`);
  for (const fold of await entry.locator('summary').all()) await fold.click();
  await entry.locator(`a[href$="/${bite}#cite-3"]`).click();
  await expect(page).toHaveURL(new RegExp(`${bite}#cite-3$`));
  await expect.poll(() => targetIsClear(page)).toBe(true);
});

test('an entry under the bite leads to each sentence that cites it', async ({ page }) => {
  await page.goto(bite);
  const uses = page.locator('.cited li').first().locator('.uses a');
  expect(await uses.count()).toBeGreaterThan(1);
  for (const use of await uses.all()) {
    const href = await use.getAttribute('href');
    await use.click();
    expect(await page.evaluate(() => location.hash)).toBe(href);
    await expect.poll(() => targetIsClear(page)).toBe(true);
  }
});

test('a source stands beside its line, for the eye alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(bite);
  const note = page.locator('.mn').first();
  await expect(note).toBeVisible();
  await expect(note).toHaveAttribute('aria-hidden', 'true');
  const line = await page.locator('#cite-1').boundingBox();
  const place = await note.boundingBox();
  expect(Math.abs((place?.y ?? 0) - (line?.y ?? Infinity))).toBeLessThan(80);
  expect(place?.x ?? 0).toBeGreaterThan((line?.x ?? 0) + (line?.width ?? 0));
});
