import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { slugSegment } from '../../../src/vault/slug.ts';
import { findBrowser } from '../../support/browser.ts';
import { startDev } from '../../support/dev-server.ts';
import type { Place } from './build.ts';
import { median } from './median.ts';

/** What an author waits for, in milliseconds. */
export interface DevCost {
  /** From the command to the answer to the first request, where every note is compiled already. */
  readonly startMs: number;
  /** From a saved note to its new words on the screen: in the middle, and at worst. */
  readonly savedMs: number;
  readonly worstSavedMs: number;
}

const SAVES = 7;
/** Between two saves; a page settles meanwhile. */
const PAUSE_MS = 1500;

/** Starts `astro dev` on a vault and saves one of its notes while a browser shows it. The first save, which finds nothing warm, does not count. */
export async function devCost({ vault, cache }: Place, path: string): Promise<DevCost> {
  const { executablePath, args } = await findBrowser();
  const began = performance.now();
  const dev = await startDev(vault, cache);
  const startMs = performance.now() - began;
  const browser = await chromium.launch({ args, ...(executablePath !== undefined && { executablePath }) });
  const file = join(vault, path);
  const text = readFileSync(file, 'utf8');
  const times: number[] = [];
  try {
    const page = await browser.newPage();
    await page.goto(dev.url + urlOf(path), { waitUntil: 'networkidle' });
    // Vite learns from the first visit what a page needs.
    await page.reload({ waitUntil: 'networkidle' });
    for (let save = 0; save <= SAVES; save++) {
      const word = `saved${save}`;
      const shown = timeShown(page, word);
      await page.waitForTimeout(PAUSE_MS);
      const saved = Date.now();
      writeFileSync(file, `${text}\n${word}\n`);
      times.push((await shown) - saved);
    }
  } finally {
    writeFileSync(file, text);
    await browser.close();
    await dev.stop();
  }
  const warm = times.slice(1);
  return { startMs, savedMs: median(warm), worstSavedMs: Math.max(...warm) };
}

/** The moment at which a page has drawn a word. @throws when it is loaded anew meanwhile */
function timeShown(page: Page, word: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.body.textContent.includes(wanted)) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
        });
        observer.observe(document, { childList: true, subtree: true });
      }),
    word,
  );
}

function urlOf(path: string): string {
  const names = path.replace(/\.md$/u, '').split('/');
  return `${names.map((name) => encodeURIComponent(slugSegment(name))).join('/')}/`;
}
