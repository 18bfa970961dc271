import { expect, test } from 'vitest';
import { readCourse } from '../support/dist.ts';
import { notePages, pageAt } from '../support/site.ts';
import { scriptWeight, styleWeight } from '../support/weight.ts';

const kB = 1000;
const site = readCourse();
const pages = [pageAt(site, ''), pageAt(site, 'references/'), ...notePages(site)];

test.for(pages)('$path: at most 12 kB of scripts and 15 kB of styles', (page) => {
  const [scripts, styles] = [scriptWeight(site, page), styleWeight(site, page)];
  expect(scripts).toBeGreaterThan(0.5 * kB);
  expect(scripts).toBeLessThanOrEqual(12 * kB);
  expect(styles).toBeGreaterThan(kB);
  expect(styles).toBeLessThanOrEqual(15 * kB);
});
