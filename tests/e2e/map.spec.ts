import { expect, test, type Page } from '@playwright/test';
import { colours, expectNoViolations } from '../support/axe.ts';

const picture = (page: Page) => page.locator('.map svg:visible');

test('the keyboard goes through the bites in reading order, and Enter opens one', async ({ page }) => {
  await page.goto('map/');
  const hrefs = await picture(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(40);
  await picture(page).locator('a').first().focus();
  for (const href of hrefs.slice(1, 9)) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', href!);
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${hrefs[8]!}$`, 'u'));
});

test('shows the way from one bite to another, and keeps it in the URL', async ({ page }) => {
  await page.goto('map/');
  await page.getByRole('combobox', { name: 'From' }).selectOption('Distilled models');
  await page.getByRole('combobox', { name: 'To' }).selectOption('Judges and verifiers');
  await page.getByRole('button', { name: 'Show the way' }).press('Enter');
  await expect(page).toHaveURL(/\?from=bites%2Fdistilled-models&to=bites%2Fjudges-and-verifiers$/u);
  const steps = page.locator('.steps li');
  await expect(steps.first()).toHaveText('Distilled models');
  await expect(steps.last()).toContainText('Judges and verifiers');
  const count = await steps.count();
  await expect(page.locator('.way-said')).toHaveText(`${count - 1} steps:`);
  await expect(picture(page).locator('a.on')).toHaveCount(count);
  await expect(picture(page).locator('.way')).toHaveCount(count - 1);

  await steps.nth(1).getByRole('link').click();
  await expect(page).toHaveURL(/\/bites\//u);
  await page.goBack();
  await expect(steps).toHaveCount(count);
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('bites/distilled-models');
});

test('says so where no way leads, and takes a way that names nothing for none', async ({ page }) => {
  await page.goto('map/?from=corrections&to=bites/grok-3');
  await expect(page.locator('.way-said')).toHaveText('No way leads from “Corrections” to “Grok 3”.');
  await page.goto('map/?from=bites/grok-3&to=bites/grok-3');
  await expect(page.locator('.way-said')).toHaveText('That is the same bite.');
  await page.goto('map/?from=nowhere&to=bites/grok-3');
  await expect(page.locator('.way-said')).toBeEmpty();
  await expect(page.locator('.map a.on')).toHaveCount(0);
});

for (const width of [320, 360, 768, 1280]) {
  test(`is drawn for ${width} px without a sideways scroll, its words at 13 px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('map/');
    await expect(picture(page)).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const scale = await picture(page).evaluate(
      (svg: SVGSVGElement) => svg.clientWidth / svg.viewBox.baseVal.width,
    );
    expect(scale).toBeGreaterThan(width < 360 ? 0.85 : 0.99);
    expect(scale).toBeLessThan(1.01);
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with a way shown, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('map/?from=bites/distilled-models&to=bites/judges-and-verifiers');
    await expectNoViolations(page, scheme === 'dark' ? colours : undefined);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('every bite is a target of 44 px', async ({ page }) => {
    await page.goto('map/');
    const heights = await picture(page)
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the picture and the list stand and lead on; no form or button offers itself', async ({ page }) => {
    await page.goto('map/');
    await expect(page.locator('map-route form')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'The same as a list' })).toBeVisible();
    await picture(page).getByRole('link', { name: 'Distilled models' }).click();
    await expect(page).toHaveURL(/bites\/distilled-models\/$/u);
    const near = page.getByRole('navigation', { name: 'On the map' });
    await near.getByRole('link', { name: 'Open-R1 and other reproductions' }).first().click();
    await expect(page).toHaveURL(/open-r1/u);
  });
});
