import { isCjk, spaceWords } from '../../client/search/cjk.ts';

const PIECE = /<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/gsu;

// Pagefind would make one word of the heads of two columns.
const GLUED = /<\/(?:th|caption|figcaption|summary)>/gu;

/** The page as Pagefind should read it: blanks after heads of columns and between Chinese and Japanese words, in the text and not in the markup. */
export function spacePage(page: string): string {
  const html = page.replace(GLUED, ' $&');
  if (!isCjk(html)) return html;
  return html.replace(PIECE, (piece) => (piece.startsWith('<') ? piece : spaceWords(piece)));
}
