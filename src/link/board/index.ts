import type { Board } from '../../compile/board/board.ts';
import type { CompiledNote } from '../../compile/compiled-note.ts';
import { escapeHtml, openTag } from '../../markdown/html.ts';
import { noteUrl, type LinkContext } from '../context.ts';
import type { FillParts } from '../embeds.ts';
import { cardView, type CardView } from './card.ts';
import { drawBoard } from './draw.ts';
import { layOut } from './layout.ts';
import { boardList, cardId } from './list.ts';
import { drawnCard, listedCard } from './own-ids.ts';

/** A canvas's own page: how much it holds, its drawing, and the same as a list. */
export function boardPage(context: LinkContext, board: Board, fill: FillParts): string {
  if (board.broken !== undefined)
    return `<p class="notice" role="note">This canvas cannot be shown: ${escapeHtml(board.broken)}.</p>`;
  if (board.cards.length === 0) return '<p class="notice" role="note">This canvas is empty.</p>';
  const page = noteUrl(context, context.note);
  const views = board.cards.map((card) => cardView(context, card, fill));
  const drawing = drawingOf(board, views, page);
  const listed = views.map(({ html }, index) => listedCard(html, cardId(index), page));
  return (
    `<p>A canvas of ${size(board)}.${drawing === undefined ? ' It is too large to be drawn here.' : ''}${strays(board)}</p>` +
    (drawing === undefined ? '' : zoomable(box(drawing, context.note, 'map '))) +
    boardList(board, views, listed)
  );
}

/** A canvas where a note embeds it: its drawing with a link to its page; a card where nothing can be drawn, or in another drawing. */
export function boardEmbed(context: LinkContext, note: CompiledNote, fill: FillParts): string {
  const board = note.board ?? { cards: [], edges: [], broken: undefined };
  const page = noteUrl(context, note);
  const link = `${openTag('a', { class: 'wl', href: page })}${escapeHtml(note.title)}</a>`;
  const inside = { ...context, note, trail: [...context.trail, note] };
  const isInDrawing = context.trail.length > 4 || context.trail.some((other) => other.board !== undefined);
  const drawing = isInDrawing
    ? undefined
    : drawingOf(board, () => board.cards.map((card) => cardView(inside, card, fill)), page);
  if (drawing === undefined)
    return `<p class="file-card">${link} <span class="file-note">${state(board)}</span></p>`;
  return `<figure class="board">${box(drawing, note, '')}<figcaption>${link}, a canvas of ${size(board)}</figcaption></figure>`;
}

function state(board: Board): string {
  if (board.broken !== undefined) return 'a canvas that cannot be read';
  return board.cards.length === 0 ? 'an empty canvas' : `a canvas of ${size(board)}`;
}

/** Undefined where there is nothing to draw, or too much. */
function drawingOf(
  board: Board,
  views: readonly CardView[] | (() => readonly CardView[]),
  page: string,
): string | undefined {
  const layout = layOut(board.cards);
  if (layout.boxes.size === 0) return undefined;
  const made = typeof views === 'function' ? views() : views;
  const html = made.map((view, index) => drawnCard(view.drawn ?? view.html, cardId(index), page));
  return drawBoard(board, layout, html);
}

/** The drawing keeps a size that can be read, and scrolls where the window is narrower. */
function box(drawing: string, { title }: CompiledNote, name: string): string {
  const attributes = {
    class: `${name}b-box`,
    role: 'group',
    tabindex: 0,
    'aria-label': `Drawing of the canvas ${title}`,
    'data-pagefind-ignore': true,
  } as const;
  return `${openTag('div', attributes)}${drawing}</div>`;
}

function zoomable(drawing: string): string {
  const buttons = [
    '<button type="button" value="0.6667" aria-label="Smaller">−</button>',
    '<output aria-label="Size">100 %</output>',
    '<button type="button" value="1.5" aria-label="Larger">+</button>',
    '<button type="button" value="0">Whole canvas</button>',
  ].join('');
  const open = '<div class="zoom" role="group" aria-label="Size of the canvas" data-pagefind-ignore hidden>';
  const hint =
    '<p class="hint"><span class="fine">Drag to move it; Ctrl and the wheel zoom.</span><span class="coarse">Two fingers zoom and move it.</span></p>';
  return `<map-zoom class="b-zoom">${open}${buttons}${hint}</div>${drawing}</map-zoom>`;
}

function size({ cards, edges }: Board): string {
  const shown = cards.filter(({ content }) => content.kind !== 'group').length;
  const lines = edges.length === 0 ? '' : ` and ${count(edges.length, 'line')}`;
  return count(shown, 'card') + lines;
}

/** Cards that the drawing leaves out are told. */
function strays({ cards }: Board): string {
  const { boxes } = layOut(cards);
  const left = boxes.size === 0 ? 0 : cards.length - boxes.size;
  if (left === 0) return '';
  return ` ${count(left, 'card')} ${left === 1 ? 'has' : 'have'} no place in the drawing and ${left === 1 ? 'stands' : 'stand'} in the list only.`;
}

function count(number: number, name: string): string {
  return `${String(number)} ${name}${number === 1 ? '' : 's'}`;
}
