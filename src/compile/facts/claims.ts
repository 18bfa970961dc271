import type { Nodes, Parents, Root, Table, Text } from 'mdast';
import { SKIP, visitParents } from '../../markdown/visit.ts';
import type { ClaimFact, Position } from '../compiled-note.ts';
import { figuresIn, isComparison } from './figures.ts';
import { lastStarting, sentencesOf, type SentenceRange } from './sentence.ts';
import { plainText, type Ranges } from './text.ts';

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
  const { citations, marks } = supportOf(ranges, sentences, before);
  const place = placeOf(block, ancestors);
  const positionAt = positionFinder(ranges, { block, source });
  return sentences.flatMap((sentence, index) => {
    const words = masked.slice(sentence.start, sentence.start + sentence.text.length);
    const lead = sentence.text.length - sentence.text.trimStart().length;
    const figures = figuresIn(words);
    const comparison = isComparison(words);
    if (figures.length === 0 && !comparison) return [];
    return [
      {
        text: sentence.text.trim(),
        figures,
        comparison,
        place,
        citations: citations.get(index) ?? [],
        mark: marks.get(index),
        ...positionAt(sentence.start + lead),
      },
    ];
  });
}

/** The citations of each sentence, by number, and its first mark. */
function supportOf(
  ranges: Ranges,
  sentences: readonly SentenceRange[],
  before: number,
): { citations: Map<number, number[]>; marks: Map<number, ClaimFact['mark']> } {
  const citations = new Map<number, number[]>();
  const marks = new Map<number, ClaimFact['mark']>();
  let n = before;
  for (const [node, [start]] of ranges) {
    const mark = node.type === 'text' ? node.data?.claimMark : undefined;
    if (node.type !== 'citation' && mark === undefined) continue;
    const index = Math.max(0, lastStarting(sentences, Math.max(0, start - 1)));
    if (node.type === 'citation') citations.set(index, [...(citations.get(index) ?? []), ++n]);
    else if (!marks.has(index)) marks.set(index, mark);
  }
  return { citations, marks };
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
  const { inHead, total, sums } = citationsOf(table);
  const done = sums.get(row) ?? 0;
  const head = range(before - done, inHead);
  const rest = total - done;
  const under = note?.type === 'paragraph' ? range(before + rest, countCitations(note)) : [];
  const citations = [own, head, under].find((list) => list.length > 0) ?? [];
  const mark = [row, note].flatMap((node) => (node ? marksOf(node) : []))[0];
  const { line = 1, column = 1 } = row.position?.start ?? {};
  return { text, figures, comparison: false, place: 'text', citations, mark, line, column };
}

/** Citations of a table: in its head, in all, and before each of its rows. */
interface TableCitations {
  readonly inHead: number;
  readonly total: number;
  readonly sums: ReadonlyMap<Nodes, number>;
}

const counted = new WeakMap<Table, TableCitations>();

function citationsOf(table: Table): TableCitations {
  const known = counted.get(table);
  if (known) return known;
  const rows = table.children.map(countCitations);
  let total = 0;
  const sums = new Map<Nodes, number>();
  for (const [index, row] of table.children.entries()) {
    sums.set(row, total);
    total += rows[index] ?? 0;
  }
  const made = { inHead: rows[0] ?? 0, total, sums };
  counted.set(table, made);
  return made;
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
function mask(text: string, ranges: Ranges): string {
  const pieces: string[] = [];
  let done = 0;
  for (const [node, [start, end]] of ranges) {
    if (node.type !== 'inlineCode' && node.type !== 'math' && node.type !== 'embed') continue;
    pieces.push(text.slice(done, start), ' '.repeat(end - start));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** Finds line and column of a place of a block's text, in the source that the text was made from. */
function positionFinder(
  ranges: Ranges,
  { block, source }: { block: Nodes; source: string },
): (start: number) => Position {
  const texts = [...ranges].flatMap(([node, [start, end]]) =>
    node.type === 'text' && node.position && end > start ? [{ node, start, end }] : [],
  );
  return (start) => {
    const found = texts[lastStarting(texts, start)];
    if (found && start < found.end) return positionIn(found.node, start - found.start, source);
    const { line = 1, column = 1 } = block.position?.start ?? {};
    return { line, column };
  };
}

function positionIn({ value, position }: Text, index: number, source: string): Position {
  const { start: first, end } = position ?? { start: { line: 1, column: 1 }, end: {} };
  const written = source.slice(first.offset, end.offset).split('\n');
  const read = value.split('\n');
  const before = value.slice(0, index).split('\n');
  // A transform may have kept only the end of what its position names: lines are counted from there.
  const line = written.length - read.length + before.length - 1;
  const indent = Math.max(0, written[line]?.indexOf(read[before.length - 1] ?? '') ?? 0);
  const column = (line === 0 ? first.column : 1) + indent + (before.at(-1)?.length ?? 0);
  return { line: first.line + line, column };
}
