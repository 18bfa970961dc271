import { callout, footnote, list, mathBlock, table, tasks } from './blocks.ts';
import { chanceOf, type Chance } from './chance.ts';
import { codeBlock } from './code.ts';
import type { Links } from './links.ts';
import type { Sketch } from './outline.ts';
import { paragraph, type Pen } from './prose.ts';
import { propertiesOf } from './properties.ts';
import type { Words } from './words.ts';

/** What all notes of a vault draw on. */
export interface Stock {
  readonly seed: number;
  readonly words: Words;
  readonly links: Links;
  /** Names of pictures. */
  readonly pictures: readonly string[];
  /** Keys of the bibliography. */
  readonly keys: readonly string[];
}

type Part = (pen: Pen, at: number) => string;

/** Share of notes that have a part at all, and characters of text for one. */
const parts = (stock: Stock): readonly (readonly [share: number, every: number, part: Part])[] => [
  [0.25, 2500, ({ chance, words }) => codeBlock(chance, words)],
  [0.2, 5000, table],
  [0.25, 3500, callout],
  [0.5, 2500, list],
  [0.12, 5000, tasks],
  [0.1, 3000, (pen, at) => footnote(pen, `${at}`)],
  [0.15, 4000, ({ chance }) => `![[${chance.pick(stock.pictures)}${chance.hit(0.4) ? '|320' : ''}]]`],
];

/** The text of a note: properties, a first paragraph, then sections. */
export function noteText(stock: Stock, note: Sketch): string {
  const chance = chanceOf(stock.seed, 'text', note.number);
  const pen = penOf(stock, note, chance);
  const extras = extrasOf(stock, pen);
  const sections = note.headings.length + 1;
  const body: string[] = [];
  for (let at = 0; at < sections; at++) {
    if (at > 0) body.push(`${chance.hit(0.7) ? '##' : '###'} ${note.headings[at - 1]!}`);
    const room = (note.length * (at + 1)) / sections;
    const due = extras.slice(
      Math.floor((extras.length * at) / sections),
      Math.floor((extras.length * (at + 1)) / sections),
    );
    const left = room - due.reduce((sum, part) => sum + part.length, 0);
    do body.push(paragraph(pen));
    while (lengthOf(body) < left);
    body.push(...due);
  }
  return `${propertiesOf(pen)}${withBlocks(body, note).join('\n\n')}\n`;
}

function penOf(stock: Stock, note: Sketch, chance: Chance): Pen {
  const { words, links, keys } = stock;
  const cites = chance.hit(0.15) ? Array.from({ length: chance.between(1, 6) }, () => chance.pick(keys)) : [];
  return { note, chance, words, links, cites, writesMath: chance.hit(0.1) };
}

/** Everything but prose, in an order of its own. */
function extrasOf(stock: Stock, pen: Pen): readonly string[] {
  const { chance, note } = pen;
  const count = (every: number): number => 1 + Math.floor((chance.unit() * 2 * note.length) / every);
  const chosen = parts(stock).flatMap(([share, every, part]) =>
    chance.hit(share) ? Array.from({ length: count(every) }, (_, at) => part(pen, at)) : [],
  );
  if (pen.writesMath) chosen.push(...Array.from({ length: count(2500) }, () => mathBlock(pen)));
  if (!note.isLeaf && chance.hit(0.35)) chosen.push(pen.links.embed(chance));
  return chosen
    .map((part) => ({ part, place: chance.unit() }))
    .sort((a, b) => a.place - b.place)
    .map(({ part }) => part);
}

function lengthOf(body: readonly string[]): number {
  return body.reduce((sum, part) => sum + part.length + 2, 0);
}

/** Gives the block ids of the note to its first paragraphs. */
function withBlocks(body: readonly string[], { blocks }: Sketch): readonly string[] {
  let next = 0;
  return body.map((part) =>
    next < blocks.length && /^[A-Z].*\.$/u.test(part) ? `${part} ^${blocks[next++]!}` : part,
  );
}
