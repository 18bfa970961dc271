import { expect, test, type Page } from '@playwright/test';

const bites = ['noise-leaks-and-harnesses', 'for-writing-code', 'grpo-and-grpo-against-ppo'].map(
  (name) => `bites/${name}/`,
);
const unit = 'units/how-they-are-trained/';

/** Pages of a PDF, counted by their objects. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}

/** Width and height of a PDF's pages in points, whole, each pair once. */
function sizesOf(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu);
  return [
    ...new Set(
      [...boxes].map(
        ([, width, height]) => `${String(Math.round(Number(width)))}×${String(Math.round(Number(height)))}`,
      ),
    ),
  ];
}

async function openOnPaper(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
}

test('the cheat sheet prints on one page of A4', async ({ page }) => {
  await page.goto('one-page-cheat-sheet/');
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'What to log' })).toBeVisible();
  await expect(page.locator('.cited')).toBeHidden();
});

test('a bite prints on the paper that the reader has', async ({ page }) => {
  await page.goto(bites[0]!);
  const [a4, letter] = [await page.pdf({ format: 'A4' }), await page.pdf({ format: 'Letter' })];
  expect([...sizesOf(a4), ...sizesOf(letter)]).toEqual(['596×843', '612×792']);
  expect(pagesOf(a4)).toBeLessThan(8);
  expect(pagesOf(letter)).toBeLessThan(9);
});

test('a bite prints with its figures, its cards open and its sources', async ({ page }) => {
  await openOnPaper(page, 'bites/deep-seek-r1-vs-o1/');
  await expect(page.locator('.draw .wide').first()).toBeVisible();
  await expect(page.locator('.draw .narrow').first()).toBeHidden();
  await expect(page.locator('.card > div').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Cited here/u })).toBeVisible();
  await expect(page.locator('.cite-page')).toBeHidden();
});

for (const path of [...bites, unit, 'references/', 'compare/'])
  test(`nothing to press is left of ${path}`, async ({ page }) => {
    await openOnPaper(page, path);
    const controls = page.locator(
      'button:not(table button), input, select, textarea, dialog, .skip, .course',
    );
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    const words = await page.locator('body').innerText();
    expect(words).not.toMatch(/^(?:Copy|Search|Cite this page|As a table|In this bite|Unit on one page)$/mu);
  });

for (const path of [...bites, unit])
  test(`every address is written out at most once in ${path}`, async ({ page }) => {
    await openOnPaper(page, path);
    const written = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.ext')]
        .filter((link) => getComputedStyle(link, '::after').content.includes('http'))
        .map(({ href }) => href),
    );
    expect(written.length).toBeGreaterThan(5);
    expect(written.filter((href, index) => written.indexOf(href) !== index)).toEqual([]);
  });

test('headings stay with what follows, lines in threes, figures and rows whole', async ({ page }) => {
  for (const path of [bites[0]!, unit]) {
    await openOnPaper(page, path);
    const styles = (selector: string, ...names: readonly string[]) =>
      page
        .locator(selector)
        .evaluateAll(
          (elements, wanted) => [
            ...new Set(
              elements.map((element) =>
                wanted.map((name) => getComputedStyle(element).getPropertyValue(name)).join(' '),
              ),
            ),
          ],
          names,
        );
    expect(await styles('main :is(h2, h3, h4)', 'break-after')).toEqual(['avoid']);
    expect(await styles('.prose > p', 'orphans', 'widows')).toEqual(['3 3']);
    expect(await styles('.draw, tbody tr, figcaption, .cited li', 'break-inside')).toEqual(['avoid']);
    expect(await styles('thead', 'display')).toEqual(['table-header-group']);
  }
});

test('a unit stands on one page with links of its own, and says what it leaves out', async ({ page }) => {
  await page.goto('bites/rewards/');
  await page.getByRole('link', { name: 'Unit on one page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How they are trained');
  await page.getByRole('link', { name: 'GRPO, and GRPO against PPO', exact: true }).first().click();
  const part = page.locator('article.part').filter({ hasText: 'A group of eight' });
  await expect(part).toBeInViewport();
  await expect(part.getByText('One figure of this bite answers')).toHaveCount(1);
  await expect(page.locator('grpo-group')).toHaveCount(0);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThan(45);
});
