import type { BrowserContext, Page } from '@playwright/test';
import { watch } from './watch.ts';

/** What pages of a context did that no page may do, filled as it happens. */
export async function guard(context: BrowserContext): Promise<string[]> {
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
  // Buttons are the site's own.
  for (const element of document.querySelectorAll('main :not(button), svg, svg *'))
    for (const name of events) element.dispatchEvent(new Event(name, { cancelable: true }));
}

/** Opens addresses of a site, a few at a time, and provokes what stands there; gives what happened, with its address. */
export async function visitAll(
  context: BrowserContext,
  origin: string,
  addresses: readonly string[],
): Promise<string[]> {
  const rest = [...addresses];
  const faults: string[] = [];
  const tab = async (): Promise<void> => {
    const page = await context.newPage();
    const seen = watch(page, origin);
    for (let address = rest.pop(); address !== undefined; address = rest.pop()) {
      const before = seen.length;
      faults.push(...(await visit(page, address)));
      faults.push(...seen.slice(before).map((fault) => `${address}: ${fault}`));
    }
    await page.close();
  };
  await Promise.all([tab(), tab(), tab()]);
  return faultsOnly(origin, faults);
}

async function visit(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const place = ({ origin, pathname } = new URL(page.url())): string => origin + pathname;
  const before = place();
  await page.evaluate(provoke);
  await page.evaluate(() => new Promise((painted) => setTimeout(painted, 20)));
  return place() === before ? [] : [`${address}: went to ${page.url()}`];
}

/**
 * Without what is none: what the next address cut short, the icon that a browser asks for by itself (any other 404 is told
 * with its address), and the parts of Chromium's own viewer of documents.
 */
export function faultsOnly(origin: string, faults: readonly string[]): string[] {
  const expected = [
    `failed: ${origin}`,
    'Failed to load resource: the server responded with a status of 404',
    'left the host: chrome-extension://',
    'failed: chrome-extension://',
    'failed: chrome://resources/',
    'left the host: chrome://resources/',
  ];
  return faults.filter((fault) => !expected.some((words) => fault.includes(words)));
}
