import { describe, expect, test } from 'vitest';
import { parseCitation } from '../../src/markdown/citation/citation.ts';
import { calloutKind } from '../../src/markdown/callout/kinds.ts';
import { parseCaption, parseEmbed } from '../../src/markdown/embed/reference.ts';
import { taskState } from '../../src/markdown/task.ts';
import { defaultLabel, namesNothing, parseReference } from '../../src/markdown/wikilink/reference.ts';

describe('the inside of a link', () => {
  test.for([
    ['Note', 'Note', undefined, undefined, 'Note'],
    [' Note ', 'Note', undefined, undefined, 'Note'],
    ['Note|label', 'Note', undefined, 'label', 'Note'],
    ['Note\\|label', 'Note', undefined, 'label', 'Note'],
    ['Note|a|b', 'Note', undefined, 'a|b', 'Note'],
    ['Note\\|a\\|b', 'Note', undefined, 'a|b', 'Note'],
    ['Note|', 'Note', undefined, undefined, 'Note'],
    ['Note#Heading', 'Note', 'Heading', undefined, 'Note > Heading'],
    ['Note#A#B', 'Note', 'A#B', undefined, 'Note > A > B'],
    ['Note# A | b ', 'Note', 'A', 'b', 'Note > A'],
    ['Note#^block', 'Note', '^block', undefined, 'Note > ^block'],
    ['#Heading', '', 'Heading', undefined, 'Heading'],
    ['#Heading|a#b', '', 'Heading', 'a#b', 'Heading'],
    ['C#', 'C#', undefined, undefined, 'C#'],
    ['C# | label', 'C#', undefined, 'label', 'C#'],
    ['A\u00A0B#C\u00A0D', 'A B', 'C D', undefined, 'A B > C D'],
    [
      'file.pdf#page=5&selection=0,1|x',
      'file.pdf',
      'page=5&selection=0,1',
      'x',
      'file.pdf > page=5&selection=0,1',
    ],
    ['', '', undefined, undefined, ''],
    ['|x', '', undefined, 'x', ''],
  ] as const)('%j', ([inside, target, fragment, label, shown]) => {
    const reference = parseReference(inside);
    expect(reference).toEqual({ target, fragment, label });
    expect(defaultLabel(reference)).toBe(shown);
    expect(namesNothing(reference)).toBe(target === '' && fragment === undefined);
  });
});

test.for([
  ['300', undefined, 300, undefined],
  ['300x200', undefined, 300, 200],
  ['caption', 'caption', undefined, undefined],
  ['caption|300', 'caption', 300, undefined],
  ['caption\\|300', 'caption', 300, undefined],
  ['a|b|300x200', 'a|b', 300, 200],
  ['300|caption', '300|caption', undefined, undefined],
  ['center|500', undefined, 500, undefined],
  ['right', undefined, undefined, undefined],
  ['caption|left|20', 'caption', 20, undefined],
  ['', undefined, undefined, undefined],
  ['|200', undefined, 200, undefined],
  ['2 x 3', '2 x 3', undefined, undefined],
  ['100%', '100%', undefined, undefined],
] as const)('the caption %j', ([text, alt, width, height]) => {
  expect(parseCaption(text)).toEqual({ alt, width, height });
  expect(parseEmbed(`x.png|${text}`)).toMatchObject({ target: 'x.png', alt, width, height });
});

describe('the inside of a citation', () => {
  const item = (key: string, locator?: string, prefix?: string, suppressAuthor = false) => ({
    key,
    locator,
    prefix,
    suppressAuthor,
  });

  test.for([
    ['@a', [item('a')]],
    ['@a, p. 5', [item('a', 'p. 5')]],
    ['@a p. 5', [item('a', 'p. 5')]],
    ['see @a, pp. 1-3', [item('a', 'pp. 1-3', 'see')]],
    ['-@a', [item('a', undefined, undefined, true)]],
    ['@a; @b, ch. 2;@c', [item('a'), item('b', 'ch. 2'), item('c')]],
    ['@a:b/c.d_e-f2025', [item('a:b/c.d_e-f2025')]],
    ['@a.', [item('a', '.')]],
    ['@中文2024', [item('中文2024')]],
    ['no key', undefined],
    ['@a; no key', undefined],
    ['me@example.org', undefined],
    ['@', undefined],
    ['', undefined],
  ] as const)('%j', ([inside, expected]) => {
    expect(parseCitation(inside)).toEqual(expected);
  });
});

test.for([
  ['note', 'note'],
  ['tldr', 'abstract'],
  ['faq', 'question'],
  ['error', 'danger'],
  ['cite', 'quote'],
  ['unknown', 'note'],
  ['constructor', 'note'],
  ['', 'note'],
] as const)('a callout %s looks like %s', ([type, kind]) => {
  expect(calloutKind(type)).toBe(kind);
});

test.for([
  [' ', 'to do'],
  ['x', 'done'],
  ['/', 'in progress'],
  ['-', 'cancelled'],
  ['k', 'key'],
  ['z', 'marked z'],
] as const)('a task %j is %s', ([mark, state]) => {
  expect(taskState(mark)).toBe(state);
});
