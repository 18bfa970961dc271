import { expect, test } from 'vitest';
import { readCourse } from '../support/dist.ts';
import { brokenLinks, brokenStyleUrls, linksOf, targetPage } from '../support/links.ts';
import { pageAt, type BuiltPage } from '../support/site.ts';

const site = readCourse();

test('every internal link, picture and fragment exists', () => {
  expect(site.pages.flatMap(linksOf).length).toBeGreaterThan(1000);
  expect(brokenLinks(site)).toEqual([]);
});

test('every page but the one for what is not found is reached from home by links', () => {
  const reached = new Set<BuiltPage>([pageAt(site, '')]);
  for (const page of reached)
    for (const link of linksOf(page)) {
      const target = targetPage(site, page, link);
      if (target) reached.add(target);
    }
  const paths = site.pages.filter((page) => !reached.has(page)).map(({ path }) => path);
  expect(paths).toEqual(['/404.html']);
});

test('every file that a style sheet names exists', () => {
  expect(brokenStyleUrls(site)).toEqual([]);
});
