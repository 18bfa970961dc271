import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../support/browser.ts';
import { serve } from '../../support/serve.ts';
import { watchTraffic } from '../../support/traffic.ts';
import { keystroke, watchResults } from './keystroke.ts';
import { median } from './median.ts';

/** What a search costs the reader. */
export interface SearchCost {
  /** Bytes as sent, packed, until the first results of a word typed at once; of several words the dearest. */
  readonly firstBytes: number;
  /** The same where every letter is a query of its own. */
  readonly typedBytes: number;
  /** Milliseconds from a key to the results on the screen, what was fetched before at hand: in the middle, and at worst. */
  readonly keyMs: number;
  readonly worstKeyMs: number;
}

/** Longer than the search waits for the next letter. */
const LETTER_MS = 300;
const KEYSTROKES = 5;

/** Looks for words in a built site, each in a browser that knows nothing of it. */
export async function searchCost(site: string, page: string, words: readonly string[]): Promise<SearchCost> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ args, ...(executablePath !== undefined && { executablePath }) });
  const server = await serve({ root: site, port: 0, base: '/' });
  const url = server.url + page;
  const [first, typed, keys]: [number[], number[], number[]] = [[], [], []];
  try {
    for (const word of words) {
      first.push(await inNewPage(browser, url, (view) => queryBytes(view, word, 0)));
      typed.push(await inNewPage(browser, url, (view) => queryBytes(view, word, LETTER_MS)));
      keys.push(...(await inNewPage(browser, url, (view) => keyTimes(view, word))));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return {
    firstBytes: Math.max(...first),
    typedBytes: Math.max(...typed),
    keyMs: median(keys),
    worstKeyMs: Math.max(...keys),
  };
}

async function inNewPage<T>(browser: Browser, url: string, run: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    return await run(page);
  } finally {
    await context.close();
  }
}

async function queryBytes(page: Page, word: string, delay: number): Promise<number> {
  const traffic = await watchTraffic(page);
  await firstResults(page, word, delay);
  return traffic.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function firstResults(page: Page, word: string, delay: number): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(word, { delay });
  await page.getByRole('option').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** The last letter is taken back and typed again. */
async function keyTimes(page: Page, word: string): Promise<readonly number[]> {
  await firstResults(page, word, 0);
  await watchResults(page);
  const times: number[] = [];
  while (times.length < KEYSTROKES) {
    await keystroke(page, 'Backspace');
    times.push(await keystroke(page, word.slice(-1)));
  }
  return times;
}
