import { chanceOf, type Chance } from './chance.ts';
import { phrase, type Sketch } from './outline.ts';
import { ranksOf } from './ranks.ts';
import type { Words } from './words.ts';

/** Shares of all links of notes. */
export const BROKEN = 0.05;
export const AMBIGUOUS = 0.02;

/** Writes links and embeds from one note to others. */
export interface Links {
  link(from: Sketch, chance: Chance): string;
  /** Of a note, a section or a block; always of one that embeds nothing. */
  embed(chance: Chance): string;
}

/** Popularity is a power law over notes in an order of their own; some links stay in the folder. */
export function linksOf(seed: number, notes: readonly Sketch[], words: Words): Links {
  const order = popularityOf(seed, notes);
  const near = Map.groupBy(order, ({ folder }) => folder);
  const twins = notes.filter(({ isTwin }) => isTwin);
  const leaves = order.filter(({ isLeaf, length }) => isLeaf && length < 3000);
  const rank = ranksOf(order.length, 0.9, 2);
  const leafRank = ranksOf(leaves.length, 0.7, 5);
  const target = (from: Sketch, chance: Chance): Sketch => {
    const around = near.get(from.folder) ?? [];
    return around.length > 1 && chance.hit(0.4) ? chance.pick(around) : order[rank(chance)]!;
  };
  return {
    link(from, chance) {
      if (chance.hit(BROKEN)) return brokenLink(target(from, chance), chance, words);
      if (twins.length > 0 && chance.hit(AMBIGUOUS)) return `[[${chance.pick(twins).title}]]`;
      return linkTo(target(from, chance), chance, words);
    },
    embed(chance) {
      const leaf = leaves[leafRank(chance)];
      return leaf === undefined ? '' : `![[${partOf(leaf, chance, 0.4)}]]`;
    },
  };
}

/** Notes that may be linked by name, the most linked first. */
export function popularityOf(seed: number, notes: readonly Sketch[]): readonly Sketch[] {
  const named = notes.filter(({ isTwin }) => !isTwin);
  const chance = chanceOf(seed, 'popularity');
  return named
    .map((note) => ({ note, place: chance.unit() }))
    .sort((a, b) => a.place - b.place)
    .map(({ note }) => note);
}

function linkTo(note: Sketch, chance: Chance, words: Words): string {
  const kind = chance.unit();
  if (kind < 0.2) return `[[${note.title}|${words.topic(chance)} ${words.word(chance)}]]`;
  if (kind < 0.28 && note.alias !== undefined) return `[[${note.title}|${note.alias}]]`;
  if (kind < 0.32) return `[[${note.folder}${note.title}|${note.title}]]`;
  if (kind < 0.35) return `[${words.topic(chance)}](${encodeURI(`${note.folder}${note.title}.md`)})`;
  return `[[${partOf(note, chance, 0.7)}]]`;
}

/** The name of a note, with that of a heading or a block unless `whole` says otherwise; a note without either is named whole. */
function partOf(note: Sketch, chance: Chance, whole: number): string {
  if (chance.hit(whole)) return note.title;
  const isBlock = chance.hit(0.3) || note.headings.length === 0;
  return `${note.title}#${isBlock ? `^${chance.pick(note.blocks)}` : chance.pick(note.headings)}`;
}

function brokenLink(note: Sketch, chance: Chance, words: Words): string {
  if (chance.hit(0.2)) return `[[${note.title}#${phrase(chance, words, 3)} unwritten]]`;
  return `[[${phrase(chance, words, 3)} unwritten]]`;
}
