import type { Code, Nodes, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { positionOf } from '../../markdown/position.ts';
import { codeHtml } from './code.ts';
import { decorators, type Decorator } from './decorators.ts';
import { liftBlocks } from './lift.ts';
import type { Macros } from './macros.ts';
import { mathSetter } from './math.ts';
import { pairHtml } from './pair-html.ts';
import { placeholder } from './placeholder.ts';

/** Gives every node its HTML name, and every place that the vault must fill a placeholder. Ready for mdast-util-to-hast. */
export async function decorate(tree: Root, macros: Macros = {}): Promise<void> {
  pairHtml(tree);
  liftBlocks(tree);
  const code = await highlightAll(tree);
  const headingShift = hasTopHeading(tree) ? 1 : 0;
  const setMath = mathSetter(macros);
  let citations = 0;
  visit(tree, (node, index, parent) => {
    const html = node.type === 'code' ? code.get(node) : undefined;
    const decorator = decorators[node.type] as Decorator<Nodes> | undefined;
    const made =
      html === undefined
        ? decorator?.(node, {
            parent,
            index: index ?? 0,
            nextCitation: () => ++citations,
            setMath,
            headingShift,
          })
        : placeholder({ kind: 'html', html });
    if (!made || parent === undefined || index === undefined) {
      markBlock(node);
      return undefined;
    }
    parent.children[index] = withBlockId(node, { ...positionOf(node), ...made }) as never;
    return made.children.length > 0 ? undefined : SKIP;
  });
}

/** True for a heading of the first level anywhere, in a quote or a list too. */
function hasTopHeading(tree: Root): boolean {
  let found = false;
  visit(tree, 'heading', ({ depth }) => {
    found ||= depth === 1;
  });
  return found;
}

async function highlightAll(tree: Root): Promise<Map<Nodes, string>> {
  const blocks: Code[] = [];
  visit(tree, 'code', (node) => {
    blocks.push(node);
  });
  return new Map(await Promise.all(blocks.map(async (node) => [node, await codeHtml(node)] as const)));
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
