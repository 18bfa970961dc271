import type { Code, Nodes, Parents, Root } from 'mdast';
import { SKIP, visit } from '../../markdown/visit.ts';
import { positionOf } from '../../markdown/position.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Placeholder } from '../hole.ts';
import { codeHtml } from './code.ts';
import { decorators, type Decorator } from './decorators.ts';
import { diagramFigure, isDiagram } from './diagram.ts';
import { liftBlocks } from './lift.ts';
import type { Macros } from './macros.ts';
import { mathSetter } from './math.ts';
import { pairHtml } from './pair-html.ts';
import { placeholder } from './placeholder.ts';

/**
 * Gives every node its HTML name, and every place that the vault must fill a placeholder. Ready for mdast-util-to-hast.
 * Tells which blocks of code could not be shown as what they are.
 */
export async function decorate(tree: Root, macros: Macros = {}): Promise<readonly Diagnostic[]> {
  pairHtml(tree);
  liftBlocks(tree);
  const { code, diagnostics } = await showCode(tree);
  const headingShift = hasTopHeading(tree) ? 1 : 0;
  const setMath = mathSetter(macros);
  let citations = 0;
  visit(tree, (node, index, parent) => {
    const shown = node.type === 'code' ? code.get(node) : undefined;
    const decorator = decorators[node.type] as Decorator<Nodes> | undefined;
    const made =
      shown === undefined
        ? decorator?.(node, {
            parent,
            index: index ?? 0,
            nextCitation: () => ++citations,
            setMath,
            headingShift,
          })
        : placeholder(shown);
    if (!made || parent === undefined || index === undefined) {
      markBlock(node);
      return undefined;
    }
    parent.children[index] = withBlockId(node, { ...positionOf(node), ...made }) as never;
    return made.children.length > 0 ? undefined : SKIP;
  });
  return diagnostics;
}

/** True for a heading of the first level anywhere, in a quote or a list too. */
function hasTopHeading(tree: Root): boolean {
  let found = false;
  visit(tree, 'heading', ({ depth }) => {
    found ||= depth === 1;
  });
  return found;
}

interface ShownCode {
  readonly code: ReadonlyMap<Nodes, Placeholder>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Blocks of code, highlighted, and diagrams, drawn. */
async function showCode(tree: Root): Promise<ShownCode> {
  const blocks: Code[] = [];
  visit(tree, 'code', (node) => {
    blocks.push(node);
  });
  const shown = await Promise.all(
    blocks.map(async (node) => {
      if (isDiagram(node)) return { node, ...(await diagramFigure(node)) };
      return { node, content: { kind: 'html', html: await codeHtml(node) } as const, diagnostic: undefined };
    }),
  );
  return {
    code: new Map(shown.map(({ node, content }) => [node, content] as const)),
    diagnostics: shown.flatMap(({ diagnostic }) => diagnostic ?? []),
  };
}

/** A block with an id of the author's carries it into the HTML. */
function markBlock(node: Nodes): void {
  const id = node.data?.blockId;
  if (id === undefined) return;
  if (node.type === 'heading') {
    // A heading has an id already: a place of its own bears the author's.
    node.children.unshift({
      type: 'highlight',
      children: [],
      data: { hName: 'span', hProperties: { id: `^${id}` } },
    });
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dataBlock: id } };
    return;
  }
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: `^${id}`, dataBlock: id } };
}

function withBlockId(node: Nodes, made: Nodes): Nodes {
  const id = node.data?.blockId;
  if (id === undefined) return made;
  const data = { hName: 'div', hProperties: { id: `^${id}`, dataBlock: id } };
  return { type: 'calloutBody', children: [made as never], data } satisfies Parents;
}
