import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { bite } from '../support/page-types.ts';

const other = 'bites/grok-3/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const outlineLink = (page: Page): Locator => page.locator('.course [aria-current=page]');

/** Selects the first words of a bite's first paragraph by script, as assistive technology does; gives them. */
async function selectWords(page: Page): Promise<string> {
  const words = await page.evaluate(() => {
    const text = document.querySelector('.prose > p')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 0, text, text.data.trimEnd().length);
    return getSelection()!.toString();
  });
  return words.replace(/\s+/gu, ' ');
}

const toolbar = (page: Page): Locator => page.getByRole('toolbar', { name: 'Selected text' });

test.describe('selected words', () => {
  test('are copied with their source by mouse; the bar never lies on them and takes no focus', async ({
    page,
  }) => {
    await page.goto(bite);
    const paragraph = page.locator('.prose > p').first();
    await paragraph.scrollIntoViewIfNeeded();
    const box = (await paragraph.boundingBox())!;
    await page.mouse.move(box.x + 4, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 14, { steps: 5 });
    await expect(toolbar(page)).toBeHidden();
    await page.mouse.up();
    await expect(toolbar(page)).toBeVisible();
    const words = await page.evaluate(() => getSelection()!.toString());
    const apart = await page.evaluate(() => {
      const range = getSelection()!.getRangeAt(0).getBoundingClientRect();
      const bar = document.querySelector('.quote-bar')!.getBoundingClientRect();
      return bar.top >= range.bottom || bar.bottom <= range.top;
    });
    expect(apart).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest('.quote-bar'))).toBeNull();
    await toolbar(page).getByRole('button', { name: 'Copy as quote' }).click();
    await expect(page.getByRole('status').getByText('Quote copied')).toBeVisible();
    const quote = await clipboard(page);
    expect(quote).toContain(`“${words.trim().slice(0, 12)}`);
    expect(quote).toContain('DeepSeek-R1 against o1, Thinking Models');
    expect(quote).toContain(`${bite}#the-table-with-its-noise:~:text=`);
    await expectNoViolations(page);
  });

  test('are copied by q, and the link that comes with them finds them', async ({ page }) => {
    await page.goto(bite);
    const words = await selectWords(page);
    await expect(toolbar(page)).toBeVisible();
    await page.keyboard.press('q');
    await expect(page.getByRole('status').getByText('Quote copied')).toBeVisible();
    const [first, , link] = (await clipboard(page)).split('\n');
    expect(first).toBe(`“${words}”`);
    expect(decodeURIComponent(link ?? '')).toContain(`:~:text=${words}`);
    await page.keyboard.press('Escape');
    await expect(toolbar(page)).toBeHidden();
  });

  test('leave the bar when they are given up', async ({ page }) => {
    await page.goto(bite);
    await selectWords(page);
    await expect(toolbar(page)).toBeVisible();
    await page.mouse.click(5, 300);
    await expect(toolbar(page)).toBeHidden();
  });

  test('are reported with page, file and line where the site names a repository', async ({ page }) => {
    await page.goto(bite);
    await expect(toolbar(page).getByRole('link')).toHaveCount(0);
    await page.evaluate(() => {
      const form = document.createElement('a');
      form.className = 'report';
      form.href = 'https://git.test/a/b/issues/new?title=T&body=Page%3A+x%0AFile%3A+content%2Fa.md%0A';
      document.querySelector('.foot')!.append(form);
      const text = document.querySelector<HTMLElement>('.prose')!;
      const blocks = text.querySelectorAll(':scope > :not(ul, ol), :scope > :is(ul, ol) > li');
      text.dataset.lines = [...blocks].map((_, n) => n * 2 + 10).join(' ');
    });
    const words = await selectWords(page);
    const link = toolbar(page).getByRole('link', { name: 'Report this sentence' });
    const url = new URL((await link.getAttribute('href')) ?? '');
    expect(url.searchParams.get('body')).toMatch(
      new RegExp(
        `^> ${words}\n\nPage: x\nFile: content/a.md:14\nPlace: http.*#the-table-with-its-noise:~:text=`,
      ),
    );
  });

  test('are offered the same on a touch screen, below the handles', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL: baseURL!,
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(bite);
    await page.locator('.prose > p').first().scrollIntoViewIfNeeded();
    await selectWords(page);
    const button = toolbar(page).getByRole('button', { name: 'Copy as quote' });
    await expect(button).toBeInViewport();
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await button.tap();
    await expect(page.getByRole('status').getByText('Quote copied')).toBeVisible();
    await context.close();
  });
});

test('the mark beside a heading copies its address and moves nothing, by mouse and by keyboard', async ({
  page,
}) => {
  await page.goto(bite);
  const heading = page.locator('.prose h2').nth(1);
  const anchor = heading.locator('.anchor');
  for (const press of [() => anchor.click(), () => anchor.press('Enter')]) {
    await anchor.focus();
    const before = await page.evaluate(() => scrollY);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await press();
    await expect(page.getByRole('status').getByText('Link copied')).toBeVisible();
    expect(await clipboard(page)).toMatch(new RegExp(`${bite}#[\\w-]+$`));
    expect(page.url()).toBe(await clipboard(page));
    expect(await page.evaluate(() => scrollY)).toBe(before);
  }
});

test('a box marks a bite as read, u turns it, and the outline ticks it here and elsewhere', async ({
  page,
}) => {
  await page.goto(bite);
  const box = page.getByRole('checkbox', { name: 'I have read this' });
  await box.check();
  await expect(outlineLink(page)).toHaveAccessibleName('Read: DeepSeek-R1 against o1');
  await page.keyboard.press('u');
  await expect(box).not.toBeChecked();
  await expect(outlineLink(page).locator('.tick')).toHaveCount(0);
  await page.keyboard.press('u');
  await page.goto(other);
  await expect(page.locator('.course .tick')).toHaveCount(1);
  await page.goto(bite);
  await expect(box).toBeChecked();
  await expectNoViolations(page);
});

test('a bite counts as read when its end is seen after time on the page, not before', async ({ page }) => {
  await page.clock.install();
  await page.goto(bite);
  const mark = page.locator('read-mark');
  await mark.scrollIntoViewIfNeeded();
  await page.clock.runFor(5000);
  await expect(page.getByRole('checkbox')).not.toBeChecked();
  await page.clock.runFor(1000 * Number(await mark.getAttribute('data-after')));
  await expect(page.getByRole('checkbox')).toBeChecked();
});

test('home offers to continue where the reader stopped, and moves nothing', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('continue-reading')).toBeHidden();
  await page.goto(bite);
  await page.locator('#check-yourself').scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    document.querySelector('.prose h2:nth-of-type(2)')!.scrollIntoView();
    const real = performance.now.bind(performance);
    performance.now = () => real() + 60_000;
  });
  await page.goto('');
  const link = page.getByRole('link', { name: /^Continue/ });
  await expect(link).toContainText('DeepSeek-R1 against o1, ');
  const box = await page.locator('continue-reading').boundingBox();
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  expect(await page.locator('continue-reading').boundingBox()).toEqual(box);
  await page.unroute('**/*.js');
  await page.reload();
  await expectNoViolations(page);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${bite}#`));
});

test('what was unfolded in a text is still unfolded on the way back, at the same place', async ({ page }) => {
  await page.goto(bite);
  const card = page.locator('.card').first();
  await card.locator('summary').click();
  await expect(card).toHaveAttribute('open', '');
  await page.waitForTimeout(100);
  const before = await page.evaluate(() => scrollY);
  await page.goto(other);
  await page.goBack();
  await expect(card).toHaveAttribute('open', '');
  await expect.poll(() => page.evaluate((y) => Math.abs(scrollY - y), before)).toBeLessThan(2);
  await page.goto(other);
  await page.goto(bite);
  await expect(card).not.toHaveAttribute('open');
});

test('a link is fetched once the pointer or the focus rests on it, and once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose'] === 'prefetch' || request.url().endsWith(other))
      asked.push(request.url());
  });
  await page.goto(bite);
  const link = page.locator(`.prose a[href$="${other}"], .linked a.wl[href$="${other}"]`).first();
  await link.hover();
  await expect(page.locator('head link[rel=prefetch]')).toHaveCount(1);
  await link.focus();
  await page.waitForTimeout(200);
  await expect(page.locator(`head link[rel=prefetch][href$="${other}"]`)).toHaveCount(1);
  expect(asked.filter((url) => url.endsWith(other))).toHaveLength(1);
});

test('nothing is fetched ahead for a reader who saves data', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto(bite);
  await page.locator('.prose a.wl').first().hover();
  await page.waitForTimeout(200);
  await expect(page.locator('link[rel=prefetch]')).toHaveCount(0);
});

test('the list of keys opens from the footer, in groups, and gives the focus back', async ({ page }) => {
  await page.goto(bite);
  const button = page.getByRole('button', { name: 'Keys', exact: true });
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText([
    'Go',
    'This bite',
    'Selected words',
    'Anywhere',
  ]);
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('with storage blocked a bite still reads and its box still ticks', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await page.goto(bite);
  await page.getByRole('checkbox').click();
  await page.goto('');
  expect(errors).toEqual([]);
});

test.describe('between pages', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the new text fades in, and a reader who wants no motion gets none', async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        sessionStorage.moved = String((event as Event & { viewTransition: unknown }).viewTransition !== null);
      });
    });
    const moved = async (): Promise<unknown> => {
      await page.goto(bite);
      await page.locator('.turn [rel=next]').click();
      await page.waitForURL((url) => !url.href.endsWith(bite));
      return page.evaluate(() => sessionStorage.moved as unknown);
    };
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moved()).toBe('true');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moved()).toBe('false');
  });
});
