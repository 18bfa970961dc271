import type { Chance } from './chance.ts';
import type { Links } from './links.ts';
import type { Sketch } from './outline.ts';
import { tagOf } from './tags.ts';
import { capital, type Words } from './words.ts';

/** What the text of one note is made from. */
export interface Pen {
  readonly note: Sketch;
  readonly chance: Chance;
  readonly words: Words;
  readonly links: Links;
  /** Keys of the bibliography that this note cites; most cite nothing. */
  readonly cites: readonly string[];
  readonly writesMath: boolean;
}

/** Share of sentences with a link; with about 26 sentences in 4,000 characters, eight links a note. */
const LINKED = 0.26;

/** Three to seven sentences. */
export function paragraph(pen: Pen): string {
  return Array.from({ length: pen.chance.between(3, 7) }, () => sentence(pen)).join(' ');
}

/** A sentence with what a sentence may hold. */
export function sentence(pen: Pen): string {
  const { chance, note, links, cites } = pen;
  const parts = [plain(pen, chance.between(4, 20))];
  if (chance.hit(LINKED)) parts.push(links.link(note, chance), plain(pen, chance.between(1, 6)));
  if (chance.hit(0.25)) parts.splice(1, 0, inline(pen));
  if (pen.writesMath && chance.hit(0.15)) parts.push(formula(chance));
  if (cites.length > 0 && chance.hit(0.1)) parts.push(`[@${chance.pick(cites)}]`);
  return `${capital(parts.join(' '))}.`;
}

/** Words, some with a comma after them. */
export function plain({ chance, words }: Pen, count: number): string {
  const some = Array.from({ length: count }, () => words.word(chance));
  return some.map((word, at) => (at < count - 1 && chance.hit(0.06) ? `${word},` : word)).join(' ');
}

function inline({ chance, words }: Pen): string {
  const word = words.topic(chance);
  const number = chance.below(10_000);
  return chance.pick([
    `**${word}**`,
    `*${word}*`,
    `==${word}==`,
    `\`${word}()\``,
    `${number}`,
    `#${tagOf(chance, words)}`,
    `[${word}](https://example.org/${word}/${number})`,
  ]);
}

/** Inline mathematics. */
function formula(chance: Chance): string {
  const [x, y] = [chance.pick('a b c x y z u v'.split(' ')), chance.pick('i j k m n'.split(' '))];
  const n = chance.between(2, 99);
  return chance.pick([
    `$${x}_{${y}} = ${n}$`,
    `$\\frac{${x}}{${n}}$`,
    `$${x}^2 + ${y}^2 \\le ${n}$`,
    `$\\alpha_{${y}} ${x}$`,
  ]);
}
