import { fragments } from '../markdown/sources.ts';
import type { Random } from './random.ts';

type Mutation = (text: string, random: Random, corpus: readonly string[]) => string;

/** Signs that mean something to the parser, and some that mean too much. */
const signs = [
  ...Array.from('[]()!|#^*_=~$%`<>&\\:;@-+"\'{}?.0179 \t\n\r'),
  '\0',
  '\u00A0',
  '\u200D',
  '\uFDD0',
  '\uD83D',
];

/** Longest mutant, in characters. */
const longest = 20_000;

const at = (text: string, random: Random): number => random.below(text.length + 1);

const replace = (text: string, start: number, count: number, by: string): string =>
  text.slice(0, start) + by + text.slice(start + count);

/** A stretch of up to `most` characters. */
function stretch(text: string, random: Random, most: number): { start: number; words: string } {
  const start = at(text, random);
  return { start, words: text.slice(start, start + 1 + random.below(most)) };
}

const bytes: readonly Mutation[] = [
  (text, random) => replace(text, at(text, random), 0, random.pick(signs)),
  (text, random) => replace(text, at(text, random), 1, random.pick(signs)),
  (text, random) => replace(text, at(text, random), 1 + random.below(4), ''),
  (text, random) => replace(text, at(text, random), 0, random.pick(signs).repeat(1 + random.below(12))),
  (text, random) => text.slice(0, at(text, random)),
];

const lines: readonly Mutation[] = [
  (text, random) => editLines(text, (all) => all.splice(random.below(all.length), 1)),
  (text, random) =>
    editLines(text, (all) => all.splice(random.below(all.length), 0, random.pick(all), random.pick(all))),
  (text, random) =>
    editLines(text, (all) => {
      const [a, b] = [random.below(all.length), random.below(all.length)];
      [all[a], all[b]] = [all[b] ?? '', all[a] ?? ''];
    }),
  (text, random) =>
    editLines(text, (all) => {
      const n = random.below(all.length);
      all[n] = `${random.pick(prefixes)}${all[n] ?? ''}`;
    }),
  (text, random) => editLines(text, (all) => all.splice(random.below(all.length), 0, '')),
];

const tokens: readonly Mutation[] = [
  (text, random) => replace(text, at(text, random), 0, random.pick(fragments)),
  (text, random) => replace(text, at(text, random), random.below(8), random.pick(fragments)),
  (text, random) => replace(text, at(text, random), 0, random.pick(fragments) + random.pick(fragments)),
];

const splices: readonly Mutation[] = [
  (text, random, corpus) =>
    replace(text, at(text, random), 0, stretch(random.pick(corpus), random, 300).words),
  (text, random, corpus) => {
    const other = random.pick(corpus);
    return text.slice(0, at(text, random)) + other.slice(at(other, random));
  },
  (text, random) => {
    const { start, words } = stretch(text, random, 80);
    return replace(text, start, 0, words.repeat(1 + random.below(3)));
  },
];

const prefixes = [
  '> ',
  '- ',
  '1. ',
  '    ',
  '\t',
  '> [!note]- ',
  '- [ ] ',
  '## ',
  '[^1]: ',
  '| ',
  ': ',
  '  ',
];

/** What stands around a stretch of a line. */
const around: readonly (readonly [string, string])[] = [
  ['**', '**'],
  ['*', '*'],
  ['==', '=='],
  ['~~', '~~'],
  ['%%', '%%'],
  ['`', '`'],
  ['$', '$'],
  ['$$', '$$'],
  ['[[Note|', ']]'],
  ['![[', ']]'],
  ['[', '](Note.md)'],
  ['![', '](picture.png)'],
  ['^[', ']'],
  ['[@', ']'],
  ['<b>', '</b>'],
  ['<a href="x">', '</a>'],
  ['<details><summary>', '</summary></details>'],
  ['<div>\n\n', '\n\n</div>'],
  ['| a | b |\n| - | - |\n| ', ' | x |'],
  ['```\n', '\n```'],
];

const nests: readonly Mutation[] = [
  (text, random) => {
    const { start, words } = stretch(text, random, 60);
    const [open, close] = random.pick(around);
    return replace(text, start, words.length, open + words + close);
  },
  (text, random) => {
    const prefix = random.pick(prefixes);
    const [from, to] = [random.below(text.split('\n').length), 1 + random.below(8)];
    return editLines(text, (all) => {
      for (let n = from; n < from + to && n < all.length; n++)
        all[n] = (n === from || prefix === '> ' ? prefix : ' '.repeat(prefix.length)) + (all[n] ?? '');
    });
  },
  (text, random) => {
    const prefix = random.pick(['> ', '> [!tip] x\n> ', '- ']);
    return text
      .split('\n')
      .map((line, n) => (n === 0 || prefix === '> ' ? prefix : prefix.startsWith('>') ? '> ' : '  ') + line)
      .join('\n');
  },
];

const kinds = [bytes, lines, tokens, splices, nests];

/** One note of the corpus, changed one to eight times; as a file gives it, without half a character. */
export function mutant(corpus: readonly string[], random: Random): string {
  let text = random.pick(corpus);
  for (let left = 1 + random.below(8); left > 0; left--)
    text = random.pick(random.pick(kinds))(text, random, corpus).slice(0, longest);
  return text.toWellFormed();
}

function editLines(text: string, edit: (lines: string[]) => unknown): string {
  const all = text.split('\n');
  edit(all);
  return all.join('\n');
}
