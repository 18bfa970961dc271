import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { NameRow } from '../../src/client/search/match-names.ts';
import { splitNames } from '../../src/client/search/split-names.ts';
import { vocabularyFiles } from '../../src/integrations/search-index/vocabulary-files.ts';
import { expectNoViolations } from '../support/axe.ts';
import { readCourse } from '../support/dist.ts';

const { root } = readCourse();
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const names = splitNames(read('search/names.json') as readonly NameRow[], 3000);
const words = vocabularyFiles(read('pagefind/vocabulary.json') as readonly string[], 0);

/** Gives the course the files of a vault that is too large for one each; tells what was asked for. */
async function enlarge(page: Page): Promise<string[]> {
  const asked: string[] = [];
  const json = new Map<string, unknown>([
    [
      'search/names.json',
      { ...names, leaves: names.leaves.map(([prefix], n) => [prefix, `leaf${String(n)}`]) },
    ],
    ...names.leaves.map(([, rows], n) => [`search/names/leaf${String(n)}.json`, rows] as const),
    ...words.map(
      ({ path, content }) => [`pagefind/${path}`, JSON.parse(String(content)) as unknown] as const,
    ),
  ]);
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    asked.push(path);
    if (json.has(path)) await route.fulfill({ json: json.get(path) });
    else await route.continue();
  });
  return asked;
}

const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Words to find' });
const status = (page: Page): Locator => page.locator('.s-n:visible');
const opener = (page: Page): Locator => page.getByRole('button', { name: 'Filter by unit, kind or tag' });

test('a large vault sends its filters when they are opened, and goes on counting', async ({ page }) => {
  const asked = await enlarge(page);
  const filters = () => asked.filter((path) => path.endsWith('.pf_filter'));
  await page.goto('search/?q=reward');
  await expect(status(page)).toHaveText(/sections? in/);
  await expectNoViolations(page);
  expect(filters()).toEqual([]);
  await opener(page).press('Enter');
  const unit = page.getByRole('group', { name: 'Unit' }).getByRole('checkbox');
  await expect(unit.first()).toBeFocused();
  await expect(opener(page)).toHaveCount(0);
  expect(filters().length).toBeGreaterThan(0);
  await expectNoViolations(page);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/unit=/);
  await page.getByRole('button', { name: /^Remove the filter unit/ }).click();
  await expect(unit.first()).not.toBeChecked();
});

test('a filter in the address is shown at once', async ({ page }) => {
  await enlarge(page);
  await page.goto('search/?q=model&kind=Bite');
  await expect(page.getByRole('checkbox', { name: /^Bite/ })).toBeChecked();
  await expect(opener(page)).toHaveCount(0);
});

test('a name is found in the file of its beginning, and no other is fetched', async ({ page }) => {
  const asked = await enlarge(page);
  await page.goto('search/?q=chain%20of%20thought');
  const named = page.getByRole('group', { name: 'By name' }).getByRole('option');
  await expect(named.first()).toContainText('Chain of thought');
  const leaves = asked.filter((path) => path.startsWith('search/names/'));
  expect(leaves.length).toBeLessThanOrEqual(1);
  await field(page).fill('glossary');
  await expect(named.first()).toContainText('Glossary');
});

test('a slip in a word asks for the words of its letters alone', async ({ page }) => {
  const asked = await enlarge(page);
  await page.goto('search/?q=distilaltion');
  await expect(page.getByRole('button', { name: '“distillation”' })).toBeVisible();
  expect(asked.filter((path) => path.startsWith('pagefind/vocabulary')).sort()).toEqual([
    'pagefind/vocabulary.json',
    'pagefind/vocabulary/64.json',
    'pagefind/vocabulary/69.json',
  ]);
});

test('an address with a slip leads to the page that was meant', async ({ page }) => {
  await enlarge(page);
  await page.goto('bites/distiled-models/');
  await expect(page.locator('nearest-pages').getByRole('link').first()).toContainText('Distilled models');
});
