import type { Nodes, Parents, Root } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { ClaimFact, Position } from '../compiled-note.ts';
import { figuresIn, isComparison } from './figures.ts';
import { sentencesOf } from './sentence.ts';
import { plainText } from './text.ts';

const skipped = new Set(['heading', 'footnoteDefinition', 'code', 'html']);

/** Every sentence and table row that states a figure, a date, a price or a comparison, and what supports it. */
export function collectClaims(tree: Root, source: string): ClaimFact[] {
  const claims: ClaimFact[] = [];
  let cited = 0;
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'callout' && node.kind === 'question') return SKIP;
    if (skipped.has(node.type)) {
      cited += countCitations(node);
      return SKIP;
    }
    if (node.type === 'tableRow') {
      const claim = rowClaim(node, ancestors, cited);
      if (claim) claims.push(claim);
    } else if (node.type === 'paragraph' || (node.type === 'cardSide' && isInline(node)))
      claims.push(...sentenceClaims({ block: node, ancestors, before: cited, source }));
    else return undefined;
    cited += countCitations(node);
    return SKIP;
  });
  return claims;
}

interface ClaimBlock {
  readonly block: Nodes;
  readonly ancestors: readonly Parents[];
  /** Citations of the note before it. */
  readonly before: number;
  readonly source: string;
}

function sentenceClaims({ block, ancestors, before, source }: ClaimBlock): ClaimFact[] {
  const { text, ranges } = plainText(block);
  const masked = mask(text, ranges);
  const sentences = sentencesOf(text);
  const at = (node: Nodes): number => {
    const [start] = ranges.get(node) ?? [0];
    const last = Math.max(0, start - 1);
    return Math.max(
      0,
      sentences.findLastIndex((sentence) => sentence.start <= last),
    );
  };
  const marks = [...ranges.keys()];
  const citations = marks.filter((node) => node.type === 'citation');
  return sentences.flatMap((sentence, index) => {
    const words = masked.slice(sentence.start, sentence.start + sentence.text.length);
    const lead = sentence.text.length - sentence.text.trimStart().length;
    const figures = figuresIn(words);
    const comparison = isComparison(words);
    if (figures.length === 0 && !comparison) return [];
    const own = citations.flatMap((node, n) => (at(node) === index ? [before + n + 1] : []));
    const mark = marks.find(
      (node) => node.type === 'text' && node.data?.claimMark !== undefined && at(node) === index,
    );
    return [
      {
        text: sentence.text.trim(),
        figures,
        comparison,
        place: placeOf(block, ancestors),
        citations: own,
        mark: mark?.type === 'text' ? mark.data?.claimMark : undefined,
        ...positionOf(sentence.start + lead, ranges, { block, source }),
      },
    ];
  });
}

/** A row of a table: its own citations, else those of the table's head and of the note under the table. */
function rowClaim(row: Nodes, ancestors: readonly Parents[], before: number): ClaimFact | undefined {
  const table = ancestors.at(-1);
  if (table?.type !== 'table' || table.children[0] === row) return undefined;
  const { text, ranges } = plainText(row);
  const figures = figuresIn(mask(text, ranges));
  if (figures.length === 0) return undefined;
  const own = range(before, countCitations(row));
  const parent = ancestors.at(-2);
  const note = parent?.children[(parent.children as Nodes[]).indexOf(table) + 1];
  const rows = table.children.map(countCitations);
  const done = (table.children as Nodes[]).indexOf(row);
  const head = range(before - rows.slice(0, done).reduce((sum, count) => sum + count, 0), rows[0] ?? 0);
  const rest = rows.slice(done).reduce((sum, count) => sum + count, 0);
  const under = note?.type === 'paragraph' ? range(before + rest, countCitations(note)) : [];
  const citations = [own, head, under].find((list) => list.length > 0) ?? [];
  const mark = [row, note].flatMap((node) => (node ? marksOf(node) : []))[0];
  const { line = 1, column = 1 } = row.position?.start ?? {};
  return { text, figures, comparison: false, place: 'text', citations, mark, line, column };
}

function marksOf(node: Nodes): ClaimFact['mark'][] {
  if (node.type === 'text') return node.data?.claimMark === undefined ? [] : [node.data.claimMark];
  return 'children' in node ? node.children.flatMap(marksOf) : [];
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index + 1);
}

function countCitations(node: Nodes): number {
  if (node.type === 'citation') return 1;
  return 'children' in node
    ? node.children.reduce((sum: number, child) => sum + countCitations(child), 0)
    : 0;
}

function placeOf(block: Nodes, ancestors: readonly Parents[]): ClaimFact['place'] {
  if (block.type === 'cardSide' || ancestors.some(({ type }) => type === 'cardSide')) return 'card';
  const isSummary = ancestors.some((node) => node.type === 'callout' && node.kind === 'summary');
  return isSummary ? 'summary' : 'text';
}

/** A side of a card on one line holds words; one of several lines holds paragraphs. */
function isInline(node: Parents): boolean {
  return !node.children.some((child) => child.type === 'paragraph');
}

/** Code and formulas are no statements: blanks stand for them. */
function mask(text: string, ranges: ReadonlyMap<Nodes, readonly [number, number]>): string {
  let masked = text;
  for (const [node, [start, end]] of ranges)
    if (node.type === 'inlineCode' || node.type === 'math' || node.type === 'embed')
      masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end);
  return masked;
}

/** Line and column where a sentence begins, found in the source that its text was made from. */
function positionOf(
  start: number,
  ranges: ReadonlyMap<Nodes, readonly [number, number]>,
  { block, source }: { block: Nodes; source: string },
): Position {
  for (const [node, [from, to]] of ranges) {
    if (node.type !== 'text' || start < from || start >= to || !node.position) continue;
    const { start: first, end } = node.position;
    const written = source.slice(first.offset, end.offset).split('\n');
    const read = node.value.split('\n');
    const before = node.value.slice(0, start - from).split('\n');
    // A transform may have kept only the end of what its position names: lines are counted from there.
    const index = written.length - read.length + before.length - 1;
    const indent = Math.max(0, written[index]?.indexOf(read[before.length - 1] ?? '') ?? 0);
    const column = (index === 0 ? first.column : 1) + indent + (before.at(-1)?.length ?? 0);
    return { line: first.line + index, column };
  }
  const { line = 1, column = 1 } = block.position?.start ?? {};
  return { line, column };
}
