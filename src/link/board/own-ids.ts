import { editAttributes, editTags } from '../edit-tags.ts';
import { pagePart } from '../page-part.ts';

const own = /^cite-\d+$/u;

/**
 * A card's HTML as it stands in the list: its ids are behind the card's own, so that those of two cards differ; links to
 * them, as bare fragments or with the canvas's `page`, follow. Its headings go down a level. Citations are numbered
 * through the canvas and keep their ids.
 */
export function listedCard(html: string, card: string, page: string): string {
  const part = pagePart(html, card, new Map());
  return editTags(part, (tag) =>
    editAttributes(tag, (name, value) => {
      if (name === 'id' && own.test(value.slice(card.length + 1))) return value.slice(card.length + 1);
      return name === 'href' && value.startsWith(`${page}#`)
        ? `${page}#${card}:${value.slice(page.length + 1)}`
        : value;
    }),
  );
}

/**
 * The same card in the drawing: it repeats the list, so it has no ids, no landmarks, and no headings that would stand in
 * the page's outline; links to places of the card lead to the list, on `page`.
 */
export function drawnCard(html: string, card: string, page: string): string {
  const bare = html
    .replace(/<a class="anchor"[^>]*>.*?<\/a>/gsu, '')
    .replace(/<section\b[^>]*class="footnotes"[^>]*>[\s\S]*?<\/section>/gu, '');
  return editTags(bare, (tag) => {
    const plain = tag
      .replace(/^<h[1-6](?=[\s>])/iu, '<p class="b-head"')
      .replace(/^<\/h[1-6]>/iu, '</p>')
      .replace(/^<(\/?)section(?=[\s>])/iu, '<$1div')
      .replace(/ (?:id|aria-labelledby|aria-describedby|aria-controls|for|tabindex)="[^"]*"/gu, '');
    return editAttributes(plain, (name, value) => {
      if (name !== 'href') return value;
      const bareFragment = value.startsWith('#') ? value.slice(1) : undefined;
      const fragment = value.startsWith(`${page}#`) ? value.slice(page.length + 1) : bareFragment;
      return fragment === undefined ? value : `${page}#${card}:${fragment}`;
    });
  });
}
