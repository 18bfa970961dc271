import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What a theme changes. */
export const colours = ['cat.color'] as const;

/** Every rule that WCAG 2.2 AA or a good practice asks for, also those that are off by default. */
export const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/** Runs axe's rules of these tags, but those of level AAA, and shows the elements that break one. */
export async function expectNoViolations(page: Page, tags: readonly string[] = everything): Promise<void> {
  // The newer mode opens a page of its own for frames of other hosts, of which there are none, and takes twice the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags([...tags])
    .disableRules('color-contrast-enhanced')
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
  expect.soft(found, page.url()).toEqual([]);
}
