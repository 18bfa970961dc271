import { expect, test, type Page } from '@playwright/test';
import { biteWithFigure } from '../support/page-types.ts';

const figure = (page: Page) => page.locator('grpo-group');
const toggles = (page: Page) => figure(page).getByRole('button');

/** What the figure should show for what its buttons say: (reward − mean) / deviation, and 0 for a group of equals. */
async function expectOwnArithmetic(page: Page): Promise<void> {
  const words = await toggles(page).allInnerTexts();
  const rewards = words.map((word) => (word.trim() === 'right' ? 1 : 0) as number);
  const mean = rewards.reduce((sum, reward) => sum + reward, 0) / rewards.length;
  const deviation = Math.sqrt(
    rewards.reduce((sum, reward) => sum + (reward - mean) ** 2, 0) / rewards.length,
  );
  const expected = rewards.map((reward) => (deviation === 0 ? 0 : (reward - mean) / deviation));
  const shown = await figure(page).locator('.grpo-advantage').allInnerTexts();
  expect(shown.map((text) => Number(text.replace('−', '-')))).toEqual(
    expected.map((value) => Number(value.toFixed(2))),
  );
  await expect(figure(page).getByRole('status')).toContainText(
    `Mean ${mean.toFixed(3)}, deviation ${deviation.toFixed(3)}.`,
  );
}

test.beforeEach(({ page }) => page.goto(biteWithFigure).then(() => expect(toggles(page)).toHaveCount(8)));

test('the figure starts with right sums', async ({ page }) => {
  await expectOwnArithmetic(page);
});

test('each answer turns by click and by key, and every advantage moves', async ({ page }) => {
  const first = toggles(page).first();
  const before = await first.innerText();
  await first.click();
  await expect(first).not.toHaveText(before);
  await expectOwnArithmetic(page);
  await first.focus();
  await page.keyboard.press('Space');
  await expect(first).toHaveText(before);
  await expect(first).toBeFocused();
  await expectOwnArithmetic(page);
});

test('a group of equals teaches nothing, and says so', async ({ page }) => {
  for (const toggle of await toggles(page).all())
    if ((await toggle.innerText()) === 'wrong') await toggle.click();
  await expect(figure(page).getByRole('status')).toContainText('teaches nothing');
  await expectOwnArithmetic(page);
});

test('a screen reader hears which answer a button turns, and how it stands', async ({ page }) => {
  const names = await toggles(page).evaluateAll((all) => all.map((button) => button.ariaLabel ?? ''));
  expect(new Set(names).size).toBe(8);
  for (const [n, name] of names.entries())
    expect(name).toMatch(new RegExp(`${n + 1}\\b.*\\b(?:right|wrong)`));
});
