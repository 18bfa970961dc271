import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../src/figure/figure.ts';
import { readFigure } from '../../src/figure/read-figure.ts';
import { attribute, elementsOf, hasClass, textOf, type Element } from '../support/dom.ts';
import { project, readCourse } from '../support/dist.ts';
import { pageAt } from '../support/site.ts';
import { scriptWeight, styleWeight } from '../support/weight.ts';

const path = 'data/models.chart';
const file = readFigure(path, readFileSync(join(project, 'content', path), 'utf8')).figure!;
const dateOf = ({ cells }: (typeof file.rows)[number]) => String(cells.date?.value ?? '');
const figure = { ...file, rows: file.rows.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a), 'en')) };
const site = readCourse();
const page = pageAt(site, 'compare/');
const [table] = elementsOf(page.document, 'table');
const rows = elementsOf(elementsOf(table!, 'tbody')[0]!, 'tr');
const cellsOf = (row: Element) =>
  elementsOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
const isMarked = (element: Element) => elementsOf(element, 'a').some((link) => hasClass(link, 'cite'));
const linksOf = (element: Element | typeof page.document) =>
  elementsOf(element, 'a').flatMap((link) => attribute(link, 'href') ?? []);

describe('the table of models', () => {
  test('has the rows and columns of its data file, 40 to 60 models', () => {
    expect(figure.rows.length).toBeGreaterThanOrEqual(40);
    expect(figure.rows.length).toBeLessThanOrEqual(60);
    expect(rows).toHaveLength(figure.rows.length);
    expect(elementsOf(table!, 'thead').flatMap((head) => elementsOf(head, 'th'))).toHaveLength(11);
  });

  test('begins with the newest, and says so', () => {
    expect(dateOf(figure.rows[0]!) > dateOf(figure.rows.at(-1)!)).toBe(true);
    expect(textOf(cellsOf(rows[0]!)[0]!)).toContain(String(figure.rows[0]!.cells.model!.value));
    expect(textOf(elementsOf(page.document, 'header')[1]!)).toContain('the newest first');
  });

  test('says in every cell what the file says, with its source in the cell or its row', () => {
    for (const [index, row] of rows.entries()) {
      const cells = cellsOf(row);
      expect(isMarked(cells[0]!), textOf(row)).toBe(true);
      for (const [place, { key }] of figure.columns.entries()) {
        const cell = figure.rows[index]!.cells[key]!;
        const shown = textOf(cells[place]!);
        const number = Number(/^[\d,.]+/u.exec(shown)?.[0].replaceAll(',', ''));
        if (cell.value === null) expect(shown).toMatch(/^n\/a/u);
        else if (typeof cell.value === 'number') expect(number, shown).toBe(cell.value);
        else expect(shown.startsWith(cell.value), shown).toBe(true);
        expect(place === 0 || isMarked(cells[place]!) === cell.sources.length > 0, shown).toBe(true);
      }
    }
  });

  test('names no source twice in a row, and a measurer beside every score', () => {
    for (const { cells, sources } of figure.rows) {
      expect(sources).toHaveLength(1);
      for (const { sources: own } of Object.values(cells)) expect(own).not.toContain(sources[0]);
    }
    const scores = figure.rows.flatMap(({ cells }) => [cells.aime!, cells.gpqa!, cells.swe!]);
    expect(
      scores.filter(({ value, sources, note }) => value !== null && !note && sources.length === 0),
    ).toEqual([]);
  });

  test('agrees with the table of the bite on relevant models', () => {
    const other = readFileSync(join(project, 'content/data/relevant-models.chart'), 'utf8');
    const known = new Map(figure.rows.map(({ cells }) => [cells.model!.value, cells]));
    const shared = readFigure('relevant', other).figure!.rows.flatMap(({ cells }) => {
      const own = known.get(cells.model!.value);
      return own ? [[cells, own] as const] : [];
    });
    expect(shared.length).toBeGreaterThan(12);
    for (const [theirs, own] of shared)
      for (const key of ['date', 'context', 'input', 'output', 'gpqa'] as const)
        expect(`${String(own.model!.value)} ${key} ${String(own[key]!.value)}`).toBe(
          `${String(own.model!.value)} ${key} ${String(theirs[key]!.value)}`,
        );
  });
});

test('says when and by whom, and leads to the bites on evaluation', () => {
  expect(textOf(elementsOf(page.document, 'figcaption')[0]!)).toContain('As of October 2026');
  const links = linksOf(elementsOf(page.document, 'main')[0]!);
  expect(links).toContain('/bites/model-evaluation-standards/');
  expect(links).toContain('/bites/relevant-models-for-reasoning-and-knowledge/');
  expect(linksOf(pageAt(site, 'questions/').document)).toContain('/compare/');
});

test('every source of the table lists it on the references page', () => {
  const list = pageAt(site, 'references/');
  const resting = elementsOf(list.document, 'li').filter(
    (item) => /^r\d+$/u.test(attribute(item, 'id') ?? '') && linksOf(item).includes('/compare/#fig-models'),
  );
  expect(resting).toHaveLength(sourcesOf(figure).length);
  expect(page.ids.has('fig-models')).toBe(true);
});

test('weighs no more than a bite may', () => {
  expect(scriptWeight(site, page)).toBeLessThanOrEqual(10_000);
  expect(styleWeight(site, page)).toBeLessThanOrEqual(15_000);
});
