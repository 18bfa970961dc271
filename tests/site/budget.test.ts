import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCourse } from '../support/dist.ts';
import { textOf } from '../support/dom.ts';
import { articleOf, notePages, pageAt } from '../support/site.ts';
import { htmlWeight, scriptWeight, styleWeight } from '../support/weight.ts';

const kB = 1000;
const site = readCourse();
const notes = notePages(site);
const pages = [pageAt(site, ''), pageAt(site, 'references/'), ...notes];

test.for(pages)('$path: at most 10 kB of scripts and 15 kB of styles', (page) => {
  const [scripts, styles] = [scriptWeight(site, page), styleWeight(site, page)];
  expect(scripts).toBeGreaterThan(0.5 * kB);
  expect(scripts).toBeLessThanOrEqual(10 * kB);
  expect(styles).toBeGreaterThan(kB);
  expect(styles).toBeLessThanOrEqual(15 * kB);
});

test.for(notes)('$path: at most 22 kB of HTML for 1,000 words', (page) => {
  const article = articleOf(page);
  const words = article ? textOf(article).split(/\s+/u).length : 0;
  expect(htmlWeight(page)).toBeLessThanOrEqual(22 * kB * Math.max(1, words / 1000));
});

test('all fonts together: at most 110 kB', () => {
  const fonts = [...site.files].filter((file) => file.endsWith('.woff2'));
  const bytes = fonts.map((file) => statSync(join(site.root, file)).size);
  expect(fonts.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(110 * kB);
});
