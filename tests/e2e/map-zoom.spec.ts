import { expect, test, type Page } from '@playwright/test';
import { colours, expectNoViolations } from '../support/axe.ts';

const picture = (page: Page) => page.locator('.map svg:visible');
const viewOf = async (page: Page) =>
  ((await picture(page).getAttribute('viewBox')) ?? '').split(' ').map(Number);

test('buttons and keys come nearer, move and show the whole again', async ({ page }) => {
  await page.goto('map/');
  const whole = await viewOf(page);
  await page.getByRole('button', { name: 'Larger' }).press('Enter');
  await expect(page.getByRole('group', { name: 'Size of the map' })).toContainText('150 %');
  const near = await viewOf(page);
  expect(near[2]).toBeCloseTo(whole[2]! / 1.5, 0);
  await page.keyboard.press('ArrowRight');
  expect((await viewOf(page))[0]).toBeGreaterThan(near[0]!);
  await page.getByRole('button', { name: 'Whole map' }).click();
  expect(await viewOf(page)).toEqual(whole);
});

test('a focused bite comes into the nearer view', async ({ page }) => {
  await page.goto('map/');
  const larger = page.getByRole('button', { name: 'Larger' });
  for (let times = 0; times < 4; times++) await larger.click();
  await picture(page).locator('a').first().focus();
  const [x = 0, y = 0, width = 0, height = 0] = await viewOf(page);
  const box = await picture(page)
    .locator('a')
    .first()
    .evaluate((link: SVGAElement) => {
      const { x: left, y: top, width: wide, height: high } = link.getBBox();
      return { x: left, y: top, width: wide, height: high };
    });
  expect(box.x).toBeGreaterThanOrEqual(x);
  expect(box.y).toBeGreaterThanOrEqual(y);
  expect(box.x + box.width).toBeLessThanOrEqual(x + width);
  expect(box.y + box.height).toBeLessThanOrEqual(y + height);
});

test('the wheel scrolls the page, and zooms only with Ctrl; a drag moves and follows no link', async ({
  page,
}) => {
  await page.goto('map/');
  const whole = await viewOf(page);
  const box = (await picture(page).boundingBox())!;
  await page.mouse.move(box.x + 300, box.y + 200);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(100);
  expect(await viewOf(page)).toEqual(whole);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -150);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await viewOf(page))[2]).toBeLessThan(whole[2]!);
  expect(await page.evaluate(() => scrollY)).toBe(100);

  const near = await viewOf(page);
  const link = (await picture(page).locator('a', { hasText: 'Rewards' }).boundingBox())!;
  await page.mouse.move(link.x + 20, link.y + 10);
  await page.mouse.down();
  await page.mouse.move(link.x - 40, link.y - 20, { steps: 4 });
  await page.mouse.up();
  expect((await viewOf(page))[0]).toBeGreaterThan(near[0]!);
  await expect(page).toHaveURL(/\/map\/$/u);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the map nearer, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('map/');
    await page.getByRole('button', { name: 'Larger' }).click();
    await expectNoViolations(page, scheme === 'dark' ? colours : undefined);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('one finger scrolls the page, two come nearer', async ({ page }) => {
    await page.goto('map/');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: (readonly [number, number])[]) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    await picture(page).evaluate((svg) => svg.scrollIntoView());
    const whole = await viewOf(page);
    const start = await page.evaluate(() => scrollY);
    await touch('touchStart', [180, 500]);
    for (const y of [470, 430, 380, 320]) await touch('touchMove', [180, y]);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(start + 80);
    expect(await viewOf(page)).toEqual(whole);

    await touch('touchStart', [150, 400], [210, 400]);
    for (const by of [10, 30, 50, 70]) await touch('touchMove', [150 - by, 400], [210 + by, 400]);
    await touch('touchEnd');
    expect((await viewOf(page))[2]).toBeLessThan(whole[2]! / 1.5);
  });
});

test('without JavaScript no button offers itself', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('map/');
  await expect(picture(page)).toHaveCount(1);
  await expect(page.locator('map-zoom button').first()).toBeHidden();
});
