import { expect, test, type Locator, type Page } from '@playwright/test';
import { colours, everything, expectNoViolations } from '../support/axe.ts';

const QUERY = 'GRPO';
const OTHER = 'distillation';
const UNKNOWN = 'xyzzyqq';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search the course' });
const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Words to find' });
const options = (page: Page): Locator => page.getByRole('listbox', { name: 'Results' }).getByRole('option');
/** Results in the text; above them stands what is called like the query. */
const sections = (page: Page): Locator => page.locator('.s-list > :not(.s-names) [role=option]');
const named = (page: Page): Locator => page.getByRole('group', { name: 'By name' }).getByRole('option');
const meant = (page: Page, text: string): Locator =>
  page.locator('.s-mean').getByRole('button', { name: `“${text}”` });
const status = (page: Page): Locator => page.locator('.s-n:visible');

/** Opens a bite found through search, so that the tests know no address but /search/. */
async function openSomeBite(page: Page): Promise<void> {
  await page.goto(`search/?q=${OTHER}`);
  const href = await sections(page).first().getAttribute('href');
  await page.goto((href ?? '').replace(/\?.*$/, ''));
}

async function openDialog(page: Page, query = QUERY): Promise<void> {
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.type(query);
  await expect(status(page)).toHaveText(/\d+ sections? in \d+ bites?/);
}

test('asks for nothing before there is an intent', async ({ page }) => {
  await openSomeBite(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('/pagefind/') || url.includes('units.json'))).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => requests.some((url) => url.endsWith('/pagefind/pagefind.js'))).toBe(true);
});

for (const keys of ['/', 'Control+k', 'Meta+k']) {
  test(`${keys} opens the dialog, Escape closes it and gives the focus back`, async ({ page }) => {
    await openSomeBite(page);
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await page.keyboard.press(keys);
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('abc');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('a click opens the dialog; the button and the backdrop close it', async ({ page }) => {
  await openSomeBite(page);
  const opener = page.locator('[data-search-open]').first();
  await opener.click();
  await expect(dialog(page)).toBeVisible();
  await page.getByRole('button', { name: 'Close search' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.mouse.click(5, 400);
  await expect(dialog(page)).toBeHidden();
});

test('on the search page the key goes to its field', async ({ page }) => {
  await page.goto('search/');
  await page.keyboard.press('/');
  await expect(page.locator('search-page input')).toBeFocused();
  await expect(dialog(page)).toBeHidden();
});

test('a slash in a field is a slash', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('a');
  await page.keyboard.type('/');
  await expect(page.locator('search-page input')).toHaveValue('a/');
});

test('arrows choose, Home and End stay with the text, Enter opens', async ({ page }) => {
  await openSomeBite(page);
  await openDialog(page);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  const second = options(page).nth(1);
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await page.keyboard.type('x');
  await expect(field(page)).toHaveValue(`x${QUERY}`);
  await field(page).fill(QUERY);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const href = (await options(page).first().getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname + url.search + url.hash === href);
});

test('Enter before the answer goes to the search page, never to an older result', async ({ page }) => {
  await openSomeBite(page);
  await openDialog(page);
  await field(page).fill(OTHER);
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/search/\\?q=${OTHER}`));
  await expect(status(page)).toHaveText(/sections? in/);
});

test('the last question wins', async ({ page }) => {
  await page.route('**/pagefind/fragment/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
    await route.continue();
  });
  await openSomeBite(page);
  await page.keyboard.press('/');
  for (const text of ['model', 'train', OTHER, QUERY]) {
    await field(page).fill(text);
    await page.waitForTimeout(140);
  }
  await expect(sections(page).first()).toHaveAttribute(
    'href',
    new RegExp(`highlight=${QUERY.toLowerCase()}`),
  );
  await page.waitForTimeout(600);
  await expect(sections(page).first()).toHaveAttribute(
    'href',
    new RegExp(`highlight=${QUERY.toLowerCase()}`),
  );
});

test('results are links: a middle click opens a tab and the dialog stays', async ({ page, context }) => {
  await openSomeBite(page);
  await openDialog(page);
  const opened = context.waitForEvent('page');
  await options(page).first().click({ button: 'middle' });
  await (await opened).close();
  await expect(dialog(page)).toBeVisible();
});

test('filters narrow, keep the focus, and live in the address', async ({ page }) => {
  await page.goto(`search/?q=${OTHER}`);
  const box = page.getByRole('group', { name: 'Unit' }).getByRole('checkbox').last();
  const unit = (await box.getAttribute('value')) ?? '';
  const before = await page.getByRole('listbox').getByRole('group').count();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL((url) => url.searchParams.get('unit') === unit);
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await expect.poll(() => page.getByRole('listbox').getByRole('group').count()).toBeLessThanOrEqual(before);
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveValue(unit);
  await expect(field(page)).toHaveValue(OTHER);
  await expect(status(page)).toHaveText(/sections? in/);
});

test('found words are marked on the page reached, until Escape', async ({ page }) => {
  await page.goto(`search/?q=${QUERY}`);
  await sections(page).first().click();
  await expect(page).toHaveURL(/highlight=/);
  const marks = page.locator('[data-pagefind-body] mark[data-found]');
  await expect(marks.first()).toHaveText(new RegExp(QUERY, 'i'));
  await expect(page.locator('.found-note')).toContainText('marked for');
  const text = await page.locator('[data-pagefind-body]').innerText();
  await page.keyboard.press('Escape');
  await expect(marks).toHaveCount(0);
  expect(await page.locator('[data-pagefind-body]').innerText()).toBe(text);
  await expect(page).not.toHaveURL(/highlight=/);
});

test('nothing found is no dead end', async ({ page }) => {
  await page.goto(`search/?q=${UNKNOWN}`);
  await expect(status(page)).toHaveText(`Nothing mentions “${UNKNOWN}”.`);
  await expect(page.getByRole('main').getByRole('link', { name: 'questions' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'tags' })).toBeVisible();
  await field(page).fill(`${QUERY} ${UNKNOWN} ${OTHER}`);
  await expect(page.getByRole('button', { name: `Only “${OTHER}”` })).toBeVisible();
  await page.getByRole('button', { name: `Only “${QUERY.toLowerCase()}”` }).click();
  await expect(status(page)).toHaveText(/sections? in/);
});

test('filters that leave nothing can be dropped', async ({ page }) => {
  await page.goto(`search/?q=${QUERY}&unit=no-such-unit`);
  await expect(status(page)).toHaveText(`Nothing mentions “${QUERY}” within the filters.`);
  await page.getByRole('button', { name: 'Drop the filters' }).click();
  await expect(status(page)).toHaveText(/sections? in/);
  await expect(page).toHaveURL(/\/search\/\?q=[^&]*$/);
});

test('the latest searches stay on the device and can be forgotten', async ({ page }) => {
  await page.goto(`search/?q=${QUERY}`);
  await sections(page).first().click();
  await expect(page.locator('.found-note')).toContainText('marked');
  await page.keyboard.press('/');
  const recent = dialog(page).getByRole('link', { name: QUERY, exact: true });
  await recent.click();
  await expect(field(page)).toHaveValue(QUERY);
  await expect(status(page)).toHaveText(/sections? in/);
  await dialog(page).getByRole('button', { name: 'Forget all' }).click();
  await expect(recent).toHaveCount(0);
});

test('one of the latest searches can be forgotten', async ({ page }) => {
  await page.addInitScript((kept) => localStorage.setItem('search-recent', kept), '["one","two"]');
  await page.goto('search/?q=model');
  await page.getByRole('button', { name: 'Forget “one”' }).click();
  await expect(page.getByRole('link', { name: 'one', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Forget “two”' })).toBeFocused();
});

test('a term stands above the results, also by another name, and the arrows reach it', async ({ page }) => {
  await openSomeBite(page);
  await openDialog(page, 'CoT');
  await expect(named(page).first()).toHaveText(/^Term Chain of thought also CoT\. \S+/);
  await expect(named(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(named(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/glossary\/#chain-of-thought/);
});

test('a slip in a word is no dead end', async ({ page }) => {
  await page.goto('search/?q=distilaltion');
  await meant(page, OTHER).click();
  await expect(field(page)).toHaveValue(OTHER);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === OTHER);
  await expect(page.locator('search-page .s-mean')).toBeEmpty();
  await expect(status(page)).toHaveText(/sections? in/);
  await page.goBack();
  await expect(field(page)).toHaveValue('distilaltion');
  await field(page).fill('GRPO benchmrak');
  await expect(meant(page, 'GRPO benchmark')).toBeVisible();
});

test('quotes ask for an exact phrase', async ({ page }) => {
  const hrefs = async (text: string): Promise<number> => {
    await page.goto(`search/?q=${encodeURIComponent(text)}`);
    await expect(status(page)).toHaveText(/sections? in|Nothing/);
    return Number(
      /the best of (\d+)/.exec(await status(page).innerText())?.[1] ?? (await groups(page).count()),
    );
  };
  const groups = (at: Page): Locator => at.locator('.s-list > :not(.s-names)');
  const loose = await hrefs('chain of thought');
  const exact = await hrefs('“chain of thought”');
  expect(exact).toBeGreaterThan(0);
  expect(exact).toBeLessThanOrEqual(loose);
  expect(await hrefs('"thought of chain"')).toBe(0);
  await page.getByRole('button', { name: 'Without the quotes' }).click();
  await expect(status(page)).toHaveText(/sections? in/);
});

test('what is chosen is a chip that can be removed', async ({ page }) => {
  await page.goto(`search/?q=model&kind=Bite&unit=Prompting`);
  const chips = page.getByRole('group', { name: 'Chosen filters' }).getByRole('button');
  await expect(chips).toHaveCount(2);
  await page.getByRole('button', { name: /^Remove the filter unit: \d Prompting$/ }).click();
  await expect(page).toHaveURL((url) => url.search === '?q=model&kind=Bite');
  await expect(page.getByRole('button', { name: 'Remove the filter kind: Bite' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await page.goBack();
  await expect(chips).toHaveCount(1);
});

test('typing leaves one step in the history', async ({ page }) => {
  await page.goto('search/');
  const before = await page.evaluate(() => history.length);
  await page.locator('search-page input').pressSequentially('reward');
  await expect(page).toHaveURL(/q=reward$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a preview follows the choice on a wide screen', async ({ page }) => {
  await page.goto('search/?q=group%20reward');
  await expect(status(page)).toHaveText(/sections? in/);
  const preview = page.getByRole('complementary', { name: 'Preview' });
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const title = page.locator('[role=option][aria-selected=true] .o-h');
  await expect(preview.locator('.p-h')).toHaveText((await title.innerText()).trim());
  await expect(preview.locator('.p-x mark').first()).toBeVisible();
  await expect(preview.getByRole('status')).toHaveText(/^\d+ words? in this section$/);
  await page.setViewportSize({ width: 900, height: 800 });
  await expect(preview).toBeHidden();
});

test('the first results weigh at most 250 kB', async ({ page }) => {
  await openSomeBite(page);
  const weights: Promise<number>[] = [];
  await page.waitForLoadState('networkidle');
  page.on('requestfinished', (request) => {
    weights.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await openDialog(page, 'reward');
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(weights)).reduce((sum, size) => sum + size, 0);
  expect(weights.length).toBeGreaterThan(5);
  expect(bytes).toBeGreaterThan(30_000);
  expect(bytes).toBeLessThanOrEqual(250_000);
});

test('what is typed is text, never markup', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> <b>')}`);
  await expect(status(page)).not.toBeEmpty();
  await expect(page.locator('search-page img, search-page b')).toHaveCount(0);
});

test('a missing index is said plainly', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`search/?q=${QUERY}`);
  await expect(status(page)).toHaveText(/could not be loaded|last build/);
  await page.unroute('**/pagefind/**');
  await field(page).fill(OTHER);
  await expect(status(page)).toHaveText(/sections? in/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so and shows other ways', async ({ page }) => {
    await page.goto(`search/?q=${QUERY}`);
    const note = page.locator('noscript');
    await expect(note).toBeVisible();
    await expect(note.locator('a')).toHaveCount(3);
    await expect(page.locator('search-page')).toBeHidden();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('fills the screen, filters scroll in a row, a tap opens', async ({ page }) => {
    await openSomeBite(page);
    await page.locator('[data-search-open]').first().tap();
    await field(page).fill(QUERY);
    await expect(options(page).first()).toBeVisible();
    const box = await dialog(page).boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    for (const target of await dialog(page).locator('.s-f label:visible, button:visible').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    await sections(page).first().tap();
    await expect(page).toHaveURL(/highlight=/);
    await page.getByRole('button', { name: 'Clear' }).tap();
    await expect(page.locator('mark[data-found]')).toHaveCount(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`axe, ${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      test('dialog, page and marked page', async ({ page }) => {
        test.setTimeout(120_000);
        const tags = colorScheme === 'light' ? everything : colours;
        await openSomeBite(page);
        await openDialog(page);
        await page.keyboard.press('ArrowDown');
        await expectNoViolations(page, tags);
        await field(page).fill(UNKNOWN);
        await expect(status(page)).toHaveText(/Nothing mentions/);
        await expectNoViolations(page, tags);
        await page.goto(`search/?q=benchmrak&kind=Bite`);
        await expect(meant(page, 'benchmark')).toBeVisible();
        await expectNoViolations(page, tags);
        await page.goto(`search/?q=${QUERY}`);
        await expect(options(page).first()).toBeVisible();
        await sections(page).first().click();
        await expect(page.locator('.found-note')).toContainText('marked');
        await expectNoViolations(page, tags);
      });
    });
  }
}
