import type { Root } from 'mdast';
import { headingFact } from './facts/heading.ts';
import { plainText } from './facts/text.ts';
import type { HeadingFact } from './compiled-note.ts';
import type { Properties } from './properties.ts';

/** A note's title, and the heading that gave it. */
export interface Lead {
  readonly title: string;
  readonly heading: HeadingFact | undefined;
}

/**
 * Takes what the page's head says out of the article: a first heading that repeats the title, and a first question callout
 * that repeats the property `question`. The title is the property's, else the file's name, as in Obsidian.
 */
export function takeLead(
  tree: Root,
  properties: Properties,
  { name, body }: { name: string; body: string },
): Lead {
  const first = tree.children[0];
  const title = properties.title ?? name;
  let heading: HeadingFact | undefined;
  if (first?.type === 'heading' && first.depth === 1 && sameText(plainText(first).text, title)) {
    const { line = 1, column = 1 } = first.position?.start ?? {};
    heading = headingFact(first, body.split(/\r\n|\n|\r/u), { line, column });
    tree.children.shift();
  }
  dropQuestion(tree, properties.question);
  return { title, heading };
}

function dropQuestion(tree: Root, question: string | undefined): void {
  const first = tree.children[0];
  if (question === undefined || first?.type !== 'callout' || first.kind !== 'question') return;
  const [title, body] = first.children;
  if (body.children.length === 0 && sameText(plainText(title).text, question)) tree.children.shift();
}

function sameText(a: string, b: string): boolean {
  return fold(a) === '' ? a.trim() === b.trim() : fold(a) === fold(b);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
