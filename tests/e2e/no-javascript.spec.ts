import { expect, test, type Page } from '@playwright/test';
import { bite, biteWithFigure, pageTypes } from '../support/page-types.ts';

test.use({ javaScriptEnabled: false });

test('home reads, and leads to a bite', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('table').getByText('Pretrain', { exact: true })).toBeVisible();
  await expect(page.getByText('What defines a reasoning/thinking model?')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Distilled models' }).first().click();
  await expect(page).toHaveURL(/\/bites\/distilled-models\/$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Distilled models' })).toBeVisible();
});

test('a bite reads to its end, with its cards, sources and neighbours', async ({ page }) => {
  await page.goto(bite);
  const main = page.getByRole('main');
  for (const text of ['In one breath', 'The table, with its noise', 'What to do with it'])
    await expect(main.getByText(text, { exact: true }).first()).toBeVisible();
  const card = main.locator('details.card').first();
  await card.locator('summary').click();
  await expect(card.locator('div').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Linked from/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Cited here/ })).toBeVisible();
  await page.getByRole('navigation', { name: 'Previous and next bite' }).getByRole('link').last().click();
  await expect(page).not.toHaveURL(new RegExp(bite));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const width of [1280, 360]) {
  test(`contents and outline lead to their places at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(bite);
    const contents = page.getByRole('navigation', { name: 'In this bite' });
    const link = contents.getByRole('link').nth(2);
    if (!(await link.isVisible())) await contents.locator('summary').click();
    await link.click();
    await expect(page.getByRole('heading', { name: 'What the scores do not show' })).toBeInViewport();
    const course = page.getByRole('navigation', { name: 'Course' });
    await course.locator('summary', { hasText: 'Limits' }).click();
    await course.getByRole('link', { name: 'Limits on thinking and reasoning' }).click();
    await expect(page).toHaveURL(/llms-limitations/);
  });
}

test('references read, and every sentence can be unfolded', async ({ page }) => {
  await page.goto('references/');
  await expect(page.locator('#r1')).toContainText('UnfoldAI');
  const more = page.locator('.reflist details').first();
  const quote = more.locator('q').first();
  await expect(quote).toBeHidden();
  await more.locator('summary').click();
  await expect(quote).toBeVisible();
});

test('a figure shows its first state, and nothing that needs a script offers itself', async ({ page }) => {
  await page.goto(biteWithFigure);
  const figure = page.locator('grpo-group');
  await expect(figure.getByRole('row')).toHaveCount(9);
  await expect(figure.locator('.grpo-sum')).toHaveText(/^Mean 0\.\d+, deviation 0\.\d+\.$/);
  await expect(page.getByRole('button')).toHaveCount(0);
});

/** What a reader sees that does nothing without a script, or has nothing in it. */
function deadOrEmpty(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const find = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
    const dead = find('button, [role=button], input, select, textarea, dialog');
    const leadsNowhere = find('a:not([href]), a[href="#"], a[href=""]');
    const filled = 'svg, img, math, input, video, audio, hr, iframe, object';
    const empty = find('main, section, nav, aside, figure, table, ul, ol, dl, p, h1, h2, h3, td > a').filter(
      (part) => part.textContent.trim() === '' && !part.querySelector(filled) && !part.closest('svg'),
    );
    return [...dead, ...leadsNowhere, ...empty].map(({ outerHTML }) => outerHTML.slice(0, 160));
  });
}

for (const path of pageTypes) {
  test(`/${path} offers nothing dead and shows nothing empty`, async ({ page }) => {
    await page.goto(path);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await deadOrEmpty(page), `${width} px`).toEqual([]);
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
