import { expect, test } from 'vitest';
import type { Chunk } from '../../src/client/quote/chunks.ts';
import { quotation, reportUrl, textFragment, wordsOf } from '../../src/client/quote/quote-text.ts';

const whole = { start: false, end: false };
const chunks = (...texts: readonly string[]): Chunk[] =>
  texts.map((text) => ({ text: text.replace(/^¶/u, ''), block: text.startsWith('¶') }));

test.for([
  [['R1 appeared ', ', and beat o1 ', '.'], 'R1 appeared, and beat o1.'],
  [['One block.', '¶Another.'], 'One block.\nAnother.'],
  [['before ', ' after'], 'before after'],
] as const)('the words of %j are %j', ([texts, words]) => {
  expect(wordsOf(chunks(...texts))).toBe(words);
});

test.for([
  [['few words'], whole, ':~:text=few%20words'],
  [['a well-known, odd & end'], whole, ':~:text=a%20well%2Dknown%2C%20odd%20%26%20end'],
  [
    ['one two three four five six ', ' seven eight nine ten eleven twelve'],
    whole,
    ':~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
  ],
  [['f a word ha'], { start: true, end: true }, ':~:text=a%20word'],
  [['half'], { start: true, end: false }, ''],
  [[], whole, ''],
] as const)('the fragment of %j, cut %j, is %j', ([texts, cut, fragment]) => {
  expect(textFragment(chunks(...texts), cut)).toBe(fragment);
});

test('a quotation names its page, its site and its place', () => {
  const source = { page: 'A bite', site: 'A site', url: 'https://a.test/b/', section: 'why' };
  expect(quotation('Words', source, ':~:text=Words')).toBe(
    '“Words”\nA bite, A site\nhttps://a.test/b/#why:~:text=Words',
  );
  expect(quotation('Words', { ...source, section: '' }, '')).toMatch(/\/b\/$/u);
});

test('a report quotes the words before the page, the file and the line', () => {
  const form = 'https://git.test/a/issues/new?title=T&body=Page%3A+p%0AFile%3A+f.md%0A';
  const url = reportUrl(form, { words: 'One\ntwo', link: 'https://a.test/#x', line: 12 });
  expect(new URL(url).searchParams.get('body')).toBe(
    '> One\n> two\n\nPage: p\nFile: f.md:12\nPlace: https://a.test/#x\n\n',
  );
  expect(reportUrl(form, { words: 'w', link: 'l', line: undefined })).toContain('f.md%0APlace');
});
