import type { Nodes, Root } from 'mdast';
import { visit } from '../../src/markdown/visit.ts';
import { describe, expect, test } from 'vitest';
import { createParser } from '../../src/markdown/parse.ts';

const parse = createParser('md');

function typesIn(source: string): string[] {
  const types: string[] = [];
  visit(parse(source), (node) => {
    if (node.type !== 'root' && node.type !== 'paragraph') types.push(node.type);
  });
  return types;
}

function all<Type extends Nodes['type']>(tree: Root, type: Type): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit(tree, (node) => {
    if (node.type === type) found.push(node as Extract<Nodes, { type: Type }>);
  });
  return found;
}

describe('the source of a node is where its position says', () => {
  test.for([
    ['a [[Note|b]] c', 'wikiLink', '[[Note|b]]'],
    ['- x\n  - a ![[p.png]]', 'embed', '![[p.png]]'],
    ['> a $x^2$ b', 'math', '$x^2$'],
    ['a\n\n$$\nx\n$$\n', 'math', '$$\nx\n$$'],
    ['a ==b *c*== d', 'highlight', '==b *c*=='],
    ['a #tag/sub b', 'tag', '#tag/sub'],
    ['a [@b, p. 5] c', 'citation', '[@b, p. 5]'],
    ['a @b c', 'citation', '@b'],
    ['| a |\n| - |\n| [[x\\|y]] |', 'wikiLink', '[[x\\|y]]'],
    ['a\n\n> [!tip] t\n> b', 'callout', '> [!tip] t\n> b'],
    ['a ==b\nc== d', 'highlight', '==b\nc=='],
    ['a [b][c]\n\n[c]: d', 'link', '[b][c]'],
  ] as const)('%j', ([source, type, slice]) => {
    const node = all(parse(source), type)[0];
    expect(source.slice(node?.position?.start.offset, node?.position?.end.offset)).toBe(slice);
  });
});

describe('tags', () => {
  test.for([
    ['#tag', ['tag']],
    ['#tag/sub/', ['tag/sub']],
    ['#a-b_c1', ['a-b_c1']],
    ['#中文 #тег #العربية #🔥', ['中文', 'тег', 'العربية', '🔥']],
    ['#1a #a1', ['1a', 'a1']],
    ['#end. #a,', ['end', 'a']],
    ['#123 # a#b \\#c `#d` $#e$ [x](#f) https://x.org/#g', []],
    ['a\n#b', ['b']],
  ] as const)('%j', ([source, tags]) => {
    expect(all(parse(source), 'tag').map(({ value }) => value)).toEqual(tags);
  });
});

describe('money is no mathematics', () => {
  test.for([
    ['$5 and $10', []],
    ['$5 … $10', []],
    ['$20,000 (or $1-$2)', []],
    ['US$ 5, $ 5 $', []],
    ['\\$x\\$', []],
    ['$x$5', []],
    ['$x$', ['x']],
    ['$x$, $y$.', ['x', 'y']],
    ['($x$)', ['x']],
    ['$\\$5$', ['\\$5']],
    ['$a\nb$', ['a\nb']],
    ['$a$$b$', ['a', 'b']],
    ['$$x$$', ['x']],
    ['a $$x$$ b', ['x']],
    ['$$ x\n+ y $$', ['x\n+ y']],
    ['$$\nx', []],
    ['$x\n\n$', []],
  ] as const)('%j', ([source, values]) => {
    expect(all(parse(source), 'math').map(({ value }) => value)).toEqual(values);
  });
});

describe('comments are no part of the tree', () => {
  test.for([
    ['%%a%%', []],
    ['a %%b%% c', ['text', 'text']],
    ['%%\na\n\n- b\n%%', []],
    ['%%\n100%\n%d\n%%\n\nx', ['text']],
    ['%%\na', []],
    ['a %% b', ['text']],
    ['`%%` a %%b%%', ['inlineCode', 'text']],
    ['```\n%%\n```\n\na\n\n```\n%%\n```', ['code', 'text', 'code']],
    ['| %% |\n| - |\n| %% |', ['table', 'tableRow', 'tableCell', 'text', 'tableRow', 'tableCell', 'text']],
    ['\\%\\%a\\%\\%', ['text']],
    ['> %%\n> a\n> %%\n\nb', ['blockquote', 'text']],
    ['> %%\n> a\n\nb', ['blockquote', 'text']],
  ] as const)('%j', ([source, types]) => {
    expect(typesIn(source)).toEqual(types);
  });
});

describe('an escaped sign is a sign', () => {
  test.for([
    '\\[1\\]',
    '\\[^1]',
    '\\^[no]',
    '\\==no\\==',
    '\\%\\%no\\%\\%',
    '\\#tag',
    '\\$x\\$',
    '\\[[Note]]',
    '\\[\\[Note]]',
    '!\\[[Note]]',
    'text \\^id',
    '\\@key',
  ])('%s', (source) => {
    const tree = parse(source);
    expect(typesIn(source)).toEqual(['text']);
    expect(all(tree, 'text')[0]?.value).toBe(source.replaceAll('\\', ''));
  });

  test('also where it would open a callout or a task', () => {
    expect(typesIn('> \\[!note] a')).toEqual(['blockquote', 'text']);
    expect(typesIn('> [\\!note] a')).toEqual(['blockquote', 'text']);
    expect(all(parse('- \\[/] a'), 'listItem')[0]?.mark).toBeUndefined();
  });
});

test('callouts nest', () => {
  const kinds = all(parse('> [!a]\n> > [!b]\n> > > [!c] title\n> > > body'), 'callout').map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['a', 'b', 'c']);
});

test('the same source gives the same tree, whatever was parsed between', () => {
  const source = '%%\na\n%%\n\n$$\nb\n$$\n\n[[c]]';
  const first = JSON.stringify(parse(source));
  parse('%%\nnever closed\n\n$$\n');
  expect(JSON.stringify(parse(source))).toBe(first);
});
