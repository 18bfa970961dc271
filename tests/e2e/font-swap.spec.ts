import { expect, test, type Page } from '@playwright/test';
import { bite } from '../support/page-types.ts';

/** Height of the article, and where each of its paragraphs and headings begins, in px. */
function measure(page: Page): Promise<{ height: number; tops: number[] }> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const article = document.querySelector('article');
    const blocks = [...document.querySelectorAll('article :is(h1, h2, h3, p)')];
    const tops = blocks.map((block) => block.getBoundingClientRect().top + scrollY);
    return { height: article?.getBoundingClientRect().height ?? 0, tops };
  });
}

for (const width of [360, 1280])
  test(`a page set in the stand-in faces is as long as in its own, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(bite);
    const own = await measure(page);
    await page.route('**/fonts/*.woff2', (route) => route.abort());
    await page.goto(bite);
    const stand = await measure(page);
    expect(stand.tops).toHaveLength(own.tops.length);
    expect(Math.abs(stand.height / own.height - 1)).toBeLessThan(0.02);
    const moved = own.tops.map((top, index) => Math.abs(top - (stand.tops[index] ?? 0)));
    expect(Math.max(...moved)).toBeLessThan(0.02 * own.height);
  });

test('the two faces of a first view are asked for in the head, and no other', async ({ page }) => {
  await page.goto('');
  const preloads = page.locator('link[rel=preload][as=font]');
  await expect(preloads).toHaveCount(2);
  await expect(preloads.first()).toHaveAttribute('href', /text-roman\.woff2$/);
  await expect(preloads.last()).toHaveAttribute('href', /ui\.woff2$/);
});
