import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { readCourse } from '../support/dist.ts';
import { misplaced } from '../support/well-formed.ts';

const { pages } = readCourse();

test.for(pages)('$path is the tree that its source writes', (page) => {
  expect(misplaced(page)).toEqual([]);
  const written = serialize(page.document);
  expect(serialize(parse(written))).toBe(written);
});

test.for([
  ['a link in a link', '<a href="/x">a <a href="/y">b</a></a>'],
  ['a block in a paragraph', '<p>a <div>b</div></p>'],
  ['text in a table', '<table><tbody><tr>a<td>b</td></tr></tbody></table>'],
  ['an open element', '<div><em>a</div>'],
] as const)('%s is seen', ([, body]) => {
  const html = `<!doctype html><html><head></head><body>${body}</body></html>`;
  const document = parse(html, { sourceCodeLocationInfo: true });
  expect(misplaced({ html, document })).not.toEqual([]);
});
