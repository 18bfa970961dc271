import { expect, test } from 'vitest';
import { remembered } from '../../src/vault/remembered.ts';

test('a text is parsed again when it has changed, and only then', () => {
  const parsed: string[] = [];
  const parse = remembered((path, text) => {
    parsed.push(`${path} ${text}`);
    return { text };
  });
  const first = parse('a.chart', 'one');
  expect(parse('a.chart', 'one')).toBe(first);
  expect(parse('b.chart', 'one')).not.toBe(first);
  expect(parse('a.chart', 'two')).toEqual({ text: 'two' });
  expect(parse('a.chart', 'one')).toEqual({ text: 'one' });
  expect(parsed).toEqual(['a.chart one', 'b.chart one', 'a.chart two', 'a.chart one']);
});
