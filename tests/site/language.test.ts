import { expect, test } from 'vitest';
import { directionOf, languageOf } from '../../src/site/language.ts';
import { tocOf } from '../../src/site/toc.ts';

test.for([
  ['한국어 텍스트', 'ko', undefined],
  ['これは漢字とかな', 'ja', undefined],
  ['打开设置。', 'zh', undefined],
  ['هذا نص عربي', 'ar', 'rtl'],
  ['این یک متن فارسی با گپ', 'fa', 'rtl'],
  ['یہ اردو ہے، ٹھیک', 'ur', 'rtl'],
  ['זהו טקסט עם word', 'he', 'rtl'],
  ['Это русский текст, и мы его читаем', 'ru', undefined],
  ['Це український текст і їжак', 'uk', undefined],
  ['Това е текст', undefined, undefined],
  ['Ένα κείμενο', 'el', undefined],
  ['นี่คือข้อความ', 'th', undefined],
  ['Plain words about 模型 and العربية', undefined, undefined],
  ['2024-01-05', undefined, undefined],
  ['', undefined, undefined],
] as const)('%s is of language %s, direction %s', ([text, lang, dir]) => {
  expect(languageOf(undefined, text)).toBe(lang);
  expect(directionOf(undefined, text)).toBe(dir);
});

test('what the note says counts, if it is a language', () => {
  expect([languageOf('fr', '中文'), directionOf('fr', 'עברית')]).toEqual(['fr', undefined]);
  expect([languageOf('zh-Hant-TW', ''), directionOf('ar-EG', '')]).toEqual(['zh-Hant-TW', 'rtl']);
  expect([languageOf('5', '中文'), directionOf('no language', 'עברית')]).toEqual(['zh', 'rtl']);
});

test('a heading without words has no line in the contents', () => {
  const heading = (id: string, text: string) => ({ id, text, raw: text, depth: 2, line: 1, column: 1 });
  expect(tocOf([heading('a', 'A'), heading('section', ' ')], undefined).map(({ id }) => id)).toEqual(['a']);
});
