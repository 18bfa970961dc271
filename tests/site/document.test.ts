import { expect, test } from 'vitest';
import { attribute, elementsOf, textOf, type Element } from '../support/dom.ts';
import { readCourse } from '../support/dist.ts';

const { pages } = readCourse();
const idLists = ['for', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];

test.for(pages)('$path has a language, a title, one h1 and ids of its own', ({ document, ids }) => {
  const [html] = elementsOf(document, 'html');
  expect(attribute(html as Element, 'lang')).toMatch(/^[a-z]{2}/u);
  expect(elementsOf(document, 'title').map(textOf)[0]?.trim()).toBeTruthy();
  expect(elementsOf(document, 'h1')).toHaveLength(1);
  expect(elementsOf(document, 'main')).toHaveLength(1);
  const given = elementsOf(document).flatMap((element) => attribute(element, 'id') ?? []);
  expect(given.filter((id, index) => id === '' || given.indexOf(id) !== index)).toEqual([]);
  expect(namedIds(document).filter((id) => !ids.has(id))).toEqual([]);
});

test('titles differ', () => {
  const titles = pages.map(({ document }) => elementsOf(document, 'title').map(textOf).join());
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test.for(pages)('$path goes down one heading level at a time', ({ document }) => {
  const levels = elementsOf(document).flatMap(({ tagName }) => /^h([1-6])$/u.exec(tagName)?.[1] ?? []);
  const jumps = levels.filter((level, index) => Number(level) > Number(levels[index - 1] ?? 0) + 1);
  expect(jumps).toEqual([]);
});

/** Ids that attributes of a page name. */
function namedIds(document: (typeof pages)[number]['document']): string[] {
  return elementsOf(document).flatMap((element) =>
    idLists.flatMap((name) => (attribute(element, name) ?? '').split(/\s+/u).filter(Boolean)),
  );
}
