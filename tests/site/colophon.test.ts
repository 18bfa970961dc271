import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countLinks, countNotes } from '../../src/vault/counts.ts';
import { checkVault } from '../../src/vault/lint/check.ts';
import { loadVault } from '../../src/vault/load.ts';
import { attribute, elementsOf, textOf } from '../support/dom.ts';
import { project, readCourse } from '../support/dist.ts';
import { pageAt } from '../support/site.ts';

const site = readCourse();
const page = pageAt(site, 'colophon/');
const { vault } = await loadVault(join(project, 'content'));
const notes = [...vault.notes.values()];
const counted = new Map(
  elementsOf(page.document, 'dt').map((term) => {
    const value = elementsOf(term.parentNode as typeof term, 'dd')[0]!;
    return [textOf(term).trim(), textOf(value).replace(/\s+/gu, ' ').trim()];
  }),
);
const spell = (count: number) => count.toLocaleString('en-GB');

test('counts what the vault holds', () => {
  const { words, cards, figures, tables, claims } = countNotes(vault, notes);
  expect(counted.get('Notes')).toMatch(new RegExp(`^${spell(notes.length)} `, 'u'));
  expect(counted.get('Words')).toBe(spell(words));
  expect(counted.get('Cards')).toBe(spell(cards));
  // The table of models is shown by a page of the site.
  expect(counted.get('Figures')).toBe(`${figures} drawn from data, and ${tables + 1} tables`);
  expect(counted.get('Claims')).toContain(`${spell(claims.source)} with a source`);
  expect(counted.get('Claims')).toContain(`${spell(claims.none)} without a source`);
  expect(counted.get('Links')).toBe(`${spell(countLinks(vault).links)} 0 broken`);
  expect(counted.get('Facts')).toMatch(new RegExp(`^${spell(vault.facts.size)} `, 'u'));
});

test('says what the check of the vault found', () => {
  expect(checkVault(vault).filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(counted.get('Vault check')).toBe('0 errors, 0 warnings');
  expect(counted.get('Last change')).toMatch(/^\d{1,2} \w+ \d{4}$/u);
});

test('counts every note in one unit', () => {
  const body = elementsOf(page.document, 'tbody')[0]!;
  const pages = elementsOf(body, 'tr').map((row) => Number(textOf(elementsOf(row, 'td')[0]!)));
  expect(pages.reduce((sum, number) => sum + number, 0)).toBe(notes.length);
});

test('every page leads to it', () => {
  const without = site.pages.filter(({ document }) => {
    const [foot] = elementsOf(document, 'footer');
    return !foot || !elementsOf(foot, 'a').some((link) => attribute(link, 'href') === '/colophon/');
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});
