import { expect, test, type Page } from '@playwright/test';
import { colours, expectNoViolations } from '../support/axe.ts';
import { buildFixture } from '../support/build.ts';
import { extremes } from '../support/extremes.ts';
import { overlapping, stickingOut } from '../support/overflow.ts';
import { serve } from '../support/serve.ts';
import { makeTempFolder } from '../support/temp-vault.ts';

// One build serves all tests of a vault.
test.describe.configure({ mode: 'default', timeout: 120_000 });
test.use({ trace: 'off' });

/** In a window without a margin: the keyboard and the finger do the same. */
async function footnotesUnfoldUnderTheirLine(page: Page, url: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${url}specimen/`);
  const call = page.locator('.prose > p .fn').first();
  const note = page.locator('.mn', { hasText: 'The first footnote' });
  await expect(note).toBeHidden();
  await call.click();
  await expect(note).toBeVisible();
  await expect(call).toHaveAttribute('aria-expanded', 'true');
  await expect(note).not.toHaveAttribute('aria-hidden');
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(stickingOut)).toEqual([]);
  await expectNoViolations(page);
  await call.press('Enter');
  await expect(note).toBeHidden();
}

async function whatIsCopiedLeavesTheMarginOut(page: Page, url: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${url}specimen/`);
  await expect(page.locator('.mn', { hasText: 'The first footnote' })).toBeVisible();
  const copied = await page.evaluate(() => {
    const call = document.querySelector('.prose > p .fn')?.closest('p');
    if (call) getSelection()?.selectAllChildren(call);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain('stands beside its line');
  expect(copied).not.toContain('one sentence long');
}

/** A system's own colours still tell a link to another host, a marked line and a task half done. */
async function forcedColoursKeepTheSigns(page: Page, url: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${url}specimen/`);
  const line = page.locator('.line.hl').first();
  await expect(line).toHaveCSS('border-left-width', '3px');
  const arrow = await page
    .locator('.prose .ext')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').backgroundColor);
  expect(arrow).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
}

async function aWideDiagramScrollsInItsBox(page: Page, url: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${url}specimen/`);
  const box = page.getByRole('group', { name: 'Flowchart, scrolls' });
  await expect(
    box.getByRole('group', { name: /^Flowchart: 5 steps; A note to Is it a draft\?;/ }),
  ).toBeVisible();
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await expect(box.getByRole('link', { name: 'Neighbour' })).toHaveAttribute('href', '/neighbour/');
}

async function wordsOfDiagramsStayInTheirBoxes(page: Page, url: string): Promise<void> {
  await page.goto(`${url}specimen/`);
  await page.evaluate(() => document.fonts.ready);
  const found = await page.locator('.diagram g:has(> .d-box):not(:has(> .d-life))').evaluateAll((steps) =>
    steps.flatMap((step) => {
      const box = step.querySelector('.d-box')?.getBoundingClientRect();
      const words = [...step.querySelectorAll(':scope > text')];
      return words.map((word) => {
        const { left, right } = word.getBoundingClientRect();
        return { text: word.textContent, fits: box !== undefined && left > box.left && right < box.right };
      });
    }),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ fits }) => !fits)).toEqual([]);
}

async function manyBacklinksAreFolded(page: Page, url: string): Promise<void> {
  await page.goto(`${url}popular/`);
  const linked = page.getByRole('region', { name: /^Linked from/ });
  await expect(linked.getByRole('link', { name: /^Linker/ }).filter({ visible: true })).toHaveCount(12);
  await linked.getByText(/more bites$/).click();
  await expect(linked.getByRole('link', { name: /^Linker/ }).filter({ visible: true })).toHaveCount(100);
  await expect(linked.getByRole('link', { name: 'search for its name' })).toBeVisible();
}

/** Before the click the host hears nothing; after it, where the site is and no more. */
async function aFilmPlaysAtAClick(page: Page, url: string): Promise<void> {
  const asked: string[] = [];
  const body = '<!doctype html><title>player</title><button>Play</button>';
  await page.route(
    (address) => /^https?:/u.test(address.href) && !address.href.startsWith(url),
    async (route) => {
      asked.push(
        `${route.request().url()} from ${(await route.request().headerValue('referer')) ?? 'nowhere'}`,
      );
      await route.fulfill({ contentType: 'text/html', body });
    },
  );
  await page.goto(`${url}specimen/`);
  const card = page.locator('click-frame');
  await card.scrollIntoViewIfNeeded();
  await expect(card.getByRole('link', { name: 'A film on another host' })).toBeVisible();
  const button = card.getByRole('button', { name: 'Play it here, from YouTube: A film on another host' });
  await button.focus();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.keyboard.press('Enter');
  const frame = card.locator('iframe');
  await expect(frame).toBeFocused();
  await expect(frame).toHaveAttribute('title', 'A film on another host, a film on YouTube');
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation');
  await expect(card.frameLocator('iframe').getByRole('button', { name: 'Play' })).toBeVisible();
  expect(asked).toEqual([`https://www.youtube-nocookie.com/embed/abc from ${url}`]);
  await page.keyboard.press('Tab');
  // Into the player or on to the next link: never back to the top of the page.
  expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(/^(?:iframe|a)$/u);
  expect(await page.evaluate(stickingOut)).toEqual([]);
  const policy = (path: string) =>
    page.request
      .get(url + path)
      .then((answer) => answer.text())
      .then((html) => /frame-src [^;]*/u.exec(html)?.[0]);
  expect(await policy('specimen/')).toBe("frame-src 'self' https://www.youtube-nocookie.com");
  expect(await policy('neighbour/')).toBe("frame-src 'self'");
}

/** Films have a name and captions, and nothing on the page moves when they load. */
async function filmsKeepTheirPlace(page: Page, url: string): Promise<void> {
  await page.goto(`${url}specimen/`);
  const films = page.locator('.prose video');
  await expect(films).toHaveCount(2);
  for (const film of await films.all()) {
    const { width, height } = (await film.boundingBox())!;
    expect(width / height).toBeCloseTo(16 / 9, 1);
    await expect(film).toHaveAttribute('controls');
    const captions = await film.locator('track').getAttribute('src');
    expect(await (await page.request.get(new URL(captions!, url).href)).text()).toContain('WEBVTT');
  }
  await expect(films.last()).toHaveAttribute('aria-label', 'A small clip');
  await expect(films.last()).toHaveCSS('width', '240px');
}

const journeys: Record<string, readonly ((page: Page, url: string) => Promise<void>)[]> = {
  specimen: [
    footnotesUnfoldUnderTheirLine,
    whatIsCopiedLeavesTheMarginOut,
    forcedColoursKeepTheSigns,
    aWideDiagramScrollsInItsBox,
    wordsOfDiagramsStayInTheirBoxes,
    aFilmPlaysAtAClick,
    filmsKeepTheirPlace,
  ],
  extremes: [manyBacklinksAreFolded],
};

const vaults = {
  specimen: { more: {}, pages: ['specimen/', 'neighbour/'] },
  extremes: {
    more: extremes(),
    pages: ['word/', 'popular/', 'forty-columns/', 'long-words/', 'deep-lists/', 'title/', ''],
  },
} as const;

for (const [name, { more, pages }] of Object.entries(vaults)) {
  test.describe(name, () => {
    const temp = makeTempFolder();
    let site = { url: '', close: (): Promise<void> => Promise.resolve() };

    test.beforeAll(async () => {
      test.setTimeout(240_000);
      const { root } = await buildFixture(name, temp.path, { more });
      site = await serve({ root, port: 0, base: '/' });
    });

    test.afterAll(async () => {
      await site.close();
      temp.remove();
    });

    for (const journey of journeys[name] ?? [])
      test(journey.name, async ({ page }) => journey(page, site.url));

    for (const path of pages) {
      test(`/${path} fits its window, and its margin keeps order`, async ({ page }) => {
        await page.goto(site.url + path);
        for (const width of [320, 360, 768, 1280, 1920]) {
          await page.setViewportSize({ width, height: 800 });
          expect.soft(await page.evaluate(stickingOut), `${width} px`).toEqual([]);
          expect.soft(await page.evaluate(overlapping), `${width} px`).toEqual([]);
        }
      });

      test(`axe finds nothing on /${path}`, async ({ page }) => {
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme: 'light' });
          await page.goto(site.url + path);
          await expectNoViolations(page);
          await page.emulateMedia({ colorScheme: 'dark' });
          await expectNoViolations(page, colours);
        }
      });
    }
  });
}
