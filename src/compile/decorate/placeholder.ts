import type { Data, Parent, PhrasingContent } from 'mdast';
import type { Placeholder } from '../hole.ts';

/** A node that becomes `<vault-hole data-hole>`; its children, if any, are a link's label. */
export interface PlaceholderNode extends Parent {
  type: 'placeholder';
  children: PhrasingContent[];
  data: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    placeholder: PlaceholderNode;
  }
  interface RootContentMap {
    placeholder: PlaceholderNode;
  }
}

/** Name of the element that stands for a hole until the article becomes parts (or, in MDX, a component). */
export const holeElement = 'vault-hole';

/** Makes the node; what it stands for travels as JSON. */
export function placeholder(content: Placeholder, children: PhrasingContent[] = []): PlaceholderNode {
  const hProperties = { dataHole: JSON.stringify(content) };
  return { type: 'placeholder', children, data: { hName: holeElement, hProperties } };
}
