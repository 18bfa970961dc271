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
 * Takes what the page's head says out of the article: a first heading that repeats the title (or is the title, where the
 * properties name none), and a first question callout that repeats the property `question`.
 */
export function takeLead(
  tree: Root,
  properties: Properties,
  { name, body }: { name: string; body: string },
): Lead {
  const first = tree.children[0];
  let title = properties.title ?? name;
  let heading: HeadingFact | undefined;
  if (first?.type === 'heading' && first.depth === 1) {
    const { text } = plainText(first);
    if (properties.title === undefined || fold(text) === fold(properties.title)) {
      title = text.trim() || title;
      const { line = 1, column = 1 } = first.position?.start ?? {};
      heading = headingFact(first, body.split(/\r\n|\n|\r/u), { line, column });
      tree.children.shift();
    }
  }
  dropQuestion(tree, properties.question);
  return { title, heading };
}

function dropQuestion(tree: Root, question: string | undefined): void {
  const first = tree.children[0];
  if (question === undefined || first?.type !== 'callout' || first.kind !== 'question') return;
  const [title, body] = first.children;
  if (body.children.length === 0 && fold(plainText(title).text) === fold(question)) tree.children.shift();
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
