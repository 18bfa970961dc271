/**
 * The order in which Tab visits a page, as a screen reader says it, kept in `tests/e2e/tab-order/`. After a change that
 * is meant: `npx playwright test tab-order --update-snapshots`, and read what changed.
 */
import { expect, test } from '@playwright/test';
import { bite } from '../support/page-types.ts';
import { spokenFocus } from '../support/spoken.ts';

test.use({ trace: 'off' });

const recorded = [
  ['home', ''],
  ['bite', bite],
] as const;

for (const [name, path] of recorded) {
  for (const width of [1280, 360]) {
    test(`Tab visits /${path} in the recorded order at ${width} px`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      // The stops of a preview come and go with the reader's pace.
      await page.addInitScript(() => {
        localStorage.setItem('previews', 'off');
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      const stops: string[] = [];
      for (let presses = 0; presses < 300; presses++) {
        await page.keyboard.press('Tab');
        const stop = await spokenFocus(page);
        if (stop === undefined) break;
        if (stop !== stops.at(-1) || !stop.startsWith('(')) stops.push(stop);
      }
      expect(`${stops.join('\n')}\n`).toMatchSnapshot(`${name}-${width}.txt`);
    });
  }
}
