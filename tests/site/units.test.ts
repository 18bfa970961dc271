import { describe, expect, test } from 'vitest';
import { site as config } from '../../src/site/config.ts';
import { loadVault } from '../../src/vault/load.ts';
import { attribute, elementsOf, hasClass, textOf } from '../support/dom.ts';
import { project, readCourse } from '../support/dist.ts';
import { isExternal, linksOf } from '../support/links.ts';
import { articleOf, pageAt } from '../support/site.ts';
import { join } from 'node:path';

const { vault } = await loadVault(join(project, 'content'));
const site = readCourse();
const pages = site.pages.filter(({ path }) => path.startsWith(`${site.base}units/`));
const slugs = [...vault.notes.values()]
  .filter(({ properties }) => config.units.includes(properties.unit ?? ''))
  .map(({ path }) => vault.slugs.get(path) ?? '');
const partsOf = (page: (typeof pages)[number]) =>
  elementsOf(page.document, 'article').filter((article) => hasClass(article, 'part'));

test('every note of a unit stands once on a page of a unit', () => {
  expect(pages).toHaveLength(config.units.length);
  const parts = pages.flatMap(partsOf).map((part) => attribute(part, 'id') ?? '');
  expect(parts.sort()).toEqual(slugs.sort());
});

describe.for(pages)('$path', (page) => {
  test('is found by neither search', () => {
    expect(articleOf(page)).toBeUndefined();
    const robots = elementsOf(page.document, 'meta').find((meta) => attribute(meta, 'name') === 'robots');
    expect(attribute(robots!, 'content')).toBe('noindex');
  });

  test('lists its bites in the order in which they stand', () => {
    const [contents] = elementsOf(page.document, 'nav').filter((nav) => hasClass(nav, 'unit-toc'));
    const links = elementsOf(contents!, 'a').map((link) => decodeURI(attribute(link, 'href') ?? ''));
    expect(links).toEqual(partsOf(page).map((part) => `#${attribute(part, 'id') ?? ''}`));
  });

  test('shows each bite with the words, questions and cards of its own page', () => {
    for (const part of partsOf(page)) {
      const own = articleOf(pageAt(site, `${attribute(part, 'id') ?? ''}/`))!;
      const heading = elementsOf(part, 'h2').map(textOf);
      expect(heading).toEqual(elementsOf(own, 'h1').map(textOf));
      for (const name of ['question', 'card']) expect(ofClass(part, name)).toEqual(ofClass(own, name));
      const figures = (root: typeof part): number => elementsOf(root, 'figure').length;
      expect(figures(part)).toBe(figures(own));
    }
  });

  test('keeps links between its bites on the page, and names each other site’s address once', () => {
    const inside = partsOf(page).flatMap((part) => elementsOf(part, 'p').flatMap((p) => elementsOf(p, 'a')));
    const own = new Set(partsOf(page).map((part) => `/${attribute(part, 'id') ?? ''}/`));
    const away = inside.filter((link) => {
      const [path = ''] = (attribute(link, 'href') ?? '').split('#');
      return own.has(decodeURI(path)) && !textOf(link).includes('own page');
    });
    expect(away).toEqual([]);
    const external = linksOf(page).filter((link) => isExternal(site, page, link));
    expect(
      external.filter((link, index) => external.indexOf(link) !== index && link !== config.notesLicence.href),
    ).toEqual([]);
  });
});

function ofClass(root: Parameters<typeof elementsOf>[0], name: string): string[] {
  return elementsOf(root)
    .filter((element) => hasClass(element, name))
    .map(textOf);
}
