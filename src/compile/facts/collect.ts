import type { Nodes, Parents, Root } from 'mdast';
import { visitParents } from '../../markdown/visit.ts';
import type { BlockFact, CitationFact, HeadingFact, LinkFact, Mention, Position } from '../compiled-note.ts';
import { headingFact } from './heading.ts';
import { linksOf } from './link.ts';
import { sentenceAt } from './sentence.ts';
import { plainText, type PlainText } from './text.ts';

/** Facts that come from walking a note's tree once. */
export interface TreeFacts {
  readonly headings: readonly HeadingFact[];
  readonly blocks: readonly BlockFact[];
  readonly links: readonly LinkFact[];
  readonly citations: readonly CitationFact[];
  readonly sentences: readonly string[];
  readonly tags: readonly string[];
  readonly linkNodes: ReadonlyMap<Nodes, number>;
}

const sentenceBlocks = new Set(['paragraph', 'heading', 'tableRow', 'calloutTitle', 'cardSide']);

/** Collects headings, blocks, links, citations and tags in the order of the text. */
export function collectFacts(tree: Root, source: string): TreeFacts {
  const lines = source.split(/\r\n|\n|\r/u);
  const headings: HeadingFact[] = [];
  const blocks: BlockFact[] = [];
  const links: LinkFact[] = [];
  const citations: CitationFact[] = [];
  const tags: string[] = [];
  const linkNodes = new Map<Nodes, number>();
  const texts = new Map<Nodes, PlainText>();
  const sentences: string[] = [];
  const known = new Map<string, number>();

  visitParents(tree, (node, ancestors) => {
    const position = positionOf(node, ancestors);
    if (node.data?.blockId !== undefined) blocks.push({ id: node.data.blockId, ...position });
    if (node.type === 'heading') headings.push(headingFact(node, lines, position));
    if (node.type === 'tag') tags.push(node.value);
    if (node.type === 'citation') {
      const { style, items, source: written } = node;
      citations.push({
        n: citations.length + 1,
        style,
        items,
        source: written,
        mention: mention(node, ancestors),
        ...position,
      });
    }
    for (const { index, ...link } of linksOf(node)) {
      linkNodes.set(node, links.length);
      links.push({ ...link, mention: mention(node, ancestors), ...moved(position, node, index) });
    }
  });
  return { headings, blocks, links, citations, sentences, tags, linkNodes };

  function mention(node: Nodes, ancestors: readonly Parents[]): Mention | undefined {
    const block = ancestors.findLast((parent) => sentenceBlocks.has(parent.type));
    if (!block) return undefined;
    const plain = texts.get(block) ?? plainText(block);
    texts.set(block, plain);
    const [start, end] = plain.ranges.get(node) ?? [0, 0];
    const sentence =
      block.type === 'tableRow' ? { text: plain.text, start: 0 } : sentenceAt(plain.text, start, end);
    const lead = sentence.text.length - sentence.text.trimStart().length;
    const text = sentence.text.trim();
    const index = known.get(text) ?? sentences.push(text) - 1;
    known.set(text, index);
    const from = clamp(start - sentence.start - lead, text.length);
    return {
      sentence: index,
      start: from,
      end: clamp(end - sentence.start - lead, text.length),
      section: headings.at(-1)?.id,
    };
  }
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), max);
}

/** The place so many characters into a node's source. */
function moved({ line, column }: Position, node: Nodes, index: number): Position {
  const before = 'value' in node ? node.value.slice(0, index).split('\n') : [''];
  const last = before.at(-1)?.length ?? 0;
  // The value of a fence begins on the line after it.
  if (node.type === 'code') return { line: line + before.length, column: column + last };
  return { line: line + before.length - 1, column: before.length > 1 ? last + 1 : column + last };
}

/** A node made by a transform has no position of its own: its nearest ancestor's stands in. */
function positionOf(node: Nodes, ancestors: readonly Parents[]): Position {
  const { line = 1, column = 1 } =
    (node.position ?? ancestors.findLast((parent) => parent.position)?.position)?.start ?? {};
  return { line, column };
}
