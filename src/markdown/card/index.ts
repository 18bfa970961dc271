import type { BlockContent, Data, Nodes, Parent, Paragraph, PhrasingContent, Root } from 'mdast';
import { positionOf } from '../position.ts';

/** A run of flashcards, in the order of the note. */
export interface Cards extends Parent {
  type: 'cards';
  children: Card[];
  data?: Data;
}

/** `Question::Answer`, `Question:::Answer`, or a block with `?` or `??` on a line of its own. */
export interface Card extends Parent {
  type: 'card';
  /** True for `:::` and `??`: asked both ways. */
  reversed: boolean;
  children: [CardSide, CardSide];
  data?: Data;
}

export interface CardSide extends Parent {
  type: 'cardSide';
  side: 'question' | 'answer';
  children: (PhrasingContent | BlockContent)[];
  data?: Data;
}

declare module 'mdast' {
  interface BlockContentMap {
    cards: Cards;
  }
  interface RootContentMap {
    cards: Cards;
    card: Card;
    cardSide: CardSide;
  }
}

const deckTag = /^flashcards(?:\/|$)/u;
const block = /(?:^|\n)\?{1,2}(?=\n)/u;
const divider = /:{2,3}|(?:^|\n)\?{1,2}(?=\n)/u;

/** Reads flashcards below the first `#flashcards` tag of a note, as the Spaced Repetition plug-in does; the tag itself is not shown. */
export function remarkCard() {
  return (tree: Root): undefined => {
    let inDeck = false;
    const children: Nodes[] = [];
    for (const child of tree.children) {
      const tagged = isDeckTag(child);
      inDeck ||= tagged;
      const pieces = inDeck && child.type === 'paragraph' ? readCards(child) : [child];
      if (!tagged) for (const piece of pieces) append(children, piece);
    }
    tree.children = children as Root['children'];
  };
}

function append(children: Nodes[], node: Nodes): void {
  const last = children.at(-1);
  if (node.type !== 'card') children.push(node);
  else if (last?.type === 'cards') last.children.push(node);
  else children.push({ type: 'cards', children: [node], ...positionOf(node) });
}

/** A paragraph's cards and what of it is none: with a line `?` it is one card, else each line with `::` is. */
function readCards(paragraph: Paragraph): (Card | Paragraph)[] {
  if (paragraph.children.some((child) => child.type === 'text' && block.test(child.value)))
    return [readCard(paragraph) ?? paragraph];
  const pieces: (Card | Paragraph)[] = [];
  for (const line of linesOf(paragraph)) {
    const card = readCard(line);
    const last = pieces.at(-1);
    if (card) pieces.push(card);
    else if (last?.type === 'paragraph') last.children.push({ type: 'text', value: '\n' }, ...line.children);
    else pieces.push(line);
  }
  return pieces.some(({ type }) => type === 'card') ? pieces : [paragraph];
}

function linesOf(paragraph: Paragraph): Paragraph[] {
  const lines: Paragraph[] = [];
  let line = { ...paragraph, children: [] as PhrasingContent[] };
  for (const child of paragraph.children) {
    const texts = child.type === 'text' ? child.value.split('\n') : [''];
    for (const [index, value] of texts.entries()) {
      if (index > 0 || child.type === 'break') {
        lines.push(line);
        line = { ...paragraph, children: [] };
      }
      if (child.type !== 'text' && child.type !== 'break') line.children.push(child);
      else if (child.type === 'text' && value !== '') line.children.push({ ...child, value });
    }
  }
  return [...lines, line].filter(({ children }) => children.length > 0);
}

/** A paragraph that is a deck's tag and nothing else. */
function isDeckTag(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false;
  const marks = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return marks.length > 0 && marks.every((child) => child.type === 'tag' && deckTag.test(child.value));
}

function readCard(paragraph: Paragraph): Card | undefined {
  const index = paragraph.children.findIndex((child) => child.type === 'text' && divider.test(child.value));
  const text = paragraph.children[index];
  const match = text?.type === 'text' ? divider.exec(text.value) : null;
  if (text?.type !== 'text' || !match) return undefined;
  const sign = match[0].trim();
  const before = { ...text, value: text.value.slice(0, match.index).trimEnd() };
  const after = { ...text, value: text.value.slice(match.index + match[0].length).trimStart() };
  const question = side('question', [...paragraph.children.slice(0, index), before], paragraph);
  const answer = side('answer', [after, ...paragraph.children.slice(index + 1)], paragraph);
  if (question.children.length === 0 || answer.children.length === 0) return undefined;
  return {
    type: 'card',
    reversed: sign.length === 3 || sign === '??',
    children: [question, answer],
    ...positionOf(paragraph),
  };
}

function side(which: CardSide['side'], children: PhrasingContent[], paragraph: Paragraph): CardSide {
  const kept = children.filter((child) => child.type !== 'text' || child.value !== '');
  return { type: 'cardSide', side: which, children: kept, ...positionOf(paragraph) };
}
