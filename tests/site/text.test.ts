import { expect, test } from 'vitest';
import { attribute, elementsOf, textOf } from '../support/dom.ts';
import { readCourse } from '../support/dist.ts';
import { visibleTexts } from '../support/visible.ts';

const { pages } = readCourse();

/** Every text of the site that fits, as `page: text`. */
function textsWith(pattern: RegExp): string[] {
  return pages.flatMap(({ path, document }) =>
    [...visibleTexts(document), ...headTexts(document)]
      .filter((text) => pattern.test(text))
      .map((text) => `${path}: ${text.trim().slice(0, 120)}`),
  );
}

function headTexts(document: (typeof pages)[number]['document']): string[] {
  const metas = elementsOf(document, 'meta').flatMap((meta) => {
    const name = attribute(meta, 'name') ?? attribute(meta, 'property') ?? '';
    return /description|title/u.test(name) ? (attribute(meta, 'content') ?? []) : [];
  });
  return [...metas, ...elementsOf(document, 'title').map(textOf)];
}

test('there is text to look at', () => {
  expect(textsWith(/reasoning/u).length).toBeGreaterThan(100);
});

test.for([
  ['wiki-links', /\[\[|\]\]/u],
  ['comments', /%%/u],
  ['callouts', /(?:^|>) *\[![\w-]+\]/mu],
  ['block ids', /(?:^|\s)\^[\w-]+\s*$/mu],
  ['citation keys', /\[-?@[\w:.-]+/u],
  ['cards', /\S:::?\S/u],
  ['highlights', /==\S[^=]*==/u],
  ['footnotes', /\[\^[\w-]+\]/u],
  ['task marks', /^\s*\[[ x]\]/mu],
] as const)('no raw %s are left', ([, pattern]) => {
  expect(textsWith(pattern)).toEqual([]);
});

test.for(['undefined', 'null', 'NaN', 'Infinity', '[object Object]'])('no value shows as %s', (word) => {
  const escaped = word.replace(/[[\]]/gu, '\\$&');
  expect(textsWith(new RegExp(`(?<!\\w)${escaped}(?!\\w)`, 'u'))).toEqual([]);
});

test('no address or class is made of a value that is not there', () => {
  const wrong = pages.flatMap(({ path, document }) =>
    elementsOf(document).flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ value }) => /\b(?:undefined|NaN)\b|\[object /u.test(value))
        .map(({ name, value }) => `${path}: ${tagName} ${name}="${value}"`),
    ),
  );
  expect(wrong).toEqual([]);
});
