import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** What a theme changes. */
export const colours = ['cat.color'] as const;

/** Every rule that WCAG 2.2 AA or a good practice asks for, also those that are off by default. */
export const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/** Runs axe's rules of these tags, but those of level AAA and those `without`, and shows the elements that break one. */
export async function expectNoViolations(
  page: Page,
  tags: readonly string[] = everything,
  without: readonly string[] = [],
): Promise<void> {
  const off = ['color-contrast-enhanced', ...without].map((rule) => [rule, { enabled: false }] as const);
  const found = await run(page, {
    runOnly: { type: 'tag', values: [...tags] },
    rules: Object.fromEntries(off),
  });
  expect.soft(found, placeOf(page)).toEqual([]);
}

/** Contrast of level AAA, for the text that these selectors find. */
export async function expectStrongContrast(page: Page, selector: string): Promise<void> {
  const found = await run(page, { runOnly: ['color-contrast-enhanced'] }, selector);
  expect.soft(found, placeOf(page)).toEqual([]);
}

async function run(page: Page, options: axe.RunOptions, selector?: string): Promise<string[]> {
  // Kept by the page until it is left, so that each look at it costs only the rules.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(([where, how]) => window.axe.run(where ?? document, how), [
    selector,
    // Frames of other hosts there are none, and no rule that reads style sheets is among these.
    { ...options, resultTypes: ['violations'], iframes: false, preload: false },
  ] satisfies [string | undefined, axe.RunOptions]);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}

function placeOf(page: Page): string {
  return `${page.url()} at ${page.viewportSize()?.width ?? 0} px`;
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
