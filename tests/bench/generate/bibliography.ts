import { chanceOf } from './chance.ts';
import { phrase } from './outline.ts';
import { capital, type Words } from './words.ts';

/** A bibliography, and the keys of its entries. */
export interface Sources {
  readonly keys: readonly string[];
  readonly bibtex: string;
}

/** So many entries of four kinds. */
export function sourcesOf(seed: number, count: number, words: Words): Sources {
  const entries = Array.from({ length: count }, (_, number) => entryOf(seed, number, words));
  return { keys: entries.map(({ key }) => key), bibtex: entries.map(({ text }) => text).join('\n') };
}

function entryOf(seed: number, number: number, words: Words): { key: string; text: string } {
  const chance = chanceOf(seed, 'source', number);
  const name = (): string => capital(words.topic(chance));
  const first = name();
  const year = chance.between(1970, 2026);
  const key = `${first.toLowerCase()}${year}n${number}`;
  const authors = [first, ...Array.from({ length: chance.below(4) }, name)];
  const lines = [
    `@${chance.pick(['article', 'book', 'online', 'inproceedings'])}{${key},`,
    `  title = {${phrase(chance, words, 8)}},`,
    `  author = {${authors.map((author) => `${author}, ${name()}`).join(' and ')}},`,
    `  year = {${year}},`,
    `  url = {https://example.org/${key}}`,
    '}\n',
  ];
  return { key, text: lines.join('\n') };
}
