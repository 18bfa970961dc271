import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { createHash } from 'node:crypto';
import { visit } from '../visit.ts';

declare module 'unist' {
  interface Data {
    /** A card's element id. */
    cardId?: string;
  }
}

/**
 * Gives each card an id made of its question alone, so that it stays the same wherever the card moves and however its answer
 * is mended. Of a sentence with gaps the words that fill them count too. No heading's id holds a tilde.
 */
export function nameCards(tree: Root): void {
  const seen = new Map<string, number>();
  visit(tree, 'card', (card) => {
    const asked = card.cloze ? card : card.children[0];
    const words = [toString(asked), ...embedsIn(asked)]
      .join(' ')
      .replaceAll('\uFDD2', '')
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .trim();
    const id = `card~${createHash('sha256').update(words).digest('hex').slice(0, 8)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    card.data = { ...card.data, cardId: count === 1 ? id : `${id}-${String(count)}` };
  });
}

/** A question may be a picture. */
function embedsIn(node: Nodes): string[] {
  const names: string[] = [];
  visit(node, (inner) => {
    if (inner.type === 'embed') names.push(inner.reference.target, inner.reference.fragment ?? '');
    if (inner.type === 'image') names.push(inner.url);
  });
  return names;
}
