import type { Element } from 'hast';
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

/** What an element stands for; undefined for any element but a hole's. */
export function readHole({ tagName, properties }: Element): Placeholder | undefined {
  return tagName === holeElement && typeof properties.dataHole === 'string'
    ? (JSON.parse(properties.dataHole) as Placeholder)
    : undefined;
}

/** Makes a hole's element stand for something else. */
export function writeHole(element: Element, content: Placeholder): void {
  element.properties.dataHole = JSON.stringify(content);
}

/** Makes the node; what it stands for travels as JSON. */
export function placeholder(content: Placeholder, children: PhrasingContent[] = []): PlaceholderNode {
  const hProperties = { dataHole: JSON.stringify(content) };
  return { type: 'placeholder', children, data: { hName: holeElement, hProperties } };
}
