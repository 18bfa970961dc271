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
  const events = 'load error click mouseover pointerover focus toggle begin animationstart scroll'.split(' ');
  for (const element of document.querySelectorAll('main *, svg, svg *'))
    for (const name of events) element.dispatchEvent(new Event(name, { cancelable: true }));
}

async function visit(page: Page, path: string): Promise<string[]> {
  await page.goto(addressOf(path));
  const before = page.url();
  await page.evaluate(provoke);
  await page.evaluate(() => new Promise((painted) => setTimeout(painted, 20)));
  return page.url() === before ? [] : [`${path}: went to ${page.url()}`];
}

function addressOf(path: string): string {
  return server.url + path.split('/').map(encodeURIComponent).join('/');
}

/** Opens every address, a few at a time; what the next address cuts short has done no harm. */
async function visitAll(context: BrowserContext, paths: readonly string[]): Promise<string[]> {
  const rest = [...paths];
  const faults: string[] = [];
  const tab = async (): Promise<void> => {
    const page = await context.newPage();
    const seen = watch(page, new URL(server.url).origin);
    for (let path = rest.pop(); path !== undefined; path = rest.pop()) {
      const before = seen.length;
      faults.push(...(await visit(page, path)));
      faults.push(...seen.slice(before).map((fault) => `${path}: ${fault}`));
    }
    await page.close();
  };
  await Promise.all([tab(), tab(), tab()]);
  // A browser asks for the icon of a file by itself; any other answer of 404 is told with its address.
  const own = [`failed: ${server.url}`, 'Failed to load resource: the server responded with a status of 404'];
  return faults.filter((fault) => !own.some((words) => fault.includes(words)));
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
  expect(files.filter((file) => file.endsWith('.txt')).length).toBeGreaterThanOrEqual(5);
  expect([...site.files].filter((file) => /^files\/.*(?:html|xml|js|svgz|\/[^.]*)$/u.test(file))).toEqual([]);
  expect(await visitAll(context, files)).toEqual([]);
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

test('what search and previews show of the attack is text', async ({ context, page }) => {
  const seen = await guard(context);
  const faults = watch(page, new URL(server.url).origin);
  await page.goto(`${server.url}search/?q=findable`);
  await expect(page.locator('main mark').first()).toBeVisible();
  expect(await page.locator('main :is(img[src="x"], script[src="x"], svg[onload])').count()).toBe(0);
  for (const { path } of notePages(site).filter((note) => note.path.startsWith('/names/'))) {
    await page.goto(addressOf(path.slice(1)));
    const link = page.locator('main .prose .wl');
    if ((await link.count()) === 0) continue;
    await link.first().hover();
    await expect(page.locator('.preview')).toBeVisible();
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
