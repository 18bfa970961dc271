import type { Heading, Nodes, Parents, Root, Table, Text } from 'mdast';
import { visit } from './visit.ts';
import type { CalloutTitle } from './callout/index.ts';

declare module 'unist' {
  interface Data {
    /** The author's `^id` of this block, without the caret. */
    blockId?: string;
  }
}

const trailing = /(?:^|[ \t\n])\^([\p{L}\p{N}_-]+)[ \t]*$/u;
const alone = /^\^([\p{L}\p{N}_-]+)[ \t]*$/u;

/** Moves `^id` from the text into `data.blockId` of the paragraph, list item, or block before it. */
export function remarkBlockId() {
  return (tree: Root): undefined => {
    readIn(tree);
    dropRepeated(tree);
  };
}

/** The first of two blocks with one id keeps it. */
function dropRepeated(tree: Root): void {
  const seen = new Set<string>();
  visit(tree, ({ data }) => {
    if (data?.blockId === undefined) return;
    if (seen.has(data.blockId)) delete data.blockId;
    else seen.add(data.blockId);
  });
}

function readIn(parent: Parents): void {
  const children = parent.children as Nodes[];
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (child === undefined || !('children' in child)) continue;
    if (child.type === 'paragraph') index -= readParagraph(parent, children, index);
    else if (child.type === 'table') readLastRow(child);
    else if (child.type === 'heading') readHeading(child, child);
    else if (child.type === 'calloutTitle') readHeading(child, parent);
    else readIn(child);
  }
}

/** Returns how many nodes it took out of the parent. */
function readParagraph(parent: Parents, children: Nodes[], index: number): number {
  const paragraph = children[index] as Nodes & Parents;
  const last = paragraph.children.at(-1);
  if (last?.type !== 'text') return 0;
  const id = alone.exec(paragraph.children.length === 1 ? last.value : '')?.[1];
  const before = children[index - 1];
  if (id !== undefined && before !== undefined) {
    before.data = { ...before.data, blockId: id };
    children.splice(index, 1);
    return 1;
  }
  const match = trailing.exec(last.value);
  if (match?.[1] !== undefined && (match.index > 0 || paragraph.children.length > 1)) {
    trimEnd(last, match.index);
    const owner = parent.type === 'listItem' && index === 0 ? parent : paragraph;
    owner.data = { ...owner.data, blockId: match[1] };
  }
  return 0;
}

/** Of a heading, or of the title of a callout, which names it whole. One of nothing but an id keeps it as its text. */
function readHeading(heading: Heading | CalloutTitle, owner: Nodes): void {
  const last = heading.children.at(-1);
  const match = last?.type === 'text' ? trailing.exec(last.value) : null;
  if (last?.type !== 'text' || match?.[1] === undefined) return;
  if (match.index === 0 && heading.children.length === 1) return;
  trimEnd(last, match.index);
  owner.data = { ...owner.data, blockId: match[1] };
}

/** An id right under a table is a row to GFM. */
function readLastRow(table: Table): void {
  const cells = table.children.at(-1)?.children ?? [];
  const texts = cells.flatMap((cell) => cell.children);
  const only = texts.length === 1 ? texts[0] : undefined;
  const id = alone.exec(only?.type === 'text' ? only.value : '')?.[1];
  if (id === undefined || table.children.length < 2) return;
  table.children.pop();
  table.data = { ...table.data, blockId: id };
}

function trimEnd(text: Text, at: number): void {
  text.value = text.value.slice(0, at).trimEnd();
}
