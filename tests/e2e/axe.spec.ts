import { test } from '@playwright/test';
import { colours, expectNoViolations } from '../support/axe.ts';
import { allPaths, pageTypes } from '../support/page-types.ts';

test.setTimeout(120_000);
// A trace of a long page takes longer than axe itself, and a violation names its element without one.
test.use({ trace: 'off' });

for (const path of allPaths) {
  test(`axe finds nothing on /${path}, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    await expectNoViolations(page, colours);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  for (const path of pageTypes.filter((type) => type !== 'references/')) {
    test(`axe finds nothing on /${path}`, async ({ page }) => {
      await page.goto(path);
      await expectNoViolations(page);
    });
  }
});
