import type { Root, RootContent } from 'hast';
import type {} from 'mdast-util-to-hast';
import { raw } from 'hast-util-raw';
import { toHtml } from 'hast-util-to-html';
import { visit } from '../markdown/visit.ts';
import type { HomeFacts } from '../site/views.ts';
import { styleCentrepiece } from './centrepiece.ts';
import { arrangeAsks, isAsks } from './home-asks.ts';
import { arrangePaths } from './home-paths.ts';
import { hasClass, isElement } from './home-tree.ts';
import { arrangeUnits } from './home-units.ts';

/** The home note in the places of the first page, each finished HTML, empty where the note has none. */
export interface HomeNote {
  /** What stands before its first section, where it is short enough for the place beside the title; else empty. */
  readonly intro: string;
  /** The rest, up to and with the questions; all of it where it asks none. */
  readonly upToQuestions: string;
  readonly after: string;
  readonly asks: boolean;
}

/** Sets the author's lists as what they are: paths, questions, an index of bites. Words and order stay the author's. */
export function arrangeHome(html: string, { paths, outline }: HomeFacts): HomeNote {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root;
  styleCentrepiece(tree);
  for (const list of tree.children) {
    if (!isElement(list, 'ul')) continue;
    if (isAsks(list)) arrangeAsks(list);
    else arrangePaths(list, paths);
  }
  const nodes = arrangeUnits(tree.children, outline);
  const first = introLength(nodes);
  const asks = nodes.findIndex((node) => isElement(node, 'dl') && hasClass(node, 'asks'));
  const end = asks === -1 ? nodes.length : sectionAt(nodes, asks);
  const part = (from: number, to: number): string =>
    toHtml({ type: 'root', children: nodes.slice(from, to) });
  return {
    intro: part(0, first),
    upToQuestions: part(first, end),
    after: part(end, nodes.length),
    asks: asks !== -1,
  };
}

/** Characters of text that have room beside the title. */
const short = 700;

/** How many of a note's nodes stand beside the title: the paragraphs before its first section, where they are short and nothing else is among them. */
function introLength(nodes: readonly RootContent[]): number {
  const end = sectionAt(nodes, 0);
  const intro = nodes.slice(0, end);
  let length = 0;
  for (const node of intro) visit(node, 'text', ({ value }) => void (length += value.length));
  return length <= short && intro.every((node) => node.type === 'text' || isElement(node, 'p')) ? end : 0;
}

/** Where the first section from a place on begins. */
function sectionAt(nodes: readonly RootContent[], from: number): number {
  const index = nodes.findIndex((node, place) => place >= from && isElement(node, 'h2'));
  return index === -1 ? nodes.length : index;
}
