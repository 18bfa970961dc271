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
const divider = /:{2,3}|(?:^|\n)\?{1,2}(?=\n)/u;

/** Reads flashcards below the first `#flashcards` tag of a note, as the Spaced Repetition plug-in does; the tag itself is not shown. */
export function remarkCard() {
  return (tree: Root): undefined => {
    let inDeck = false;
    const children: Nodes[] = [];
    for (const child of tree.children) {
      const tagged = isDeckTag(child);
      inDeck ||= tagged;
      const card = inDeck && child.type === 'paragraph' ? readCard(child) : undefined;
      const last = children.at(-1);
      if (card && last?.type === 'cards') last.children.push(card);
      else if (card)
        children.push({
          type: 'cards',
          children: [card],
          ...(child.position && { position: child.position }),
        });
      else if (!tagged) children.push(child);
    }
    tree.children = children as Root['children'];
  };
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
