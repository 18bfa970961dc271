import { describe, expect, test } from 'vitest';
import type { BoardCard, BoardEdge, Box } from '../../../src/compile/board/board.ts';
import { drawBoard } from '../../../src/link/board/draw.ts';
import { edgePath } from '../../../src/link/board/edge.ts';
import { layOut } from '../../../src/link/board/layout.ts';
import { readingOrder } from '../../../src/link/board/order.ts';
import { drawnCard, listedCard } from '../../../src/link/board/own-ids.ts';

const box = (x: number, y: number, width = 100, height = 50): Box => ({ x, y, width, height });
const text = (at: Box | undefined): BoardCard => ({
  box: at,
  colour: undefined,
  content: { kind: 'text', name: 'a', article: [] },
});
const group = (at: Box): BoardCard => ({ ...text(at), content: { kind: 'group', label: 'A & B' } });
const edge = (more: Partial<BoardEdge> = {}): BoardEdge => ({
  from: 0,
  to: 1,
  fromSide: undefined,
  toSide: undefined,
  fromArrow: false,
  toArrow: true,
  colour: undefined,
  label: '',
  ...more,
});

describe('the layout', () => {
  test('begins at 0, 0 with room about the cards', () => {
    const { width, height, boxes } = layOut([text(box(-500, -300)), text(box(0, 0))]);
    expect([width, height]).toEqual([680, 430]);
    expect(boxes.get(0)).toEqual(box(40, 40));
  });

  test('leaves out cards without a place and those far from all others', () => {
    const { boxes, width } = layOut([text(box(0, 0)), text(box(1e9, 0)), text(undefined), text(box(200, 0))]);
    expect([...boxes.keys()]).toEqual([0, 3]);
    expect(width).toBe(380);
  });

  test('draws nothing of an empty canvas, or of one too large', () => {
    expect(layOut([]).boxes.size).toBe(0);
    expect(layOut(Array.from({ length: 10_000 }, (_, n) => text(box(n, n)))).boxes.size).toBe(0);
    expect(layOut(Array.from({ length: 1000 }, (_, n) => text(box(n, n)))).boxes.size).toBe(1000);
  });
});

describe('a line', () => {
  test('leaves from the sides that the file names, and its arrow touches the card', () => {
    const { d, tips } = edgePath(edge({ fromSide: 'bottom', toSide: 'top' }), box(0, 0), box(0, 200));
    expect(d).toMatch(/^M50 50C50 \d+ 50 \d+ 50 189$/u);
    expect(tips).toEqual(['M50 200L44.5 189L55.5 189Z']);
  });

  test('finds sides that face each other', () => {
    expect(edgePath(edge(), box(0, 0), box(300, 10)).d).toMatch(/^M100 25C/u);
    expect(edgePath(edge(), box(300, 0), box(0, 10)).d).toMatch(/^M300 25C/u);
    expect(edgePath(edge(), box(0, 300), box(10, 0)).d).toMatch(/^M50 300C/u);
  });

  test('has an arrow at each end that asks for one', () => {
    expect(edgePath(edge({ fromArrow: true }), box(0, 0), box(300, 0)).tips).toHaveLength(2);
    expect(edgePath(edge({ toArrow: false }), box(0, 0), box(300, 0)).tips).toEqual([]);
  });

  test('from a card to itself is made of numbers', () => {
    expect(edgePath(edge(), box(0, 0), box(0, 0)).d).not.toMatch(/NaN|undefined/u);
  });
});

test('reading order: no group first, then group by group; down, and across within a row', () => {
  const cards = [
    text(box(600, 20)),
    group(box(400, 0, 400, 200)),
    text(box(450, 30)),
    text(box(0, 100)),
    text(box(0, 0)),
    text(undefined),
    group(box(590, 10, 120, 70)),
  ];
  expect(readingOrder(cards)).toEqual([
    { group: undefined, cards: [4, 3, 5] },
    { group: 1, cards: [2] },
    { group: 6, cards: [0] },
  ]);
});

test('a drawing has groups behind, then lines, cards and labels; words are escaped', () => {
  const cards = [
    text(box(0, 0)),
    { ...text(box(300, 0)), colour: 'red' as const },
    group(box(-20, -20, 500, 200)),
  ];
  const board = { cards, edges: [edge({ label: 'x < y' })], broken: undefined };
  const svg = drawBoard(board, layOut(cards), ['<p>one</p>', '<p>two</p>', '']);
  const order = [
    'b-group',
    'A &amp; B',
    'b-edge',
    'b-tip',
    '<p>one</p>',
    'b-card b-red',
    '<p>two</p>',
    'x &lt; y',
  ];
  const places = order.map((words) => svg.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(svg).not.toMatch(/ style=|NaN|undefined/u);
});

describe('ids of a card', () => {
  const html =
    '<h2 id="head">Head <a class="anchor" href="#head"><svg><use href="/i.svg#i"/></svg></a></h2>' +
    '<p><sup><a href="#fn-1" id="ref-1">1</a></sup> <span id="cite-4"></span> <a href="/other/#x">o</a></p>' +
    '<section aria-label="Footnotes" class="footnotes"><ol><li id="fn-1">n</li></ol></section>';

  test('stand behind the card’s in the list, but for citations', () => {
    const listed = listedCard(html, 'card-2', '/board/');
    expect(listed).toContain('<h3 id="card-2:head">');
    expect(listed).toContain('href="#card-2:fn-1" id="card-2:ref-1"');
    expect(listed).toContain('<li id="card-2:fn-1">');
    expect(listed).toContain('id="cite-4"');
    expect(listed).toContain('href="/other/#x"');
    expect(listed).not.toContain('aria-label');
  });

  test('are not in the drawing, whose links lead to the list', () => {
    const drawn = drawnCard(html, 'card-2', '/board/');
    expect(drawn).not.toMatch(/ id=|<h\d|<section|footnotes|anchor/u);
    expect(drawn).toContain('<p class="b-head">Head');
    expect(drawn).toContain('href="/board/#card-2:fn-1"');
    expect(drawn).toContain('href="/other/#x"');
  });
});
