import { describe, expect, test } from 'vitest';
import { compileNote } from '../../src/compile/compile-note.ts';
import { readProperties } from '../../src/compile/properties.ts';
import { at } from '../vault/vault-of.ts';

const read = (yaml: string) => readProperties(yaml);
const rulesOf = (yaml: string): string[] =>
  read(yaml).diagnostics.map(({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`);

describe('a property', () => {
  test.for([
    ['title: Plain', { title: 'Plain' }],
    ['title: 2024', { title: '2024' }],
    ['title: true', { title: 'true' }],
    ['title: 2024-01-02', { title: '2024-01-02' }],
    ['title: "quoted: with colon"', { title: 'quoted: with colon' }],
    ['Title: Upper', { title: 'Upper' }],
    ['title:\tTab', { title: 'Tab' }],
    ['title:', {}],
    ['title: ~', {}],
    ['title: ""\npermalink: ""', {}],
    ['tags: one', { tags: ['one'] }],
    ['tags: one, two', { tags: ['one', 'two'] }],
    ['tags: one two,three  four', { tags: ['one', 'two', 'three', 'four'] }],
    ['tags: [[My note]]', { tags: ['My note'] }],
    ['tags:\n  - [[My note|label]]\n  - "[[b]]"\n  - c', { tags: ['My note', 'b', 'c'] }],
    ['tags: [one, two]', { tags: ['one', 'two'] }],
    ['tags:\n  - one\n  - two', { tags: ['one', 'two'] }],
    ['tags: [null]', { tags: [] }],
    ['tags: [1, null, true, [a, [b]], "", {x: y}]', { tags: ['1', 'a', 'b'] }],
    ['tags: []', { tags: [] }],
    ['tags: 2024', { tags: ['2024'] }],
    ['tag: one', { tags: ['one'] }],
    ['Tag: one', { tags: ['one'] }],
    ['tags: a\ntag: b', { tags: ['a', 'b'] }],
    ['alias: One, and the same', { aliases: ['One, and the same'] }],
    ['alias: One\naliases: [Two]', { aliases: ['One', 'Two'] }],
    ['aliases:\n  - One\n  - 2\n  - null', { aliases: ['One', '2'] }],
    ['cssclass: wide', { cssclasses: ['wide'] }],
    ['publish: true', { publish: true }],
    ['publish: "false"', { publish: false }],
    ['publish: No', { publish: false }],
    ['draft: TRUE', { draft: true }],
    ['draft: Yes', { draft: true }],
    ['created: 2024-01-02', { created: '2024-01-02' }],
    ['updated: 2024-01-02T03:04:05Z', { updated: '2024-01-02T03:04:05Z' }],
    ['order: 3', { order: 3 }],
    ['order: "3"', { order: 3 }],
    ['order: 1.5', { order: 1.5 }],
    ['requires: [[Note]]', { requires: ['[[Note]]'] }],
    ['requires: [[A]], [[B]]', { requires: ['[[A]], [[B]]'] }],
    ['requires: [[[A]], [[B|b]]]', { requires: ['[[A]]', '[[B|b]]'] }],
    ['description: [[A]]: what it says', { description: '[[A]]: what it says' }],
    ['image: ![[a.png]]', { image: '![[a.png]]' }],
    ['tags: [[a, b], [c]]', { tags: ['a', 'b', 'c'] }],
    ['requires: ["[[A]]", "[[B|b]]"]', { requires: ['[[A]]', '[[B|b]]'] }],
    ['requires:\n  - [[A]]\n  - "[[B]]"', { requires: ['[[A]]', '[[B]]'] }],
    ['title: First\ntitle: Second', { title: 'Second' }],
    ['title: |\n  over\n  lines', { title: 'over\nlines' }],
    ['# only a comment', {}],
    ['', {}],
  ] as const)('%j is %j', ([yaml, expected]) => {
    const { properties, diagnostics } = read(yaml);
    expect(properties).toEqual({ ...expected, extra: {} });
    expect(diagnostics).toEqual([]);
  });

  test('an unknown key is kept as it is written', () => {
    const { properties } = read(
      'my key: 1\nUpper Key: [a, b]\nup: [[Note]]\nnested:\n  of: x\n1: one\nempty:\n',
    );
    expect(properties.extra).toEqual({
      'my key': 1,
      'Upper Key': ['a', 'b'],
      up: '[[Note]]',
      nested: { of: 'x' },
      1: 'one',
    });
  });

  test("keys named as Object's own members are keys", () => {
    const { properties } = read('constructor: a\n__proto__: {draft: true}\ntoString: b');
    expect(Object.hasOwn(properties.extra, 'constructor')).toBe(true);
    expect(Object.getPrototypeOf(properties.extra)).toBe(Object.prototype);
    expect(properties.draft).toBeUndefined();
  });
});

describe('what cannot be read is named where it stands', () => {
  test.for([
    ['title: [a, b]', ['2:1 unknown-property-type']],
    [
      'x: 1\ntags: {a: 1}\npublish: maybe\norder: first',
      ['3:1 unknown-property-type', '4:1 unknown-property-type', '5:1 unknown-property-type'],
    ],
    ['- a\n- b', ['2:1 broken-yaml']],
    ['just text', ['2:1 broken-yaml']],
    ['title: *star*', ['2:1 broken-yaml']],
    ['title: ok\nkey: "open', ['3:11 broken-yaml']],
    ['list:\n\t- a', ['3:1 broken-yaml']],
    ['a: b: c', ['2:4 broken-yaml']],
    ['<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> x', ['2:1 broken-yaml']],
  ] as const)('%j', ([yaml, expected]) => {
    expect(rulesOf(yaml)).toEqual(expect.arrayContaining([...expected]));
  });

  test('its message is one line without a place of its own', () => {
    for (const { message } of read('a: "open\n- @name').diagnostics)
      expect(message).toMatch(/^properties cannot be read: [^\n]+$/u);
  });

  test('aliases that blow up are refused', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    const pairs = [
      ['b', 'a'],
      ['c', 'b'],
      ['d', 'c'],
      ['e', 'd'],
    ] as const;
    for (const [name, before] of pairs)
      bomb.push(`${name}: &${name} [${Array<string>(10).fill(`*${before}`).join(', ')}]`);
    expect(rulesOf(bomb.join('\n'))).toEqual(['2:1 broken-yaml']);
  });
});

describe('a note whose properties are broken', () => {
  test.for([
    ['draft: true\n- @name', true],
    ['- @name\ndraft: "yes"', true],
    ['title: *x*\npublish: false', true],
    ['title: *x*', false],
    ['a: "open\npublish: true', false],
  ] as const)('%j stays private: %s', async ([yaml, isPrivate]) => {
    const { properties } = await compileNote({ path: at('x.md'), text: `---\n${yaml}\n---\ntext` });
    expect(properties.draft === true || properties.publish === false).toBe(isPrivate);
  });
});

test('links of properties know their place', async () => {
  const text =
    '---\nup: "[[Note#A|b]]"\nlist:\n  - x [[One]] and [[Two]]\nnested: { of: "[[Three]]" }\n---\n';
  const { links } = await compileNote({ path: at('x.md'), text });
  const brief = links.map(
    ({ syntax, target, line, column }) => `${syntax} ${target} ${String(line)}:${String(column)}`,
  );
  expect(brief.sort()).toEqual([
    'property Note 2:6',
    'property One 4:7',
    'property Three 5:16',
    'property Two 4:19',
  ]);
});

test('tags of properties and text are one set, as first written', async () => {
  const text = '---\ntags: [One, "#two", three/sub]\n---\n#one #Two #four #three/sub';
  const { tags } = await compileNote({ path: at('x.md'), text });
  expect(tags.map((tag) => tag.toLowerCase()).sort()).toEqual(['four', 'one', 'three/sub', 'two']);
});
