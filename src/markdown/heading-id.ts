import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from './visit.ts';

declare module 'unist' {
  interface Data {
    /** Element id of a heading, made once for links and HTML alike. */
    headingId?: string;
  }
}

/** Gives each heading its id: GitHub's slug of its text, numbered where it repeats, `section` where nothing is left. */
export function remarkHeadingId() {
  return (tree: Root): undefined => assignHeadingIds(tree);
}

/** Makes the ids of a tree, anew where its headings have changed. */
export function assignHeadingIds(tree: Root): undefined {
  const slugger = new GithubSlugger();
  visit(tree, 'heading', (heading) => {
    heading.data = { ...heading.data, headingId: slugger.slug(idText(heading)) };
  });
}

/** Ids of footnotes, citations, figures and previews look so, and those of the page around a note. */
const taken =
  /^(?:(?:fn|fnref|cite|fig|preview|unit)(?:-|$)|(?:main|course|find|find-list|q|q-list|[a-z]+-h|__proto__)$)/u;

function idText(heading: Heading): string {
  const text = toString(heading, { includeHtml: false }).normalize('NFC').trim();
  const id = slug(text);
  if (!/[\p{L}\p{N}]/u.test(id)) return 'section';
  return taken.test(id) ? `section ${text}` : text;
}
