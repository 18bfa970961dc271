import { expect, test } from 'vitest';
import { formatQuery, parseQuery, phraseOf } from '../../src/client/search/query.ts';
import { windowOf } from '../../src/client/search/preview.ts';
import { sectionText } from '../../src/client/search/section-text.ts';

test.for([
  ['"group reward"', 'group reward'],
  ['“group reward”', 'group reward'],
  ['„group reward“', 'group reward'],
  ['group "reward"', undefined],
  ['"', undefined],
  ['""', undefined],
] as const)('the phrase of %s', ([text, phrase]) => expect(phraseOf(text)).toBe(phrase));

test('a query comes back from its address', () => {
  const query = { text: 'a “b” & c', filters: { unit: ['One, two'], kind: ['Bite'], tag: ['x', 'y'] } };
  expect(parseQuery(formatQuery(query))).toEqual(query);
});

test('a section ends at the next heading, whatever else has an id', () => {
  const anchors = [
    { element: 'h2', id: 'b', location: 5 },
    { element: 'sup', id: 'cite', location: 3 },
    { element: 'h2', id: 'a', location: 2 },
  ];
  expect(sectionText('zero one A two three B four', anchors, 'a')).toBe('A two three');
  expect(sectionText('zero one A two three B four', anchors, 'b')).toBe('B four');
  expect(sectionText('zero one A two', anchors, undefined)).toBe('zero one');
});

test('a preview begins a little before the first found word and cuts between words', () => {
  const parts = [
    { text: 'word '.repeat(100), found: false },
    { text: 'hit', found: true },
    { text: ' more'.repeat(300), found: false },
  ];
  const text = windowOf(parts)
    .map((part) => part.text)
    .join('');
  expect(text).toMatch(/^… word .*hit more.* more …$/u);
  expect(text.length).toBeLessThan(660);
});
