import type { Board, BoardEdge } from '../../compile/board/board.ts';
import { escapeHtml, openTag } from '../../markdown/html.ts';
import type { CardView } from './card.ts';
import { readingOrder, type CardSection } from './order.ts';

/** Characters of a card's name where a line names it. */
const longest = 80;

/** Element id of a card in the list. */
export function cardId(index: number): string {
  return `card-${String(index + 1)}`;
}

/** A canvas's cards and lines as a list, in reading order; `html` is what each card says there. */
export function boardList(board: Board, views: readonly CardView[], html: readonly string[]): string {
  const sections = readingOrder(board.cards).map((section) => sectionHtml(section, views, html));
  const head = '<h2 id="as-a-list">The same as a list</h2>';
  return `<div class="b-list">${head}${sections.join('')}${linesHtml(board.edges, views)}</div>`;
}

function sectionHtml(
  { group, cards }: CardSection,
  views: readonly CardView[],
  html: readonly string[],
): string {
  const name = group === undefined ? '' : escapeHtml(views[group]?.name ?? '');
  const head = group === undefined ? '' : `${openTag('h3', { id: cardId(group) })}${name}</h3>`;
  const items = cards.map((card) => `${openTag('li', { id: cardId(card) })}${html[card] ?? ''}</li>`);
  return head + (items.length === 0 ? '' : `<ul class="b-cards">${items.join('')}</ul>`);
}

function linesHtml(edges: readonly BoardEdge[], views: readonly CardView[]): string {
  if (edges.length === 0) return '';
  const end = (index: number): string =>
    `${openTag('a', { href: `#${cardId(index)}` })}${escapeHtml(shorten(views[index]?.name ?? ''))}</a>`;
  const items = edges.map((edge) => {
    const said = edge.label === '' ? '' : ` (${escapeHtml(edge.label)})`;
    return `<li>${end(edge.from)} ${arrow(edge)} ${end(edge.to)}${said}</li>`;
  });
  return `<h2 id="lines">Lines between the cards</h2><ul class="b-lines">${items.join('')}</ul>`;
}

function arrow({ fromArrow, toArrow }: BoardEdge): string {
  if (fromArrow) return toArrow ? '↔' : '←';
  return toArrow ? '→' : '–';
}

function shorten(name: string): string {
  const line = name.replace(/\s+/gu, ' ').trim() || 'a card';
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/u, '')} …`;
}
