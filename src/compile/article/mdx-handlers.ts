import type { ElementContent } from 'hast';
import type { Parents } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';

/** Elements whose names mean in MDX what they mean in HTML. */
const spoken = new Set('b strong i em u s del ins mark kbd code sub sup small br'.split(' '));

/** What an article shows of MDX: no code, and of components what stands inside. The note's own page runs them. */
export const mdxHandlers: Handlers = {
  mdxjsEsm: () => undefined,
  mdxFlowExpression: () => undefined,
  mdxTextExpression: () => undefined,
  mdxJsxFlowElement: (state: State, node: Parents) => wrap(state, node, 'div'),
  mdxJsxTextElement: (state: State, node: Parents & { name?: string | null }) =>
    wrap(state, node, spoken.has(node.name ?? '') ? (node.name ?? '') : 'span'),
};

function wrap(state: State, node: Parents, tagName: string): ElementContent {
  const children = state.all(node);
  return { type: 'element', tagName, properties: {}, children };
}
