import { expect, test } from 'vitest';
import { joinWords, spaceWords } from '../../src/client/search/cjk.ts';
import { fold } from '../../src/client/search/fold.ts';
import { parseExcerpt } from '../../src/client/search/excerpt.ts';
import { pagefindText } from '../../src/client/search/facets.ts';
import { splitByTerms, termsOf } from '../../src/client/search/words.ts';
import { spacePage } from '../../src/integrations/search-index/space-page.ts';

test('words get blanks, other scripts stay', () => {
  expect(spaceWords('强化学习，模型')).toBe('强化 学习， 模型');
  expect(spaceWords('用GRPO训练')).toBe('用 GRPO 训练');
  expect(spaceWords('plain words, 한국어')).toBe('plain words, 한국어');
});

test('blanks go again for display, also beside a mark', () => {
  expect(joinWords('强化 学习， 模型 and 思考 first')).toBe('强化学习，模型 and 思考 first');
  const parts = parseExcerpt('先 <mark>思考。</mark> 强化 学习。');
  expect(parts.map(({ text }) => text).join('')).toContain('先思考。强化学习。');
  expect(parts.filter(({ found }) => found).map(({ text }) => text)).toEqual(['思考']);
});

test('a query is cut the same way, and found inside a run', () => {
  expect(pagefindText('强化学习')).toBe('强化 学习');
  expect(pagefindText('“强化学习”')).toBe('"强化 学习"');
  expect(pagefindText('')).toBeNull();
  const found = splitByTerms('让模型强化学习推理', termsOf('强化学习')).filter((part) => part.found);
  expect(found.map(({ text }) => text)).toEqual(['强化', '学习']);
});

test('voiced letters of Japanese and composed ones of Korean are found as they stand', () => {
  for (const [text, word] of [
    ['関数ポインタを使う', 'ポインタ'],
    ['포인터는 주소를 저장한다', '포인터'],
    ['كل مُؤَشِّر يحفظ', 'مؤشر'],
  ] as const)
    expect(splitByTerms(text, termsOf(word)).filter(({ found }) => found)).toHaveLength(1);
  expect(fold('Café パ 각')).toBe('cafe パ 각');
});

test('heads of columns are not one word', () => {
  expect(spacePage('<th>Answer</th><th>Reward</th>')).toBe('<th>Answer </th><th>Reward </th>');
});

test('a page is spaced in its text, not in its markup', () => {
  expect(spacePage('<p title="强化学习">强化学习</p><!-- 强化学习 -->')).toBe(
    '<p title="强化学习">强化 学习</p><!-- 强化学习 -->',
  );
});
