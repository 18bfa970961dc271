import { expect, test } from '@playwright/test';
import { bite } from '../support/page-types.ts';

const models = 'bites/relevant-models-for-reasoning-and-knowledge/';

for (const [width, shown, hidden] of [
  [1280, 'wide', 'narrow'],
  [360, 'narrow', 'wide'],
] as const) {
  test(`a figure is drawn for the room it has, at ${width} px, and its words keep their size`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(bite);
    const figure = page.locator('figure.chart').first();
    await expect(figure.locator(`svg.${shown}`)).toBeVisible();
    await expect(figure.locator(`svg.${hidden}`)).toBeHidden();
    const size = await figure
      .locator(`svg.${shown} text`)
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
    expect(size).toBeGreaterThan(11);
  });
}

test('a figure has a name, and its numbers unfold by keyboard', async ({ page }) => {
  await page.goto(bite);
  const figure = page.locator('figure.chart').first();
  await expect(figure.getByRole('img')).toHaveAccessibleName(/.{40,}/u);
  await figure.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(figure.getByRole('rowheader').first()).toBeVisible();
});

test('a table is sorted by a column, up and down, missing values last', async ({ page }) => {
  await page.goto(models);
  const table = page.locator('#fig-relevant-models table');
  const column = table.getByRole('columnheader').filter({ hasText: 'GPQA' });
  const index = await column.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
  const values = () =>
    table
      .locator('tbody tr')
      .evaluateAll(
        (rows, at) =>
          rows.map((row) => (row as HTMLTableRowElement).cells[at]?.firstChild?.textContent?.trim() ?? ''),
        index,
      );
  const before = await values();
  const known = before.map(Number).filter((value) => !Number.isNaN(value));
  expect(known.length).toBeGreaterThan(5);
  expect(known.length).toBeLessThan(before.length);
  for (const [direction, sign] of [
    ['ascending', 1],
    ['descending', -1],
  ] as const) {
    await column.getByRole('button').press('Enter');
    await expect(column).toHaveAttribute('aria-sort', direction);
    const after = await values();
    expect(after.slice(0, known.length).map(Number)).toEqual([...known].sort((a, b) => (a - b) * sign));
    expect(after.slice(known.length).filter((value) => !value.startsWith('n/a'))).toEqual([]);
  }
  await table.getByRole('columnheader').first().getByRole('button').click();
  await expect(column).not.toHaveAttribute('aria-sort');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('tables stand in the author’s order and offer no button', async ({ page }) => {
    await page.goto(models);
    const table = page.locator('#fig-relevant-models table');
    await expect(table).toBeVisible();
    await expect(table.getByRole('button')).toHaveCount(0);
  });
});

test('a term leads to its entry, and other names stand beside it', async ({ page }) => {
  await page.goto(bite);
  const term = page.locator('a.term', { hasText: 'GPQA Diamond' }).first();
  await term.click();
  await expect(page).toHaveURL(/\/glossary\/#gpqa/u);
  await expect(page.getByRole('heading', { name: /^GPQA Diamond/u })).toBeInViewport();
  await expect(page.locator('.also').first()).toBeVisible();
});

test('a page says how to cite it, and the references can be taken away', async ({ page }) => {
  await page.goto(bite);
  const cite = page.locator('.cite-page');
  await cite.locator('summary').click();
  await expect(cite.locator('pre')).toContainText('@online{thinking-models-deep-seek-r1-vs-o1');
  await page.goto('references/');
  for (const [name, type] of [
    ['BibTeX', 'bib'],
    ['CSL-JSON', 'json'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`references.${type}`);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('numbers unfold and columns sort by touch', async ({ page }) => {
    await page.goto(bite);
    const figure = page.locator('figure.chart').first();
    await figure.locator('summary').tap();
    const column = figure.getByRole('columnheader').nth(1);
    await column.getByRole('button').tap();
    await expect(column).toHaveAttribute('aria-sort', 'ascending');
  });
});
