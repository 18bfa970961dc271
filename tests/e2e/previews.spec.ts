import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { bite } from '../support/page-types.ts';
import { watch } from '../support/watch.ts';

const previews = (page: Page): Locator => page.getByRole('dialog', { name: /^Preview of / });
const noteLink = (page: Page): Locator => page.locator('.prose > p > a.wl[href^="/bites/"]').first();

async function show(page: Page, link: Locator): Promise<Locator> {
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  const panel = previews(page).last();
  await expect(panel).toBeVisible();
  return panel;
}

async function expectInside(page: Page, panel: Locator, link: Locator): Promise<void> {
  const [box, at] = [await panel.boundingBox(), await link.boundingBox()];
  const size = page.viewportSize();
  if (!box || !at || !size) throw new Error('nothing to measure');
  expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(size.width);
  expect(box.y + box.height).toBeLessThanOrEqual(size.height);
  expect(box.y >= at.y + at.height || box.y + box.height <= at.y).toBe(true);
}

test('a link shows where it leads, and the panel stays while the pointer is in it', async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, new URL(baseURL ?? '').origin);
  await page.goto(bite);
  const panel = await show(page, noteLink(page));
  await expect(panel.locator('.where')).toHaveText(/^Unit \d, \d+ minutes?$/);
  await expect(panel.locator('.pv-q')).not.toBeEmpty();
  await expect(panel.locator('[id]')).toHaveCount(0);
  await expectInside(page, panel, noteLink(page));
  await panel.hover();
  await page.waitForTimeout(500);
  await expect(panel).toBeVisible();
  await page.mouse.move(2, 300);
  await expect(panel).toHaveCount(0);
  expect(seen).toEqual([]);
});

test('a glance at a link shows nothing', async ({ page }) => {
  await page.goto(bite);
  await noteLink(page).hover();
  await page.mouse.move(2, 300);
  await page.waitForTimeout(600);
  await expect(previews(page)).toHaveCount(0);
});

test('a citation shows its entry, a term its meaning, a section its first words', async ({ page }) => {
  await page.goto(bite);
  const cite = await show(page, page.locator('.prose > p .cite').first());
  await expect(cite.getByRole('link', { name: /^Go to reference \d+$/ })).toBeVisible();
  await expect(cite.locator('.no, .uses')).toHaveCount(0);
  const term = await show(page, page.locator('.prose a.term').first());
  await expect(term.locator('.where')).toHaveText('Glossary');
  await page.goto('bites/grpo-and-grpo-against-ppo/');
  const section = await show(page, page.locator('.prose a.wl[href*="#"]').first());
  await expect(section.locator('.pv-b')).not.toBeEmpty();
});

/** Opens a bite with one more paragraph at its head, as the build would write it. */
async function openWith(page: Page, paragraph: string): Promise<void> {
  await page.route(`**/${bite}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/(<div class="prose[^>]*>)/u, `$1<p>${paragraph}</p>`);
    await route.fulfill({ response, body: html });
  });
  await page.goto(bite);
}

test('a footnote shows its text', async ({ page }) => {
  const foot = '<span id="fn-1">A note. <a class="fn-back" href="#fnref-1">back</a></span>';
  await openWith(page, `Text<sup><a class="fn" href="#fn-1" id="fnref-1">1</a></sup> and ${foot}`);
  const panel = await show(page, page.locator('a.fn').first());
  await expect(panel).toHaveAccessibleName('Preview of Note 1');
  await expect(panel.locator('.pv-b')).toHaveText(/^A note\.\s*$/);
  await expect(panel.getByRole('link', { name: 'Go to the note' })).toBeVisible();
});

test('a link out of the site to a work of the bibliography shows its entry, and asks no other host', async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, new URL(baseURL ?? '').origin);
  const out = '<a class="ext" data-ref="1" href="https://unfoldai.com/deepseek-r1/">a page</a>';
  await openWith(page, `See ${out} and <a class="ext" href="https://example.org/">another</a>.`);
  const panel = await show(page, page.locator('.prose a.ext[data-ref]').first());
  await expect(panel.locator('.pv-b')).toContainText('UnfoldAI');
  await expect(panel.getByRole('link', { name: 'Go to reference 1' })).toHaveAttribute(
    'href',
    /\/references\/#r1$/,
  );
  await page.getByRole('link', { name: 'another', exact: true }).hover();
  await expect(previews(page)).toHaveCount(0);
  expect(seen).toEqual([]);
});

test('a link to a page of a PDF names the document, the page and the size', async ({ page }) => {
  const file = { place: 'PDF, 1.2 MB', title: 'paper.pdf', html: '' };
  await page.route('**/previews/files/paper-1a2b.pdf.json', (route) => route.fulfill({ json: file }));
  await openWith(page, 'See <a class="wl" href="/files/paper-1a2b.pdf#page=5">the paper</a>.');
  const panel = await show(page, page.getByRole('link', { name: 'the paper', exact: true }));
  await expect(panel.locator('.pv-h')).toHaveText('PDF, 1.2 MB paper.pdf, page 5');
  await expect(panel.getByRole('link', { name: 'Open it at page 5' })).toBeVisible();
  await expect(panel.locator('.pv-b')).toBeHidden();
});

test('what is meant is asked for after 100 ms, shown after 350, and gone 300 after it is left', async ({
  page,
}) => {
  await page.goto(bite);
  await show(page, page.locator('.prose > p .cite').first());
  await page.mouse.move(2, 300);
  await expect(previews(page)).toHaveCount(0);
  await page.evaluate(() => {
    const times: Partial<Record<string, number>> = {};
    const link = document.querySelector('.prose > p > a.wl[href^="/bites/"]');
    link?.addEventListener('pointerenter', () => (times.over ??= performance.now()));
    link?.addEventListener('pointerleave', () => (times.left ??= performance.now()));
    new MutationObserver(() => {
      const isOpen = document.querySelector('.preview') !== null;
      if (isOpen) times.shown ??= performance.now();
      else if (times.shown) times.gone ??= performance.now();
    }).observe(document.body, { childList: true });
    Object.assign(window, { times });
  });
  await show(page, noteLink(page));
  await page.mouse.move(2, 300);
  await expect(previews(page)).toHaveCount(0);
  const [over, left, shown, gone, asked] = await page.evaluate(() => {
    const { times } = window as unknown as { times: Record<'over' | 'left' | 'shown' | 'gone', number> };
    const files = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/previews/'));
    return [times.over, times.left, times.shown, times.gone, files.at(-1)?.startTime ?? 0] as const;
  });
  expect(asked - over).toBeGreaterThan(95);
  expect(asked).toBeLessThan(shown);
  expect(shown - over).toBeGreaterThan(345);
  expect(gone - left).toBeGreaterThan(295);
});

test('Esc closes; a pinned preview stays until it is closed', async ({ page }) => {
  await page.goto(bite);
  const panel = await show(page, noteLink(page));
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.mouse.move(2, 300);
  await show(page, noteLink(page));
  await panel.getByRole('button', { name: 'Pin this preview' }).click();
  await page.mouse.move(2, 300);
  await page.mouse.wheel(0, 1500);
  await page.waitForTimeout(600);
  await expect(panel).toBeInViewport();
  await panel.getByRole('button', { name: 'Close this preview' }).click();
  await expect(panel).toHaveCount(0);
});

test('a preview’s own links open one more, and no third', async ({ page }) => {
  await page.goto(bite);
  const first = await show(page, page.locator('.prose a.term').first());
  await first.locator('.pv-b a.wl').first().hover();
  await expect(previews(page)).toHaveCount(2);
  await expect(first).toBeVisible();
  const inner = previews(page).last().locator('.pv-b :is(a.wl, a.term)');
  if ((await inner.count()) > 0) await inner.first().hover();
  await page.waitForTimeout(600);
  await expect(previews(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(previews(page)).toHaveCount(1);
});

test('a preview closes when its link is scrolled away', async ({ page }) => {
  await page.goto(bite);
  const panel = await show(page, noteLink(page));
  await page.mouse.wheel(0, 2000);
  await expect(panel).toHaveCount(0);
});

test('the focus shows it too; Tab goes in and out behind the link, Esc gives the focus back', async ({
  page,
}) => {
  await page.goto(bite);
  const link = noteLink(page);
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.keyboard.press('Tab');
  await link.focus();
  const panel = previews(page);
  await expect(panel).toBeVisible();
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(panel.locator('.pv-h a')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(link).not.toHaveAttribute('aria-expanded');
});

test('Tab leaves the last stop of a preview for what follows the link', async ({ page }) => {
  await page.goto(bite);
  const cite = page.locator('.prose > p .cite').first();
  await page.keyboard.press('Tab');
  await cite.focus();
  await expect(previews(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await previews(page).getByRole('button', { name: 'Close this preview' }).focus();
  await page.keyboard.press('Tab');
  expect(
    await cite.evaluate((element) => {
      const here = document.activeElement;
      return here?.closest('main') !== null && here !== element;
    }),
  ).toBe(true);
  await expect(cite).not.toHaveAttribute('aria-expanded');
});

test('a preview does not hide where the focus goes', async ({ page }) => {
  await openWith(
    page,
    '<a class="cite" href="/references/#r1">[1]</a><br><a href="#here" id="here">the line below</a>',
  );
  await page.keyboard.press('Tab');
  await page.locator('.cite').first().focus();
  await expect(previews(page)).toBeVisible();
  await page.getByRole('link', { name: 'the line below' }).focus();
  expect(await previews(page).count()).toBe(0);
});

test('the click is never held up', async ({ page }) => {
  await page.goto(bite);
  const href = (await noteLink(page).getAttribute('href')) ?? '';
  await show(page, noteLink(page));
  await noteLink(page).click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('a preview that cannot be fetched shows nothing, and one turned off neither', async ({ page }) => {
  await page.route('**/previews/**', (route) => route.abort());
  await page.goto(bite);
  await noteLink(page).hover();
  await page.waitForTimeout(700);
  await expect(previews(page)).toHaveCount(0);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Turn previews off' }).click();
  await page.reload();
  await noteLink(page).hover();
  await page.waitForTimeout(700);
  await expect(previews(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Turn previews on' }).click();
  await show(page, noteLink(page));
});

const sizes = [
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
];
for (const size of sizes)
  for (const placing of ['CSS', 'a library'])
    test(`a preview is never cut by the window, at ${size.width} px, placed by ${placing}`, async ({
      page,
    }) => {
      if (placing !== 'CSS') await page.addInitScript(withoutAnchors);
      await page.setViewportSize(size);
      await page.goto(bite);
      const links = page.locator('.prose > p > a:is(.wl, .term)');
      const count = Math.min(await links.count(), 6);
      for (let index = 0; index < count; index++) {
        const link = links.nth(index);
        const block = (['start', 'end', 'center'] as const)[index % 3];
        await link.evaluate((element, to) => {
          element.scrollIntoView({ block: to });
        }, block);
        await page.mouse.move(1, size.height / 2);
        await expect(previews(page)).toHaveCount(0);
        const line = await link.evaluate((element) => element.getClientRects()[0]?.toJSON() as DOMRect);
        await page.mouse.move(line.x + 4, line.y + line.height / 2);
        await expect(previews(page)).toBeVisible();
        await expectInside(page, previews(page), link);
      }
    });

/** Lets a browser deny that its CSS can place one element at another. */
function withoutAnchors(): void {
  const supports = CSS.supports.bind(CSS);
  CSS.supports = (property: string, value?: string) =>
    property !== 'anchor-name' && (value === undefined ? supports(property) : supports(property, value));
}

test('a library is fetched only where CSS cannot place; a pinned preview stays in a window that shrinks', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(bite);
  await show(page, noteLink(page));
  expect(asked.filter((url) => url.includes('place-measured'))).toEqual([]);
  await page.addInitScript(withoutAnchors);
  await page.goto(bite);
  const panel = await show(page, page.locator('.prose a.term').last());
  expect(asked.filter((url) => url.includes('place-measured'))).toHaveLength(1);
  await panel.getByRole('button', { name: 'Pin this preview' }).click();
  await page.setViewportSize({ width: 420, height: 500 });
  await expect(panel).toBeInViewport({ ratio: 1 });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing with a preview open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(bite);
    await show(page, noteLink(page));
    await expectNoViolations(page);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const mark of ['.cite', '.term']) {
    test(`a first tap on a ${mark} opens it in place, a tap beside closes it, its link leads on`, async ({
      page,
    }) => {
      await page.goto(bite);
      const link = page.locator(`.prose > p ${mark}`).first();
      await link.tap();
      await expect(previews(page)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${bite}$`));
      await expectInside(page, previews(page), link);
      await expectNoViolations(page);
      await page.touchscreen.tap(4, 400);
      await expect(previews(page)).toHaveCount(0);
      await link.tap();
      await previews(page)
        .getByRole('link', { name: /^Go to / })
        .tap();
      await expect(page).toHaveURL(/\/(?:references|glossary)\/#/);
    });
  }

  test('a second tap follows, and so does the first on a link to a note', async ({ page }) => {
    await page.goto(bite);
    const cite = page.locator('.prose > p .cite').first();
    await cite.tap();
    await expect(previews(page)).toBeVisible();
    await cite.tap();
    await expect(page).toHaveURL(/\/references\/#r\d+$/);
    await page.goto(bite);
    await noteLink(page).tap();
    await expect(page).not.toHaveURL(new RegExp(`${bite}$`));
  });

  test('a tap whose preview cannot be fetched follows the link', async ({ page }) => {
    await page.route('**/previews/**', (route) => route.abort());
    await page.goto(bite);
    await page.locator('.prose > p .term').first().tap();
    await expect(page).toHaveURL(/\/glossary\/#/);
  });
});
