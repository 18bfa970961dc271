import { expect, test } from 'vitest';
import { attribute, elementsOf, hasClass, textOf, type Element } from '../support/dom.ts';
import { citationsOf, shareSentence, type Citation } from '../support/citations.ts';
import { readCourse } from '../support/dist.ts';
import { seedUrls } from '../support/seed-references.ts';
import { pageAt } from '../support/site.ts';

const site = readCourse();
const references = pageAt(site, 'references/');
const entries = elementsOf(references.document, 'li').filter((item) =>
  /^r\d+$/u.test(attribute(item, 'id') ?? ''),
);

test('entries are numbered 1 to N in order', () => {
  const numbers = entries.map((_, index) => String(index + 1));
  expect(numbers.length).toBeGreaterThan(20);
  expect(entries.map((entry) => attribute(entry, 'id'))).toEqual(numbers.map((number) => `r${number}`));
  expect(entries.map((entry) => attribute(entry, 'value'))).toEqual(numbers);
});

test.for(seedUrls.map((url, index) => [index + 1, url] as const))(
  'entry %i is the seed’s: %s',
  ([number, url]) => {
    const links = elementsOf(entries[number - 1] as Element, 'a').flatMap(
      (link) => attribute(link, 'href') ?? [],
    );
    if (url === undefined) expect(links.filter((href) => href.startsWith('http'))).toEqual([]);
    else expect(links).toContain(url);
  },
);

test('every entry says what it is, how it was checked, and in how many sentences it is cited', () => {
  for (const entry of entries) {
    const meta = elementsOf(entry, 'p').find((paragraph) => hasClass(paragraph, 'meta'));
    const facts = meta ? elementsOf(meta, 'span').map((span) => textOf(span).trim()) : [];
    expect(facts, attribute(entry, 'id')).toHaveLength(3);
    const sentences = elementsOf(entry, 'q').length;
    const said = /^(?:not cited|(\d+) sentences? in \d+ pages?)$/u.exec(facts[2] ?? '');
    expect(said && Number(said[1] ?? 0), attribute(entry, 'id')).toBe(sentences);
  }
});

test('every sentence of a bite that cites stands under the entry, with a link back to it', () => {
  const missing = site.pages.flatMap((page) => {
    const all = citationsOf(page);
    const listed = all.filter(({ entry, from }) => backlinks(entry).has(from));
    const isListed = (use: Citation) =>
      listed.some((other) => other.entry === use.entry && (other === use || shareSentence(other, use)));
    return all.filter((use) => !isListed(use));
  });
  expect(site.pages.flatMap(citationsOf).length).toBeGreaterThan(200);
  expect(missing.map(show)).toEqual([]);
});

test('every sentence under an entry is one that cites it', () => {
  const cited = new Set(site.pages.flatMap(citationsOf).map(show));
  const listed = entries.flatMap((item) => {
    const entry = attribute(item, 'id') ?? '';
    return [...backlinks(entry)]
      .filter((from) => from.includes('#cite-'))
      .map((from) => show({ entry, from }));
  });
  expect(listed.length).toBeGreaterThan(200);
  expect(listed.filter((use) => !cited.has(use))).toEqual([]);
});

function show({ entry, from }: Pick<Citation, 'entry' | 'from'>): string {
  return `${entry} ← ${from}`;
}

/** URLs of the sentences listed under an entry. */
function backlinks(id: string): Set<string> {
  const entry = entries.find((item) => attribute(item, 'id') === id);
  const links = entry ? elementsOf(entry, 'a').filter((link) => elementsOf(link, 'q').length > 0) : [];
  return new Set(links.flatMap((link) => attribute(link, 'href') ?? []));
}
