import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { attackVault, payloads } from '../security/payloads/index.ts';
import { buildVaultSite } from '../support/build.ts';
import { faultsOnly, guard, visitAll } from '../support/guard.ts';
import { serve } from '../support/serve.ts';
import { notePages, readSite, type BuiltSite } from '../support/site.ts';
import { makeTempFolder, writeFiles, type Files } from '../support/temp-vault.ts';
import { watch } from '../support/watch.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });
test.use({ trace: 'off' });
// For good: some payloads are the names of files, with <, " and |, which Windows cannot write; the compiler's tests run every payload there too.
test.skip(process.platform === 'win32', 'Windows cannot write files named <, " or |');

const temp = makeTempFolder();
const repository = 'https://code.example/author/vault';
let site: BuiltSite;
let server = { url: '', close: (): Promise<void> => Promise.resolve() };

/** Kinds that do their harm in the text, where one page can hold many of them. */
const inText = new Set('html url svg svg-file mathml compiler math mermaid media canvas citation'.split(' '));
const together = 20;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const [vault, outDir] = [join(temp.path, 'vault'), join(temp.path, 'out')];
  writeFiles(vault, { ...attackVault(), ...batches() });
  const { code, stdout, stderr } = await buildVaultSite({
    vault,
    outDir,
    cacheDir: join(temp.path, 'cache'),
    repository,
  });
  expect(code, stdout + stderr).toBe(0);
  site = readSite(outDir);
  server = await serve({ root: outDir, port: 0, base: '/' });
});

test.afterAll(async () => {
  await server.close();
  temp.remove();
});

/** Notes that embed many payloads each. */
function batches(): Files {
  const notes = payloads.filter(({ kind }) => inText.has(kind)).map(({ note }) => note);
  const count = Math.ceil(notes.length / together);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `batch/${String(index)}.md`,
      notes
        .slice(index * together, (index + 1) * together)
        .map((note) => `![[${note}]]\n`)
        .join('\n'),
    ]),
  );
}

function addressOf(path: string): string {
  return server.url + path.split('/').map(encodeURIComponent).join('/');
}

const origin = (): string => new URL(server.url).origin;

test('no page of the attack runs, opens or asks for anything', async ({ context }) => {
  const seen = await guard(context);
  const alone = new RegExp(`^/(?:${[...inText, 'files-note', 'boards'].join('|')})/\\d+/$`, 'u');
  const pages = site.pages
    .map(({ path }) => path)
    .filter((path) => path !== '/404.html' && !alone.test(path));
  const shown = site.pages
    .filter(({ path }) => !alone.test(path))
    .map(({ html }) => html)
    .join('\n');
  expect(payloads.filter(({ id }) => !shown.includes(`marker${String(id)}`))).toEqual([]);
  expect(notePages(site).length).toBeGreaterThanOrEqual(payloads.length);
  const faults = await visitAll(
    context,
    origin(),
    pages.map((path) => addressOf(path.slice(1))),
  );
  expect(faultsOnly(origin(), faults)).toEqual([]);
  expect(seen).toEqual([]);
});

test('no file of the attack runs when it is opened by its address', async ({ context }) => {
  const seen = await guard(context);
  const files = [...site.files].filter((file) => /^files\/.*\.(?:svg|txt)$/u.test(file));
  expect(files.filter((file) => file.endsWith('.txt')).length).toBeGreaterThanOrEqual(5);
  expect([...site.files].filter((file) => /^files\/.*(?:html|xml|js|svgz|\/[^.]*)$/u.test(file))).toEqual([]);
  expect(await visitAll(context, origin(), files.map(addressOf))).toEqual([]);
  expect(seen).toEqual([]);
  const page = await context.newPage();
  for (const file of files.filter((name) => name.endsWith('.svg'))) {
    await page.goto(addressOf(file));
    const names = await page.evaluate(() => [
      document.documentElement.nodeName,
      ...Array.from(
        document.querySelectorAll('parsererror, script, foreignObject, a'),
        ({ nodeName }) => nodeName,
      ),
    ]);
    expect(names, file).toEqual(['svg']);
  }
});

test('what previews show of the attack is text, all of it', async ({ page, context }) => {
  const seen = await guard(context);
  const faults = watch(page, origin());
  await page.goto(server.url);
  const files = [...site.files].filter((file) => /^previews\/.*\.json$/u.test(file));
  expect(files.length).toBeGreaterThanOrEqual(payloads.length);
  const previews = files.map(
    (file) => JSON.parse(readFileSync(join(site.root, file), 'utf8')) as { html: string },
  );
  const dangerous = await page.evaluate(
    (shown) => {
      const box = document.createElement('div');
      document.body.append(box);
      box.innerHTML = shown.join('\n');
      return [...box.querySelectorAll('*')]
        .filter(({ localName, attributes }) => {
          const names = [...attributes].map(({ name }) => name);
          const isActive =
            /^(?:script|style|iframe|img|svg|form|input|button|object|embed|link|meta|base)$/u.test(
              localName,
            );
          return isActive || names.some((name) => /^(?:on|id$|style$|src|name$)/u.test(name));
        })
        .map((element) => element.outerHTML.slice(0, 200));
    },
    previews.map(({ html }) => html),
  );
  expect(dangerous).toEqual([]);
  for (const { path } of notePages(site)
    .filter((note) => note.path.startsWith('/names/'))
    .slice(0, 6)) {
    await page.goto(addressOf(path.slice(1)));
    const link = page.locator('main .prose .wl');
    if ((await link.count()) === 0) continue;
    await link.first().hover();
    await expect(page.locator('.preview')).toBeVisible();
  }
  expect(faultsOnly(origin(), faults)).toEqual([]);
  expect(seen).toEqual([]);
});

const tag = '<img src=x onerror=__ran(1)>';
const script = '"><script>__ran(2)</script>';

/** Nothing that a query or a note wrote has become an element. */
async function expectNoElements(page: Page): Promise<void> {
  expect(
    await page.locator(':is(img[src="x"], script[src="x"], svg[onload], [onerror], [onclick])').count(),
  ).toBe(0);
  expect(await page.locator('body').innerText()).not.toMatch(
    /\[object Object\]|function Object|\bundefined\b/u,
  );
}

test('the search shows excerpts, names, filters and queries as text', async ({ context, page }) => {
  const seen = await guard(context);
  const faults = watch(page, origin());
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${server.url}search/?q=findable`);
  await expect(page.locator('main mark').first()).toBeVisible();
  await expect(page.locator('main .s-pre')).toBeVisible();
  for (const option of (await page.locator('main [role=option]').all()).slice(0, 8)) await option.hover();
  await expectNoElements(page);
  const hostile = new URLSearchParams([
    ['q', `${tag} "${script}`],
    ...['unit', 'kind', 'tag'].flatMap((name) =>
      [tag, script, '__proto__', 'constructor'].map((value) => [name, value]),
    ),
  ] as string[][]);
  await page.goto(`${server.url}search/?${hostile.toString()}`);
  await expect(page.locator('main .s-chips .chip').first()).toContainText(tag);
  await expect(page.locator('main .s-n')).not.toBeEmpty();
  await expectNoElements(page);
  await page.goto(server.url);
  await page.keyboard.press('/');
  for (const words of [tag, 'img onerror', script]) {
    await page.locator('dialog[open] input[type=search]').fill(words);
    await expect(page.locator('dialog[open] .s-n')).not.toBeEmpty();
    await page.waitForTimeout(300);
    await expectNoElements(page);
  }
  expect(faultsOnly(origin(), faults)).toEqual([]);
  expect(seen).toEqual([]);
});

test('addresses are words: queries, fragments, ways on the map, pages that are not there', async ({
  context,
}) => {
  const seen = await guard(context);
  const words = [tag, script, 'javascript:__ran(3)', '__proto__', '%E0%A4%A', '//evil.example/'];
  const query = ['q', 'highlight', 'from', 'to', 'sort']
    .flatMap((name) =>
      words.map((value) => `${name}=${value.startsWith('%') ? value : encodeURIComponent(value)}`),
    )
    .join('&');
  const hashes = words.flatMap((value) => [
    `#${value}`,
    `#${encodeURIComponent(value)}`,
    `#:~:text=${value}`,
  ]);
  const { path } = notePages(site).find(({ path: name }) => name.startsWith('/words/'))!;
  const pages = ['', path.slice(1), 'search/', 'map/', 'questions/', 'references/'];
  const asked = pages.map((page) => `${server.url}${page}?${query}`);
  // Another query is another page: a fragment alone would load nothing.
  const placed = hashes.map((hash, index) => `${server.url}${path.slice(1)}?${String(index)}${hash}`);
  expect(await visitAll(context, origin(), [...asked, ...placed])).toEqual([]);
  const page = await context.newPage();
  for (const value of words.slice(0, 4)) {
    const answer = await page.goto(`${server.url}x/${encodeURIComponent(value)}`);
    expect(answer?.status()).toBe(404);
    await page.waitForLoadState('networkidle');
    await expectNoElements(page);
  }
  expect(seen).toEqual([]);
});

test('what a device remembers is shown as words, whoever wrote it there', async ({ context, page }) => {
  const seen = await guard(context);
  const faults = watch(page, origin());
  const places: readonly unknown[] = [
    { path: '/evil.example/', title: tag, section: script, id: `x" onclick="__ran(4)`, percent: tag },
    { path: '\\evil.example/', title: { a: 1 }, percent: { b: 2 } },
    { path: 'javascript:__ran(5)', title: '' },
    { path: { toString: 1 }, title: null, id: { x: 1 } },
    tag,
    7,
  ];
  for (const last of places) {
    await page.goto(server.url);
    await page.evaluate(
      ([place, words]) => {
        const read = { [words]: words, __proto__: words, 'names/': { x: 1 } };
        localStorage.setItem('progress-1:/', JSON.stringify({ read, last: place }));
        localStorage.setItem(
          'search-recent',
          JSON.stringify([words, 7, { x: words }, null, `"><script>${words}`]),
        );
        localStorage.setItem('theme', words);
        localStorage.setItem('previews', words);
        sessionStorage.setItem('course-scroll', words);
      },
      [last, tag] as const,
    );
    await page.goto(`${server.url}?x`);
    await page.waitForLoadState('networkidle');
    const hrefs = await page
      .locator('continue-reading a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.filter((href) => !href.startsWith(server.url))).toEqual([]);
    await expectNoElements(page);
  }
  await page.goto(`${server.url}search/?q=findable`);
  await expect(page.locator('main .s-r a').first()).toHaveText(tag);
  await expectNoElements(page);
  expect(faultsOnly(origin(), faults)).toEqual([]);
  expect(seen).toEqual([]);
});

test('a quotation of hostile words is words', async ({ context, page }) => {
  const seen = await guard(context);
  const faults = watch(page, origin());
  const notes = notePages(site).filter(({ path }) => /^\/(?:words|search|names)\//u.test(path));
  for (const { path } of notes.filter((_, index) => index % 7 === 0)) {
    await page.goto(addressOf(path.slice(1)));
    await page.evaluate(() => {
      const text = document.querySelector('.prose')!;
      getSelection()?.setBaseAndExtent(text.querySelector('p')!, 0, text, text.childNodes.length);
    });
    const bar = page.getByRole('toolbar', { name: 'Selected text' });
    await expect(bar).toBeVisible();
    const href = await bar.getByRole('link').getAttribute('href');
    expect(href?.startsWith(`${repository}/issues/new?`)).toBe(true);
    await expectNoElements(page);
    await page.keyboard.press('q');
  }
  expect(faultsOnly(origin(), faults)).toEqual([]);
  expect(seen).toEqual([]);
});

test('players come at a click, from their hosts alone, and cannot leave their frame', async ({
  context,
  page,
}) => {
  const seen = await guard(context);
  const asked: string[] = [];
  await context.route(
    (url) => /^https?:/u.test(url.href) && url.origin !== origin(),
    (route) => {
      asked.push(new URL(route.request().url()).hostname);
      return route.fulfill({
        contentType: 'text/html',
        body: '<script>try { top.location = "https://evil.example/" } catch {} window.open("https://evil.example/"); alert(9)</script>',
      });
    },
  );
  for (const { path } of notePages(site).filter((note) => note.path.startsWith('/batch/'))) {
    await page.goto(addressOf(path.slice(1)));
    const before = page.url();
    const buttons = page.locator('click-frame button');
    while ((await buttons.count()) > 0) await buttons.first().click();
    expect(page.url()).toBe(before);
  }
  expect(new Set(asked)).toEqual(new Set(['www.youtube-nocookie.com', 'player.vimeo.com']));
  expect(seen).toEqual([]);
});

test('and the guard sees what does run', async ({ context }) => {
  const seen = await guard(context);
  const page = await context.newPage();
  await page.setContent('<img src="x:" onerror="__ran(7); alert(8)">');
  await expect.poll(() => seen.map((entry) => entry.replace(/ on .*/u, ''))).toEqual(['ran: 7', 'dialog: 8']);
});
