import type { Page } from '@playwright/test';

/** When the last key was pressed, and when results that came after it were on the screen. */
interface Seen {
  pressed: number;
  shown: number;
}

type Window = typeof globalThis & { readonly seen: Seen };

/** Results are complete when nothing has changed for so long. */
const QUIET_MS = 400;

/** Notes keys and changes of the list of results in an open search dialog from now on. */
export async function watchResults(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { pressed: 0, shown: 0 };
    Object.assign(globalThis, { seen });
    const list = document.querySelector('dialog[open] [role="listbox"]');
    if (!list) throw new Error('No list of results');
    addEventListener('keydown', ({ timeStamp }) => (seen.pressed = timeStamp), { capture: true });
    // After the frame in which the change is drawn.
    const painted = (): number =>
      requestAnimationFrame(() => setTimeout(() => (seen.shown = performance.now())));
    new MutationObserver(painted).observe(list, { childList: true });
  });
}

/** Presses a key; gives milliseconds until the results for it were on the screen. @throws if none come. */
export async function keystroke(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key);
  await page.waitForFunction(
    (quiet) => {
      const { pressed, shown } = (globalThis as Window).seen;
      return shown > pressed && performance.now() - shown > quiet;
    },
    QUIET_MS,
    { polling: 50 },
  );
  return page.evaluate(() => {
    const { pressed, shown } = (globalThis as Window).seen;
    return shown - pressed;
  });
}
