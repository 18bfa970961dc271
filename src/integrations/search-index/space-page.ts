import { isCjk, spaceWords } from '../../client/search/cjk.ts';

const PIECE = /<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/gsu;

/** The page as Pagefind should read it: blanks between Chinese and Japanese words, in the text and not in the markup. */
export function spacePage(html: string): string {
  if (!isCjk(html)) return html;
  return html.replace(PIECE, (piece) => (piece.startsWith('<') ? piece : spaceWords(piece)));
}
