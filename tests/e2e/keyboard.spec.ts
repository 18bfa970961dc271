import { expect, test, type Page } from '@playwright/test';
import { bite } from '../support/page-types.ts';

// Every stop of a long bite is visited: a trace would record each of them.
test.use({ trace: 'off' });

interface Stop {
  /** Place in the document's order. */
  readonly order: number;
  readonly name: string;
  /** Why a reader may not see where the focus is; empty when they do. */
  readonly lost: string;
}

/** The element that has the focus, as a reader sees it; undefined when none has. */
function stopHere(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    const hasRing = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    const isSeen = top !== null && (element.contains(top) || top.contains(element));
    const lost = [hasRing ? '' : 'no ring', width * height > 0 ? '' : 'no size', isSeen ? '' : 'covered'];
    return {
      order: [...document.querySelectorAll('*')].indexOf(element),
      name: `${element.tagName} ${element.ariaLabel ?? element.textContent.trim().slice(0, 40)}`,
      lost: lost.filter(Boolean).join(', '),
    };
  });
}

for (const width of [1280, 360]) {
  test(`Tab goes through a bite in order and is seen at each stop, at ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    // The stops of a preview stand between its link and the next, as long as the reader waits for them.
    await page.addInitScript(() => {
      localStorage.setItem('previews', 'off');
    });
    await page.goto(bite);
    const stops: Stop[] = [];
    for (let presses = 0; presses < 250; presses++) {
      await page.keyboard.press('Tab');
      const stop = await stopHere(page);
      if (!stop) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(50);
    expect(stops.length).toBeLessThan(250);
    expect(stops.filter(({ lost }) => lost !== '')).toEqual([]);
    expect(stops.filter(({ order }, n) => n > 0 && order <= (stops[n - 1]?.order ?? 0))).toEqual([]);
  });
}

test('the skip link comes first, shows itself, and leads to the text', async ({ page }) => {
  await page.goto(bite);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('[ and ] turn to the previous and the next bite', async ({ page }) => {
  await page.goto(bite);
  const next = await page.locator('.turn [rel=next]').getAttribute('href');
  await page.keyboard.press(']');
  await page.waitForURL(new RegExp(`${next ?? ''}$`));
  await page.keyboard.press('[');
  await expect(page).toHaveURL(new RegExp(`${bite}$`));
});

test('keys are left to fields and to the browser', async ({ page }) => {
  await page.goto(bite);
  await page.keyboard.press('/');
  await page.keyboard.type('a]b/c?');
  await expect(page.getByRole('combobox', { name: 'Words to find' })).toHaveValue('a]b/c?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+]');
  await expect(page).toHaveURL(new RegExp(`${bite}$`));
});

test('/ and Ctrl+K open the search, Esc closes it and the focus comes back', async ({ page }) => {
  await page.goto(bite);
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  for (const keys of ['/', 'Control+k']) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog', { name: 'Search the course' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(link).toBeFocused();
  }
});

test('? lists the keys; Esc closes the list and the focus comes back', async ({ page }) => {
  await page.goto(bite);
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' }).getByText('Next bite')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(link).toBeFocused();
});
