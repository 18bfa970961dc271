import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyFixture } from '../support/build.ts';
import { startDev, type DevServer } from '../support/dev-server.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

const temp = makeTempFolder();
const vault = copyFixture('moving', temp.path);
let dev: DevServer;

test.beforeAll(async () => {
  dev = await startDev(vault, join(temp.path, 'cache'));
});

test.afterAll(async () => {
  await dev.stop();
  temp.remove();
});

test('a saved note is shown where it was read, without loading the page anew', async ({ page }) => {
  await page.goto(`${dev.url}embedder/`, { waitUntil: 'networkidle' });
  await expect(page.getByText('The first wording')).toBeVisible();
  let wording = 1;
  // Astro writes its own store some time after it has started, and once loads open pages anew.
  await expect(async () => {
    const words = `The wording of number ${String(++wording)}`;
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    writeFiles(vault, { 'Embedded.md': `${words}.\n` });
    await expect(page.getByText(words)).toBeVisible();
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  }).toPass({ timeout: 30_000 });
});

test('what scripts and readers did to the text is done to the new one too', async ({ page }) => {
  const text = (words: string): string =>
    `${words}\n\n> [!note]- Folded\n> Inside.\n\n\`\`\`js\nlet a;\n\`\`\`\n`;
  writeFiles(vault, { 'Folded.md': text('Before.') });
  await expect(async () => {
    const answer = await page.goto(`${dev.url}folded/`, { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(200);
  }).toPass({ timeout: 30_000 });
  await page.locator('main summary').filter({ hasText: 'Folded' }).click();
  await expect(page.getByText('Inside.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'I have read this' }).check();
  const ticks = page.locator('.course .tick');
  await expect(ticks).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toHaveCount(1);
  writeFiles(vault, { 'Folded.md': text('After.') });
  await expect(page.getByText('After.')).toBeVisible();
  await expect(page.getByText('Inside.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toHaveCount(1);
  await expect(ticks).toHaveCount(1);
});

test('a note of another name is loaded anew, with its head', async ({ page }) => {
  await page.goto(`${dev.url}target/`, { waitUntil: 'networkidle' });
  await expect(page.locator('main h1')).toHaveText('Target');
  writeFiles(vault, { 'Target.md': '---\ntitle: Another name\n---\n\nThe target.\n' });
  await expect(page.locator('main h1')).toHaveText('Another name');
  await expect(page).toHaveTitle(/^Another name/);
});
