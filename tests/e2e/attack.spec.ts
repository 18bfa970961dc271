import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { attackVault, payloads } from '../security/payloads/index.ts';
import { buildVaultSite } from '../support/build.ts';
import { serve } from '../support/serve.ts';
import { notePages, readSite, type BuiltSite } from '../support/site.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';
import { watch } from '../support/watch.ts';

test.describe.configure({ mode: 'default', timeout: 240_000 });
test.use({ trace: 'off' });
// Windows has no such file names.
test.skip(process.platform === 'win32');

const temp = makeTempFolder();
let site: BuiltSite;
let server = { url: '', close: (): Promise<void> => Promise.resolve() };

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const [vault, outDir] = [join(temp.path, 'vault'), join(temp.path, 'out')];
  writeFiles(vault, attackVault());
  const { code, stdout, stderr } = await buildVaultSite({
    vault,
    outDir,
    cacheDir: join(temp.path, 'cache'),
  });
  expect(code, stdout + stderr).toBe(0);
  site = readSite(outDir);
  server = await serve({ root: outDir, port: 0, base: '/' });
});

test.afterAll(async () => {
  await server.close();
  temp.remove();
});

/** What pages of a context did that they should not, filled as it happens. */
async function guard(context: BrowserContext): Promise<string[]> {
  const seen: string[] = [];
  await context.exposeBinding('__ran', ({ page }, id: unknown) => {
    seen.push(`ran: ${String(id)} on ${page.url()}`);
  });
  context.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (page) => {
    page.on('popup', (popup) => seen.push(`opened: ${popup.url()}`));
    page.on('download', (download) => seen.push(`downloads: ${download.url()}`));
  });
  return seen;
}

/** What a handler that survived would wait for. */
function provoke(): void {
  const events = 'load error click mouseover pointerover focus toggle begin animationstart scroll copy'.split(
    ' ',
  );
  for (const element of document.querySelectorAll('main *, svg, svg *'))
    for (const name of events) element.dispatchEvent(new Event(name, { cancelable: true }));
}

async function visit(page: Page, path: string): Promise<string[]> {
  const seen = watch(page, new URL(server.url).origin);
  const url = new URL(path.split('/').map(encodeURIComponent).join('/'), server.url).href;
  await page.goto(url);
  const before = page.url();
  await page.evaluate(provoke);
  await page.evaluate(() => new Promise((painted) => setTimeout(painted, 20)));
  const moved = page.url() === before ? [] : [`went to ${page.url()}`];
  page.removeAllListeners();
  return [...seen, ...moved].map((fault) => `${path}: ${fault}`);
}

/** Opens every address, a few at a time. */
async function visitAll(context: BrowserContext, paths: readonly string[]): Promise<string[]> {
  const rest = [...paths];
  const faults: string[] = [];
  const tab = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = rest.pop(); path !== undefined; path = rest.pop())
      faults.push(...(await visit(page, path)));
    await page.close();
  };
  await Promise.all([tab(), tab(), tab()]);
  return faults;
}

test('no page of the attack runs, opens or asks for anything', async ({ context }) => {
  const seen = await guard(context);
  const pages = site.pages.map(({ path }) => path.slice(1)).filter((path) => path !== '404.html');
  expect(notePages(site).length).toBeGreaterThanOrEqual(payloads.length);
  expect(await visitAll(context, pages)).toEqual([]);
  expect(seen).toEqual([]);
});

test('no file of the attack runs when it is opened by its address', async ({ context }) => {
  const seen = await guard(context);
  const files = [...site.files].filter((file) => /^files\/.*\.(?:svg|txt)$/u.test(file));
  expect(files.filter((file) => file.endsWith('.txt'))).toHaveLength(5);
  expect([...site.files].filter((file) => /^files\/.*(?:html|xml|js|svgz|\/[^.]*)$/u.test(file))).toEqual([]);
  expect(await visitAll(context, files)).toEqual([]);
  expect(seen).toEqual([]);
  const page = await context.newPage();
  for (const file of files.filter((name) => name.endsWith('.svg'))) {
    await page.goto(server.url + encodeURI(file));
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

test('what search and previews show of the attack is text', async ({ context, page }) => {
  const seen = await guard(context);
  const faults = watch(page, new URL(server.url).origin);
  await page.goto(`${server.url}search/?q=findable`);
  await expect(page.locator('main mark').first()).toBeVisible();
  expect(await page.locator('main :is(img[src="x"], script[src="x"], svg[onload])').count()).toBe(0);
  await page.goto(`${server.url}search/?q=onerror`);
  await expect(
    page
      .locator('main')
      .getByText(/onerror/u)
      .first(),
  ).toBeVisible();
  for (const { path } of notePages(site).filter((note) => note.path.startsWith('/names/'))) {
    await page.goto(server.url + path.slice(1).split('/').map(encodeURIComponent).join('/'));
    await page.locator('main .wl').first().hover();
    await page.waitForTimeout(500);
  }
  expect(faults).toEqual([]);
  expect(seen).toEqual([]);
});

test('and the guard sees what does run', async ({ context }) => {
  const seen = await guard(context);
  const page = await context.newPage();
  await page.setContent('<img src="x:" onerror="__ran(7); alert(8)">');
  await expect.poll(() => seen.map((entry) => entry.replace(/ on .*/u, ''))).toEqual(['ran: 7', 'dialog: 8']);
});
