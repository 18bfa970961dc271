import { expect, test, type Page } from '@playwright/test';
import { colours, everything, expectNoViolations, expectStrongContrast } from '../support/axe.ts';
import { allPaths, bite, pageTypes } from '../support/page-types.ts';

// The references take half a minute of a fast machine.
test.setTimeout(300_000);
// A trace of a long page takes longer than axe itself, and a violation names its element without one.
test.use({ trace: 'off' });

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };

/** The size of targets. */
const changedByWidth = ['wcag22aa'];

/** Every rule in the light theme; in the dark one those of colours, on the same page. */
async function expectCleanInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolations(page, colours);
}

const types = new Set<string>(pageTypes);

for (const path of new Set([...allPaths, ...pageTypes])) {
  // Contrast is what takes long, and all pages share their colours: it is looked at on a page of each kind, in both themes and widths;
  // on the others all but contrast, and narrow what a width changes. The deep run looks at everything on every page.
  const whole = types.has(path);
  test(`axe finds nothing on /${path}`, async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto(path);
    await (whole ? expectCleanInBothThemes(page) : expectNoViolations(page, everything, ['color-contrast']));
    await page.setViewportSize(narrow);
    await (whole ? expectCleanInBothThemes(page) : expectNoViolations(page, changedByWidth));
  });

  test(
    `axe finds nothing on /${path}, wide and narrow, light and dark`,
    { tag: '@deep' },
    async ({ page }) => {
      await page.goto(path);
      for (const size of [wide, narrow]) {
        await page.setViewportSize(size);
        await expectCleanInBothThemes(page);
      }
    },
  );
}

for (const size of [wide, narrow]) {
  test(`axe finds nothing in open dialogs at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(bite);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog', { name: 'Search the course' })).toBeVisible();
    await expectCleanInBothThemes(page);
    await page.keyboard.type('reward');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectCleanInBothThemes(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await expectCleanInBothThemes(page);
  });

  test(`axe finds nothing where everything is unfolded at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(bite);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectCleanInBothThemes(page);
  });
}

test('running text has the contrast of level AAA in both themes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(bite);
    await expectStrongContrast(page, '.prose > p');
  }
});
