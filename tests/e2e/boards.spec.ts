import { expect, test } from '@playwright/test';
import { colours, expectNoViolations } from '../support/axe.ts';
import { buildFixture } from '../support/build.ts';
import { stickingOut } from '../support/overflow.ts';
import { serve } from '../support/serve.ts';
import { makeTempFolder } from '../support/temp-vault.ts';

// One build serves all tests.
test.describe.configure({ mode: 'default', timeout: 120_000 });
test.use({ trace: 'off' });

const temp = makeTempFolder();
let site = { url: '', close: (): Promise<void> => Promise.resolve() };

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const { root } = await buildFixture('boards', temp.path);
  site = await serve({ root, port: 0, base: '/' });
});

test.afterAll(async () => {
  await site.close();
  temp.remove();
});

for (const path of ['board-canvas-2/', 'plan/', 'evil-canvas/']) {
  test(`axe finds nothing on /${path}, and nothing sticks out of it`, async ({ page }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.exposeFunction('__ran', (id: unknown) => faults.push(`ran: ${String(id)}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) faults.push(request.url());
    });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(site.url + path);
      await expectNoViolations(page);
      expect.soft(await page.evaluate(stickingOut), `${width} px`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoViolations(page, colours);
    }
    expect(faults).toEqual([]);
  });
}

test('on a phone the drawing scrolls in its box, by the keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${site.url}plan/`);
  const box = page.getByRole('group', { name: 'Drawing of the canvas Board' }).first();
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await expect(box.locator('svg.b-svg')).toHaveCSS('width', '560px');
});

test('the drawing comes nearer, and follows the keyboard from card to card', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.url}board-canvas-2/`);
  const size = page.getByLabel('Size', { exact: true });
  for (let n = 0; n < 3; n++) await page.getByRole('button', { name: 'Larger' }).click();
  await expect(size).toHaveText('338 %');
  const drawing = page.getByRole('group', { name: 'Drawing of the canvas Board' });
  const link = drawing.getByRole('link', { name: 'example.org/a/page' });
  await link.focus();
  await expect(link).toBeInViewport();
  await page.getByRole('button', { name: 'Whole canvas' }).click();
  await expect(size).toHaveText('100 %');
});

test('the colours of cards and lines differ from each other in both themes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${site.url}board-canvas-2/`);
    const strokes = await page
      .locator('.b-card rect')
      .evaluateAll((frames) => frames.map((frame) => getComputedStyle(frame).stroke));
    // Red, yellow, green, orange and purple, and the frame of a card without a colour.
    expect(new Set(strokes).size).toBe(6);
  }
});

test('on paper the drawing fits the sheet, without its buttons', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${site.url}board-canvas-2/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Larger' })).toBeHidden();
  const [box, svg] = await Promise.all(
    ['.b-box', '.b-svg'].map((selector) => page.locator(selector).first().boundingBox()),
  );
  expect(svg?.width).toBeLessThanOrEqual((box?.width ?? 0) + 1);
  expect(svg?.width).toBeGreaterThan(300);
});
