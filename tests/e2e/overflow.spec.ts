import { expect, test } from '@playwright/test';
import { stickingOut } from '../support/overflow.ts';
import { pageTypes } from '../support/page-types.ts';

// The list of references is long: seven widths of it take their time.
test.setTimeout(120_000);

for (const path of pageTypes) {
  test(`/${path} is never wider than the window`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 360, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(stickingOut), `${width} px`).toEqual([]);
    }
  });
}

/** The text spacing that a reader may set, WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Elements of text that a box cuts off, but excerpts of a set number of lines. Runs in the page. */
function cutOff(): string[] {
  return [...document.querySelectorAll('header, main, main *, footer')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      if (clipPath !== 'none' || webkitLineClamp !== 'none' || element.clientWidth === 0) return false;
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 100));
}

for (const path of pageTypes) {
  test(`/${path} reads at 400 %, and with a reader's own text spacing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    expect.soft(await page.evaluate(stickingOut), '400 %').toEqual([]);
    const bar = await page.locator('header.bar').boundingBox();
    expect.soft(bar?.height ?? 0, 'the bar leaves room to read').toBeLessThan(80);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, spacing);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(stickingOut), `spaced, ${width} px`).toEqual([]);
      expect.soft(await page.evaluate(cutOff), `spaced, ${width} px`).toEqual([]);
    }
  });
}
