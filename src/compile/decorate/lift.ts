import type { BlockContent, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { positionOf } from '../../markdown/position.ts';
import { isPicture } from '../media.ts';

declare module '../../markdown/embed/index.ts' {
  interface Embed {
    /** True when the embed stands where a block may stand. */
    block?: boolean;
  }
}

declare module 'mdast' {
  interface Image {
    /** As for an embed. */
    block?: boolean;
  }
}

/** Takes embeds and displayed math out of their paragraphs: a `<p>` may hold no block. */
export function liftBlocks(parent: Root | Parents): void {
  const children: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'paragraph') children.push(...split(child));
    else if (child.type === 'tableCell')
      children.push({
        ...child,
        children: child.children.map((inner) =>
          isBlock(inner) ? (asBlock(inner) as PhrasingContent) : inner,
        ),
      });
    else {
      if ('children' in child) liftBlocks(child);
      children.push(child);
    }
  }
  parent.children = children as never;
}

function split(paragraph: Paragraph): Nodes[] {
  const alone = paragraph.children.filter((child) => !isBlank(child));
  const picture = alone.length === 1 ? alone[0] : undefined;
  if (picture && (picture.type === 'image' || picture.type === 'embed')) return [asBlock(picture, paragraph)];
  if (!paragraph.children.some(isBlock)) return [paragraph];
  const pieces: Nodes[] = [];
  let run: PhrasingContent[] = [];
  for (const child of paragraph.children) {
    if (!isBlock(child)) run.push(child);
    else {
      flush();
      pieces.push(asBlock(child));
    }
  }
  flush();
  const { data } = paragraph;
  if (data?.blockId === undefined) return pieces;
  return [{ type: 'calloutBody', children: pieces as BlockContent[], data: { ...data, hName: 'div' } }];

  function flush(): void {
    const children = withoutEnds(run);
    if (children.length > 0) pieces.push({ type: 'paragraph', children, ...positionOf(paragraph) });
    run = [];
  }
}

function isBlock(node: PhrasingContent): boolean {
  return (
    (node.type === 'embed' && !isPicture(node.reference.target)) || (node.type === 'math' && node.display)
  );
}

function asBlock(node: PhrasingContent, paragraph?: Paragraph): Nodes {
  if (node.type === 'embed' || node.type === 'image' || node.type === 'math') node.block = true;
  if (paragraph?.data?.blockId !== undefined) node.data = { ...node.data, blockId: paragraph.data.blockId };
  return node;
}

/** The line breaks around a block that was lifted out are none any more. */
function withoutEnds(run: readonly PhrasingContent[]): PhrasingContent[] {
  const first = run.findIndex((node) => !isBlank(node));
  return first === -1 ? [] : run.slice(first, run.findLastIndex((node) => !isBlank(node)) + 1);
}

function isBlank(node: PhrasingContent): boolean {
  return (node.type === 'text' && node.value.trim() === '') || node.type === 'break';
}
