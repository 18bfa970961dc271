import type { Root } from 'mdast';
import { visit } from '../../markdown/visit.ts';
import type { CardFact } from '../compiled-note.ts';
import { plainText } from './text.ts';

/** The flashcards of a note, in its order. */
export function collectCards(tree: Root): CardFact[] {
  const cards: CardFact[] = [];
  visit(tree, 'card', (card, _index, parent) => {
    const [question, answer] = card.children.map((side) => plainText(side).text.trim());
    const { line = 1, column = 1 } = (card.position ?? parent?.position)?.start ?? {};
    const { blockId, cardId = '' } = card.data ?? {};
    const id = blockId === undefined ? cardId : `^${blockId}`;
    cards.push({ id, question: question ?? '', answer: answer ?? '', line, column });
  });
  return cards;
}
