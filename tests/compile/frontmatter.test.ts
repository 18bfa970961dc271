import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../../src/compile/frontmatter.ts';

describe('a source is cut in properties and body', () => {
  test.for([
    ['---\na: b\n---\ntext', 'a: b', '\n\n\ntext'],
    ['---\na: b\n---', 'a: b', '\n\n'],
    ['---\n---\ntext', '', '\n\ntext'],
    ['---  \na: b\n---\t\ntext', 'a: b', '\n\n\ntext'],
    ['---\r\na: b\r\n---\r\ntext', 'a: b', '\n\n\ntext'],
    ['---\ra: b\r---\rtext', 'a: b', '\n\n\ntext'],
    ['\uFEFF---\na: b\n---\ntext', 'a: b', '\n\n\ntext'],
    ['---\n\na: b\n---\ntext', 'a: b', '\n\n\n\ntext'],
    ['---\na: "---"\n---\ntext', 'a: "---"', '\n\n\ntext'],
    ['---\na: b\n---\n---\n', 'a: b', '\n\n\n---\n'],
  ] as const)('%j', ([source, yaml, body]) => {
    const split = splitFrontmatter(source);
    expect(split.yaml?.trim()).toBe(yaml);
    expect(split).toMatchObject({ body, unclosed: false });
  });

  test.for([
    ['text'],
    [''],
    ['\n---\na: b\n---\n'],
    ['---'],
    ['---\n'],
    ['----\na: b\n----\n'],
    ['---\n\nA rule opens this note.\n\n---\n\nAnd another.'],
    ['---\n\n# Heading\n\n---\n'],
    ['--- \n\n- item\n---\n'],
    [' ---\na: b\n---\n'],
    ['***\na: b\n***'],
  ] as const)('%j has no properties', ([source]) => {
    expect(splitFrontmatter(source)).toEqual({ yaml: undefined, body: source, unclosed: false });
  });

  test.for([
    ['---\ntitle: x\n\ntext', true],
    ['---\n  "key": x\ntext', true],
    ['---\ntext without a key', false],
    ['---\n\ntitle: x', false],
  ] as const)('%j is never closed: %s', ([source, unclosed]) => {
    expect(splitFrontmatter(source)).toEqual({ yaml: undefined, body: source, unclosed });
  });
});

test('lines keep their numbers', () => {
  const { body } = splitFrontmatter('---\na: b\nc: d\n---\n\ntext');
  expect(body.split('\n').indexOf('text')).toBe(5);
});

test("what the compiler uses as its own marks is no part of a note's text", () => {
  expect(splitFrontmatter('a\0b\uFDD00\uFDD1c\uFDEF\uFFFE').body).toBe('a\uFFFDb\uFFFD0\uFFFDc\uFFFD\uFFFE');
});
