import { beforeAll, describe, expect, test } from 'vitest';
import { compileNote } from '../../src/compile/compile-note.ts';
import type { HeadingFact } from '../../src/compile/compiled-note.ts';
import { foldHeading, foldName } from '../../src/vault/fold.ts';
import { findHeading, headingChain } from '../../src/vault/headings.ts';
import { at } from './vault-of.ts';

async function headingsOf(text: string): Promise<readonly HeadingFact[]> {
  return (await compileNote({ path: at('x.md'), text })).headings;
}

test.for([
  ['Heading', 'heading'],
  ['  Heading   two ', 'heading two'],
  ['C++: a/b', 'c a b'],
  ['What is C#?', 'what is c'],
  ['Minecraft: The Video Game', 'minecraft the video game'],
  ['`code` and *stars*', 'code and stars'],
  ['例1：定义', '例1 定义'],
  ['Cafe\u0301', 'café'],
  ['हिन्दी', 'हिन्दी'],
  ['ไทย', 'ไทย'],
  ['🎉 !!!', '🎉 !!!'],
  ['???', '???'],
  ['', ''],
] as const)('%s folds to %s', ([text, folded]) => {
  expect(foldHeading(text)).toBe(folded);
});

test('names fold by case and normal form alone', () => {
  expect(foldName('Cafe\u0301 C#')).toBe('café c#');
});

describe('a fragment finds its heading', () => {
  let headings: readonly HeadingFact[];
  beforeAll(async () => {
    headings = await headingsOf(`## Intro

## Method

### Setup

#### Deep

## Results

### Setup

#### Deep

## A B

## What is C#?

## [[Note|linked]] *text*

## ???

## ！！

Setext
---

## Method!

> ## Quoted

- ## In a list

## Closed ##
`);
  });

  test.for([
    ['Intro', 'intro'],
    ['intro', 'intro'],
    ['Setup', 'setup'],
    ['Method#Setup', 'setup'],
    ['Results#Setup', 'setup-1'],
    ['Results#Deep', 'deep-1'],
    ['Results#Setup#Deep', 'deep-1'],
    ['Method#Setup#Deep', 'deep'],
    ['Setup#Deep', 'deep'],
    ['Intro#Setup', undefined],
    ['Setup#Results', undefined],
    ['A#B', 'a-b'],
    ['What is C#?', 'what-is-c'],
    ['linked text', 'linked-text'],
    ['[[Note|linked]] *text*', 'linked-text'],
    ['???', 'section'],
    ['！！', 'section-1'],
    ['Setext', 'setext'],
    ['Method', 'method'],
    ['Method!', 'method-1'],
    ['Quoted', 'quoted'],
    ['In a list', 'in-a-list'],
    ['Closed', 'closed'],
    ['Method#', 'method'],
    ['#Method', 'method'],
    ['Gone', undefined],
    ['', undefined],
    ['#', undefined],
    ['constructor', undefined],
  ] as const)('%s → %s', ([fragment, id]) => {
    expect(findHeading(headings, fragment)?.id).toBe(id);
  });

  test('raw text is the source without its signs', () => {
    expect(headings.map(({ raw }) => raw)).toContain('[[Note|linked]] *text*');
    expect(headings.map(({ text }) => text)).toContain('linked text');
    expect(headings.find(({ id }) => id === 'setext')).toMatchObject({ raw: 'Setext', line: 25, depth: 2 });
  });

  test('a heading that stands twice is named with the one above it', () => {
    const chains = headings.map((heading) => headingChain(headings, heading).join('/'));
    expect(chains).toEqual(expect.arrayContaining(['Intro', 'Method/Setup', 'Results/Setup', 'Setup/Deep']));
  });
});

describe('heading ids', () => {
  test('are unique whatever the headings say', async () => {
    const text = [
      'Same',
      'Same',
      'Same 1',
      'same',
      '???',
      '!!!',
      'section',
      'Fn 1',
      'cite-1',
      'fnref-1',
      'section fn 1',
    ]
      .map((heading) => `## ${heading}\n`)
      .join('\n');
    const ids = (await headingsOf(text)).map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['same', 'same-1', 'same-1-1', 'same-2']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /^(?:fn|fnref|cite)-/u.test(id))).toEqual([]);
  });

  test.for([
    ['Ünïcode Straße', 'ünïcode-straße'],
    ['Cafe\u0301', 'café'],
    ['中文标题', '中文标题'],
    ['العربية', 'العربية'],
    ['#tag in it', 'tag-in-it'],
    ['$x^2$ math', 'x2-math'],
    ['a <b>bold</b> b', 'a-bold-b'],
    ['<span style="color: red">red</span>', 'red'],
    ['Array<String>', 'arraystring'],
    ['![[picture.png]]', 'section'],
    ['', 'section'],
  ] as const)('%s gives %s', async ([heading, id]) => {
    const [found] = await headingsOf(`## ${heading}`);
    expect(found?.id).toBe(id);
  });
});
