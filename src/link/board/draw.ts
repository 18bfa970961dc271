import type { Board, BoardColour, BoardEdge, Box } from '../../compile/board/board.ts';
import { label, mark, round, widthOf } from '../../figure/draw/svg.ts';
import { edgePath } from './edge.ts';
import type { BoardLayout } from './layout.ts';

/** Characters of a line's label that the drawing shows; the list has all of it. */
const longestLabel = 48;
/** Size of a group's label. */
const groupSize = 18;

/** Draws a canvas as one SVG: groups behind, then lines, then cards with their HTML by index, then the lines' labels. */
export function drawBoard(
  board: Board,
  { width, height, boxes }: BoardLayout,
  html: readonly string[],
): string {
  const groups: string[] = [];
  const cards: string[] = [];
  for (const [index, box] of boxes) {
    const { content, colour } = board.cards[index] ?? {};
    if (content?.kind === 'group') groups.push(drawGroup(box, content.label, colour));
    else cards.push(drawCard(box, html[index] ?? '', colour));
  }
  const lines = board.edges.flatMap((edge) => drawEdge(edge, boxes) ?? []);
  const layers = [groups, lines.map(({ path }) => path), cards, lines.map(({ name }) => name)];
  const size = { width, height, viewBox: `0 0 ${round(width)} ${round(height)}` };
  return mark('svg', { class: 'b-svg', ...size }, layers.flat().join('') || ' ');
}

function drawGroup({ x, y, ...size }: Box, words: string, colour: BoardColour | undefined): string {
  const name = shorten(words, size.width / widthOf('n', groupSize));
  return mark(
    'g',
    { class: classOf('b-group', colour) },
    mark('rect', { x, y, ...size, rx: 10 }) + (name === '' ? '' : label(x + 4, y - 9, name)),
  );
}

function drawCard({ x, y, width, height }: Box, html: string, colour: BoardColour | undefined): string {
  const frame = mark('rect', { x, y, width, height, rx: 8 });
  const inside = { x: x + 1, y: y + 1, width: Math.max(1, width - 2), height: Math.max(1, height - 2) };
  const content = mark('foreignObject', inside, `<div class="b-text">${html}</div>`);
  return mark('g', { class: classOf('b-card', colour) }, frame + content);
}

function drawEdge(
  edge: BoardEdge,
  boxes: ReadonlyMap<number, Box>,
): { readonly path: string; readonly name: string } | undefined {
  const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
  if (!from || !to) return undefined;
  const { d, tips, middle } = edgePath(edge, from, to);
  const heads = tips.length === 0 ? '' : mark('path', { class: 'b-tip', d: tips.join('') });
  const name = shorten(edge.label, longestLabel);
  return {
    path: mark('g', { class: classOf('b-edge', edge.colour) }, mark('path', { d }) + heads),
    name: name === '' ? '' : label(middle[0], middle[1] + 5, name, { anchor: 'middle', class: 'b-label' }),
  };
}

function classOf(name: string, colour: BoardColour | undefined): string {
  return colour === undefined ? name : `${name} b-${colour}`;
}

function shorten(words: string, most: number): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const signs = Array.from(line);
  return signs.length <= most ? line : `${signs.slice(0, Math.max(1, Math.floor(most) - 1)).join('')}…`;
}
