import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileNote } from '../../src/compile/compile-note.ts';
import { claimsOf, countClaims } from '../../src/vault/claims.ts';
import { citationUses } from '../../src/vault/citations.ts';
import { comparisonSources, findComparison } from '../../src/vault/comparison.ts';
import { embeddedFigures } from '../../src/vault/figures.ts';
import { loadVault } from '../../src/vault/load.ts';
import { readingPaths } from '../../src/vault/paths.ts';
import { termsOf } from '../../src/vault/terms.ts';
import { attribute, elementsOf, hasClass, textOf } from '../support/dom.ts';
import { project, readCourse } from '../support/dist.ts';
import { pageAt } from '../support/site.ts';

const { vault } = await loadVault(join(project, 'content'));
const notes = [...vault.notes.values()];
const bites = notes.filter(({ properties }) => properties.question !== undefined);
const comparison = findComparison(vault);
const shown = new Map(
  [...notes.flatMap((note) => embeddedFigures(vault, note)), ...(comparison ? [comparison] : [])].map(
    ({ path, figure }) => [path, figure],
  ),
);
const cited = new Set([...citationUses(vault).keys(), ...comparisonSources(vault)]);
const site = readCourse();
const pageOf = ({ path }: (typeof notes)[number]) => pageAt(site, `${vault.slugs.get(path) ?? ''}/`);

describe('the course is whole', () => {
  test('forty bites, in units, in order, without two of one place', () => {
    expect(bites.length).toBeGreaterThanOrEqual(40);
    const places = bites.map(({ properties }) => `${properties.unit ?? ''} ${String(properties.order)}`);
    expect(new Set(places).size).toBe(bites.length);
  });

  test.for(bites)('$path is one sitting, and owes nothing', (bite) => {
    expect(bite.words).toBeGreaterThanOrEqual(500);
    expect(bite.words).toBeLessThanOrEqual(1100);
    expect(bite.cards.length).toBeGreaterThanOrEqual(3);
    expect(bite.cards.length).toBeLessThanOrEqual(6);
    expect(bite.properties).toMatchObject({
      answer: expect.stringMatching(/^.{10,110}$/u),
      description: expect.any(String),
      teaches: expect.any(Array),
      facts: expect.any(Array),
    });
    const [article] = elementsOf(pageOf(bite).document, 'article');
    expect(elementsOf(article!, 'figure').length + elementsOf(article!, 'table').length).toBeGreaterThan(0);
    expect(countClaims(claimsOf(vault, bite)).none).toBe(0);
    expect(bite.citations.length).toBeGreaterThan(3);
  });

  test('words, cards, figures and terms', () => {
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
    expect(sum(bites.map(({ words }) => words))).toBeGreaterThan(25_000);
    expect(sum(bites.map(({ cards }) => cards.length))).toBeGreaterThanOrEqual(150);
    expect([...shown.values()].filter(({ chart }) => chart !== undefined).length).toBeGreaterThanOrEqual(20);
    expect(termsOf(vault).length).toBeGreaterThanOrEqual(60);
  });

  test('no card is asked twice', () => {
    const questions = bites.flatMap(({ cards }) => cards.map(({ question }) => question));
    expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual([]);
  });
});

describe('nothing lies unused', () => {
  test('every data file is shown by a note or a page of the site', () => {
    expect([...vault.figures.keys()].filter((path) => !shown.has(path))).toEqual([]);
  });

  test('every checked fact is stated by a note or a figure', () => {
    const stated = new Set([
      ...notes.flatMap(({ properties }) => properties.facts ?? []),
      ...[...shown.values()].flatMap(({ facts }) => facts),
    ]);
    expect([...vault.facts.keys()].filter((id) => !stated.has(id))).toEqual([]);
  });

  test('every reference after the author’s own is cited, and there are 120', () => {
    const { entries } = vault.bibliography;
    expect(
      entries
        .slice(21)
        .filter(({ number }) => !cited.has(number))
        .map(({ key }) => key),
    ).toEqual([]);
    expect(cited.size).toBeGreaterThanOrEqual(120);
  });

  test('every reference says what it is, where it is and how it was checked', () => {
    const incomplete = vault.bibliography.entries.filter(
      ({ title, note, url, files }) =>
        title === '' || note === undefined || (url === undefined && files.length === 0),
    );
    expect(incomplete.map(({ key }) => key)).toEqual(['linkedin2025reported']);
  });
});

describe('the reading paths', () => {
  test('are five, and the first holds every bite once', () => {
    const paths = readingPaths(vault);
    expect(paths.map(({ title }) => title)).toEqual([
      'The whole course',
      'One hour',
      'I have to pick a model today',
      'I build with them',
      'How are they trained',
    ]);
    expect(paths[0]?.notes.map(({ path }) => path).sort()).toEqual(bites.map(({ path }) => path).sort());
  });
});

describe('figures on their pages', () => {
  const pages = bites.map(pageOf);

  test('each has a text alternative, its sources and its numbers', () => {
    for (const page of pages) {
      for (const figure of elementsOf(page.document, 'figure')) {
        if (!hasClass(figure, 'chart')) continue;
        const [picture] = elementsOf(figure, 'div').filter((div) => attribute(div, 'role') === 'img');
        expect(attribute(picture!, 'aria-label')?.length, page.path).toBeGreaterThan(40);
        expect(elementsOf(figure, 'svg').length).toBe(2);
        expect(
          elementsOf(figure, 'a').some((link) => hasClass(link, 'cite')),
          page.path,
        ).toBe(true);
        const [numbers] = elementsOf(figure, 'details');
        expect(elementsOf(numbers!, 'td').length).toBeGreaterThan(1);
      }
    }
  });

  test('a page says how many of its claims have a source', () => {
    for (const page of pages) {
      const [facts] = elementsOf(page.document, 'dl').filter((list) => hasClass(list, 'facts'));
      expect(textOf(facts!), page.path).toMatch(/Claims\s*\d+(?:, all sourced|: \d+ sourced)/u);
    }
  });
});

describe('the downloads', () => {
  const count = vault.bibliography.entries.length;

  test('BibTeX holds every entry and reads back the same', async () => {
    const { parseBibliography } = await import('../../src/bibliography/parse.ts');
    const text = readFileSync(join(site.root, 'references.bib'), 'utf8');
    const again = parseBibliography('references.bib', text);
    expect(again.problems).toEqual([]);
    expect(again.entries.map(({ key, title, html }) => [key, title, html])).toEqual(
      vault.bibliography.entries.map(({ key, title, html }) => [key, title, html]),
    );
    expect(text).not.toMatch(/^\s*(?:file|keywords|abstract)\s*=/mu);
  });

  test('CSL-JSON holds every entry', () => {
    const items = JSON.parse(readFileSync(join(site.root, 'references.json'), 'utf8')) as {
      id: string;
      title: string;
      type: string;
    }[];
    expect(items.map(({ id }) => id)).toEqual(vault.bibliography.entries.map(({ key }) => key));
    expect(items.filter(({ title, type }) => title === '' || type === '')).toEqual([]);
    expect(items).toHaveLength(count);
  });
});

test('a bite without a figure it could rest on is found', async () => {
  const note = await compileNote({
    path: bites[0]!.path,
    text: '---\nunit: U\nquestion: Why?\n---\nIn 2025 it rose to 5.',
  });
  expect(note.claims.map(({ figures }) => figures)).toEqual([['2025', '5']]);
});
