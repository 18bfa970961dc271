import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/compile/facts/text.ts';
import type { Card } from '../../src/markdown/card/index.ts';
import { createParser } from '../../src/markdown/parse.ts';

const parse = createParser('md');

/** Cards in few words: `question → answer`, `↔` where they are asked both ways; runs are divided by `|`. */
function outline(body: string): string {
  const runs = parse(`#flashcards\n\n${body}`).children.filter((node) => node.type === 'cards');
  return runs.map(({ children }) => children.map(brief).join('; ')).join(' | ');
}

function brief({ children: [question, answer], reversed }: Card): string {
  return `${plainText(question).text.trim()} ${reversed ? '↔' : '→'} ${plainText(answer).text.trim()}`;
}

describe('the outline of cards', () => {
  test.for([
    ['Q::A', 'Q → A'],
    ['Q :: A', 'Q → A'],
    ['Q:::A', 'Q ↔ A'],
    ['Q\n?\nA', 'Q → A'],
    ['Q\n??\nA', 'Q ↔ A'],
    ['Q over\nlines\n?\nA over\nlines', 'Q over lines → A over lines'],
    ['Q1::A1\nQ2::A2', 'Q1 → A1; Q2 → A2'],
    ['Q1::A1\n\nQ2:::A2', 'Q1 → A1; Q2 ↔ A2'],
    ['text\nQ::A\nmore text', 'Q → A'],
    ['Q1::A1\n\ntext\n\nQ2::A2', 'Q1 → A1 | Q2 → A2'],
    ['**Q** with [[Note]]::`A` and $x$', 'Q with Note → A and x'],
    ['What is ==this==?::A', 'What is this? → A'],
    ['Q::A [@guo2025]', 'Q → A'],
    ['Q::a::b', 'Q → a::b'],
    ['Why?\nBecause.', ''],
    ['`a::b`', ''],
    ['a\\::b', ''],
    ['## Q::A', ''],
    ['- Q::A', 'Q → A'],
    ['- Q1::A1\n- Q2::A2', 'Q1 → A1; Q2 → A2'],
    ['1. Q\n   ?\n   A', 'Q → A'],
    ['- [ ] Q::A', ''],
    ['- [/] Q::A', ''],
    ['a ==b== c **==d==**', 'a […] c […] → b · d'],
    ['Q::A ^id', 'Q → A'],
    ['Q::A <!--SR:!2024-01-01,3,250-->', 'Q → A'],
    ['> Q::A', ''],
    ['?\nA', ''],
    ['::A', ''],
    ['Q::', ''],
    ['Q\n?', ''],
  ] as const)('%j', ([body, expected]) => {
    expect(outline(body).trim()).toBe(expected);
  });

  test('has ids that outlast a move and a mended answer', () => {
    const ids = (body: string): (string | undefined)[] =>
      parse(body, { deck: true }).children.flatMap((node) =>
        node.type === 'cards' ? node.children.map(({ data }) => data?.cardId) : [],
      );
    const [first, gap] = ids('Q::A\n\na ==b== c');
    expect(ids('Before\n\na ==b== c\n\n## Heading\n\nP::A\n\nQ ::\tA, mended')).toEqual([
      gap,
      expect.stringMatching(/^card~[\da-f]{8}$/u),
      first,
    ]);
    expect(ids('Q::A\nQ::B')).toEqual([first, `${String(first)}-2`]);
    expect(ids('a ==other== c')).not.toEqual([gap]);
  });

  test('begins below the tag of a deck', () => {
    const types = (body: string): string[] => parse(body).children.map(({ type }) => type);
    expect(types('Q::A')).toEqual(['paragraph']);
    expect(types('Q::A\n\n#flashcards/unit/one\n\nQ::A')).toEqual(['paragraph', 'cards']);
    expect(types('#flashcards #other\n\nQ::A')).toEqual(['paragraph', 'paragraph']);
    expect(types('#flashcard\n\nQ::A')).toEqual(['paragraph', 'paragraph']);
  });
});
