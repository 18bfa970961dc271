/**
 * Pictures of every kind of page into `docs/screens/`, with an index: `npm run screens [-- --only bite --out FOLDER]`.
 * A page that the site does not have is left out.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import sharp, { type ExtendOptions } from 'sharp';
import { findBrowser } from '../support/browser.ts';
import { project } from '../support/dist.ts';
import { serve } from '../support/serve.ts';
import { fileOf, indexSheet, paperOf } from './sheet.ts';
import { shots, themes, windows } from './shots.ts';

type Shot = (typeof shots)[number];

/** What lies inside the margins of a sheet of A4, and the margins, in dots at 96 an inch. */
const paper = { width: 635, height: 942, margins: { top: 98, right: 76, bottom: 83, left: 83 } };

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    out: { type: 'string', default: join(project, 'docs/screens') },
    root: { type: 'string', default: join(project, 'dist') },
  },
});

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ args, ...(executablePath !== undefined && { executablePath }) });
const server = await serve({ root: values.root, port: 0, base: '/' });
await mkdir(values.out, { recursive: true });
for (const shot of shots.filter(({ name }) => values.only?.includes(name) ?? true)) {
  if (await takeScreens(browser, shot)) console.log(shot.name);
}
const index = join(values.out, 'README.md');
const text = indexSheet((file) => existsSync(join(values.out, file)));
await writeFile(index, await format(text, { ...(await resolveConfig(index)), filepath: index }));
await server.close();
await browser.close();

/** False when there is no such page. */
async function takeScreens(from: Browser, { name, path, type = '', shows }: Shot): Promise<boolean> {
  const page = await from.newPage({ reducedMotion: 'reduce' });
  for (const viewport of windows) {
    await page.setViewportSize(viewport);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme, media: 'screen' });
      const response = await page.goto(server.url + path, { waitUntil: 'networkidle' });
      if (response?.ok() !== true) return false;
      await page.keyboard.type(type);
      if (shows !== undefined) await page.locator(shows).first().waitFor();
      await keep(page, fileOf(name, viewport.width, colorScheme));
    }
  }
  if (type === '') await takePaper(page, name);
  await page.close();
  return true;
}

/** The first sheet as print styles set it, on a viewport as large as its text, within white margins. */
async function takePaper(page: Page, name: string): Promise<void> {
  const { margins, ...text } = paper;
  await page.setViewportSize(text);
  await page.emulateMedia({ colorScheme: 'light', media: 'print' });
  await keep(page, paperOf(name), margins);
}

async function keep(page: Page, file: string, margins: ExtendOptions = {}): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const picture = await page.screenshot({ animations: 'disabled' });
  await sharp(picture)
    .extend({ ...margins, background: 'white' })
    .webp({ quality: 70, effort: 6 })
    .toFile(join(values.out, file));
}
