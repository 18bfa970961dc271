import { expect, test } from 'vitest';
import { pagePart } from '../../src/link/page-part.ts';

const parts = new Map([
  ['/bites/one/', 'bites/one'],
  ['/bites/zwei%C3%BC/', 'bites/zweiü'],
]);
const part = (html: string): string => pagePart(html, 'bites/one', parts);

test('ids, and what names them, stand behind the slug', () => {
  expect(part('<p id="a">A <sup><a href="#fn-1" aria-describedby="x y">1</a></sup></p>')).toBe(
    '<p id="bites/one:a">A <sup><a href="#bites/one:fn-1" aria-describedby="bites/one:x bites/one:y">1</a></sup></p>',
  );
});

test('links to a part, or to a place in it, stay on the page; others do not', () => {
  expect(part('<a href="/bites/one/">')).toBe('<a href="#bites/one">');
  expect(part('<a href="/bites/zwei%C3%BC/#%5Eb">')).toBe('<a href="#bites/zwei%C3%BC:%5Eb">');
  for (const other of ['/bites/three/#a', '/references/#r1', '/icons.svg#i-back', 'https://a.org/#b'])
    expect(part(`<a href="${other}">`)).toBe(`<a href="${other}">`);
});

test('headings go down one level, as far as there are levels', () => {
  expect(part('<h2 id="a">A</h2><h5>B</h5><h6>C</h6><hr>')).toBe(
    '<h3 id="bites/one:a">A</h3><h6>B</h6><h6>C</h6><hr>',
  );
});

test('sections are landmarks no more', () => {
  expect(part('<section class="cards" aria-label="Cards"></section><nav aria-label="A">')).toBe(
    '<section class="cards"></section><nav aria-label="A">',
  );
});

test('what looks like a tag or an attribute in text, or inside a value, is left alone', () => {
  const html = '<p title="a > b id=c <h2>">id="x" &lt;h2 id="y"></p>';
  expect(part(html)).toBe(html);
});
