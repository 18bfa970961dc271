import { describe, expect, test } from 'vitest';
import { boardColour } from '../../../src/compile/board/colour.ts';
import { jsonFault } from '../../../src/compile/board/json-fault.ts';
import { jsonPlaces } from '../../../src/compile/board/json-places.ts';
import { readBoard } from '../../../src/compile/board/read-board.ts';
import { offsetsInString, positionIn } from '../../../src/compile/board/text-places.ts';

const card = { id: 'a', type: 'text', text: 'x', x: 1, y: 2, width: 30, height: 40 };
const read = (nodes: unknown, edges: unknown = []) => readBoard(JSON.stringify({ nodes, edges }));

test('a card of each kind', () => {
  const { cards, problems } = read([
    { ...card, color: '4' },
    { ...card, id: 'b', type: 'file', file: 'folder/Note.md', subpath: '#Head#Two' },
    { ...card, id: 'c', type: 'link', url: 'https://example.org' },
    { ...card, id: 'd', type: 'group', label: 'Group' },
    { ...card, id: 'e', type: 'group' },
  ]);
  expect(problems).toEqual([]);
  expect(cards.map(({ content }) => content)).toEqual([
    { kind: 'text', text: 'x' },
    { kind: 'file', target: '/folder/Note.md', fragment: 'Head#Two' },
    { kind: 'link', url: 'https://example.org' },
    { kind: 'group', label: 'Group' },
    { kind: 'group', label: '' },
  ]);
  expect(cards[0]).toMatchObject({ box: { x: 1, y: 2, width: 30, height: 40 }, colour: 'green' });
});

test('a line has an arrow at its end and none at its start, if the file says nothing else', () => {
  const { edges } = read(
    [card, { ...card, id: 'b' }],
    [
      { fromNode: 'a', toNode: 'b' },
      { fromNode: 'b', toNode: 'a', fromEnd: 'arrow', toEnd: 'none', fromSide: 'top', toSide: 'inside' },
    ],
  );
  expect(edges).toMatchObject([
    { from: 0, to: 1, fromArrow: false, toArrow: true, fromSide: undefined },
    { from: 1, to: 0, fromArrow: true, toArrow: false, fromSide: 'top', toSide: undefined },
  ]);
});

const line = (nodes: string): string => `{\n"nodes": [\n${nodes}\n]}`;

/** What a canvas that is wrong gets told, and where. */
test.for([
  ['a sign too many', line('{"id": "a",,}'), '3:12 error this canvas cannot be read: it is no JSON: '],
  ['the end is missing', '{"nodes": [', '1:12 error this canvas cannot be read: it is no JSON: '],
  ['no object', '[1, 2]', '1:1 error this canvas cannot be read: it holds no nodes and edges'],
  ['nodes that are no list', '{"nodes": 7}', '1:11 warning "nodes" is no list'],
  ['a card that is none', line('5'), '3:1 warning this is no card'],
  [
    'no kind',
    line('{"id":"a","type":"video","x":0,"y":0,"width":9,"height":9}'),
    '3:18 warning no card is of',
  ],
  [
    'no place',
    line('{"id":"a","type":"group","x":"1","y":0,"width":9,"height":9}'),
    '3:30 warning a card has no',
  ],
  [
    'no size',
    line('{"id":"a","type":"group","x":1,"y":0,"width":null,"height":9}'),
    '3:46 warning the width of',
  ],
  [
    'no text',
    line('{"id":"a","type":"text","x":1,"y":0,"width":9,"height":9}'),
    '3:1 warning a card of type "text"',
  ],
  ['no id', line('{"type":"group","x":1,"y":0,"width":9,"height":9}'), '3:1 warning a card has no id'],
  ['a line to nothing', '{"nodes":[],\n"edges":[{"fromNode":"q","toNode":"q"}]}', '2:22 warning a line’s'],
] as const)('%s', ([, json, said]) => {
  const found = readBoard(json).problems.map(
    (problem) => `${problem.line}:${problem.column} ${problem.severity} ${problem.message}`,
  );
  expect(
    found.some((problem) => problem.startsWith(said.replace('’', "'"))),
    found.join('\n'),
  ).toBe(true);
  expect(readBoard(json).problems.every(({ rule }) => rule === 'broken-canvas')).toBe(true);
});

test('two cards of one id are both there, and lines lead to the first', () => {
  const { cards, edges, problems } = read([card, { ...card, x: 9 }], [{ fromNode: 'a', toNode: 'a' }]);
  expect(cards).toHaveLength(2);
  expect(edges).toMatchObject([{ from: 0, to: 0 }]);
  expect(problems.map(({ message }) => message)).toEqual(['another card has the id "a" already']);
});

test('sizes are tamed, and an empty file is an empty canvas', () => {
  const sizes = read([
    { ...card, width: 1e9, height: -1 },
    { ...card, id: 'b', width: 0.1, height: Infinity },
  ]).cards.map(({ box }) => [box?.width, box?.height]);
  expect(sizes).toEqual([
    [10_000, 60],
    [10, 60],
  ]);
  for (const empty of ['', ' \n', '{}', '\uFEFF{}'])
    expect(readBoard(empty)).toEqual({ cards: [], edges: [], broken: undefined, problems: [] });
});

test('a deep nest of lists does no harm', () => {
  const deep = `{"nodes": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  expect(() => readBoard(deep)).not.toThrow();
  expect(() => readBoard('['.repeat(50_000))).not.toThrow();
});

test('ten thousand cards are read in the time that they take', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    ...card,
    id: String(index),
    text: '\n'.repeat(50),
  }));
  const started = process.cpuUsage();
  expect(read(many).cards).toHaveLength(10_000);
  // Microseconds of this process: a busy machine does not count.
  expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
});

test('the page’s words for what is wrong tell the place and nothing of the text', () => {
  expect(readBoard('{"nodes": [{"id": "Secret name" "x"}]}').broken).toBe(
    'it is no JSON: this cannot stand here (line 1, column 33)',
  );
});

test.for([
  '{"a": [}',
  '[1,]',
  '{"a" 1}',
  '{,}',
  '[1 2]',
  '{"a": tru}',
  '["\n"]',
  '["\\x"]',
  '1 2',
  '[',
  '"a',
  '{"a":',
  '',
])('JSON stops where its first fault is: %s', (json) => {
  const at = jsonFault(json);
  expect(() => JSON.parse(json) as unknown).toThrow();
  // What stands before it can be made whole.
  const rest = ['', '"a"', ']', '}', ']}', ':1}', ' 0]', '1}', '"":1}', '"a":1}'];
  const whole = rest.some((end) => isJson(json.slice(0, at).replace(/,$/u, '') + end));
  expect(whole, String(at)).toBe(true);
});

test('what is JSON has no fault', () => {
  for (const json of ['{}', '[]', ' {"a": [1, -2.5e+3, "x\\n", true, null, {"b": {}}], "c": []} ', '0'])
    expect(jsonFault(json)).toBe(json.length);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('places', () => {
  test('of values, by their keys', () => {
    const json = '{"a" : [1, {"b":"x\\"]", "c\\u0064": [[2]]}], "e":-1.5e3}';
    const found = [...jsonPlaces(json)].map(([keys, at]) => [keys, json.slice(at, at + 3)]);
    expect(found).toEqual([
      ['', '{"a'],
      ['a', '[1,'],
      ['a/0', '1, '],
      ['a/1', '{"b'],
      ['a/1/b', '"x\\'],
      ['a/1/cd', '[[2'],
      ['e', '-1.'],
    ]);
  });

  test('of words in a string with escapes', () => {
    const json = ' "one\\ntwo \\u00e9 [[x]]\\r\\nfour"';
    const at = offsetsInString(json, 1);
    const seen = (where: { line: number; column: number }) => json.slice(at(where), at(where) + 4);
    expect(seen({ line: 1, column: 1 })).toBe('one\\');
    expect(seen({ line: 2, column: 1 })).toBe('two ');
    expect(seen({ line: 2, column: 7 })).toBe('[[x]');
    expect(seen({ line: 3, column: 1 })).toBe('four');
    expect(positionIn('a\nbc')(3)).toEqual({ line: 2, column: 2 });
  });
});

test.for([
  ['1', 'red'],
  ['6', 'purple'],
  [5, 'cyan'],
  ['#ff0000', 'red'],
  ['#f00', 'red'],
  ['#ff00aa', 'red'],
  ['#e9973f', 'orange'],
  ['#44cf6e', 'green'],
  ['#8f62d6', 'purple'],
  ['#808080', undefined],
  ['7', undefined],
  ['url(x)', undefined],
  [null, undefined],
] as const)('the colour %s is %s', ([value, name]) => {
  expect(boardColour(value)).toBe(name);
});
