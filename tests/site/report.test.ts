import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFixture } from '../support/build.ts';
import { attribute, elementsOf, hasClass, textOf, type Element } from '../support/dom.ts';
import { readCourse } from '../support/dist.ts';
import { notePages, pageAt, type BuiltPage, type BuiltSite } from '../support/site.ts';
import { makeTempFolder } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const note = `---
title: A note
---

First.

- one
- two

## Head

![[Other]]

Last.[^1]

[^1]: A footnote.
`;
let site: BuiltSite;

beforeAll(async () => {
  const more = { 'a folder/A & note.md': note, 'Other.md': 'Other words.\n\nAnd more.\n' };
  site = await buildFixture('moving', temp.path, { repository: 'https://git.test/me/notes/', more });
});

afterAll(temp.remove);

function footLink(page: BuiltPage, words: string): URL | undefined {
  const link = elementsOf(page.document, 'a').find((other) => textOf(other).trim() === words);
  return link && new URL(attribute(link, 'href') ?? '');
}

function textOfNote({ document }: BuiltPage): Element | undefined {
  return elementsOf(document, 'div').find((element) => hasClass(element, 'prose'));
}

test('edit leads to the file, report to an issue that names page and file', () => {
  const page = pageAt(site, 'a-folder/a-and-note/');
  expect(footLink(page, 'Edit this page')?.href).toBe(
    'https://git.test/me/notes/edit/main/content/a%20folder/A%20%26%20note.md',
  );
  const issue = footLink(page, 'Report a mistake');
  expect(issue?.pathname).toBe('/me/notes/issues/new');
  expect(issue?.searchParams.get('title')).toBe('A note: ');
  expect(issue?.searchParams.get('body')).toBe(
    'Page: /a-folder/a-and-note/\nFile: content/a folder/A & note.md\n',
  );
});

test('the text carries the line of each of its blocks', () => {
  const text = textOfNote(pageAt(site, 'a-folder/a-and-note/'));
  const lines = text && attribute(text, 'data-lines');
  expect(lines).toBe('5 7 8 10 12 14 16');
});

test.for([['course'], ['fixture']])('of the %s every block has a line, or no text has any', ([name]) => {
  for (const page of notePages(name === 'course' ? readCourse() : site)) {
    const text = textOfNote(page);
    const lines = (text && attribute(text, 'data-lines'))?.split(' ');
    expect(lines?.length, page.path).toBe(name === 'course' ? undefined : countBlocks(text));
  }
});

function countBlocks(text: Element | undefined): number {
  const children = (parent: Element): Element[] => parent.childNodes.filter((node) => 'tagName' in node);
  return (text ? children(text) : []).flatMap((block) =>
    /^[uo]l$/u.test(block.tagName) ? children(block) : [block],
  ).length;
}
