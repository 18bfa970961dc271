import { expect, test } from '@playwright/test';
import { pageTypes } from '../support/page-types.ts';

/** What sticks out at the right of the page, and is in no box that scrolls by itself. */
function stickingOut(): string[] {
  const scrolls = (element: Element): boolean => {
    for (let box = element.parentElement; box; box = box.parentElement)
      if (
        box !== document.body &&
        box !== document.documentElement &&
        getComputedStyle(box).overflowX !== 'visible'
      )
        return true;
    return false;
  };
  const width = document.documentElement.clientWidth;
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element),
  );
  const excess = document.documentElement.scrollWidth - width;
  return excess > 0
    ? [`${excess} px too wide`, ...wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 100))]
    : [];
}

for (const path of pageTypes) {
  test(`/${path} is never wider than the window`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 360, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(stickingOut), `${width} px`).toEqual([]);
    }
  });
}
