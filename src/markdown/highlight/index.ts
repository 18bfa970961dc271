import type { Data, Parent, PhrasingContent } from 'mdast';
import type { Processor } from 'unified';
import { addSyntax, parent } from '../extension.ts';
import { highlightSyntax } from './syntax.ts';

/** `==text==` */
export interface Highlight extends Parent {
  type: 'highlight';
  children: PhrasingContent[];
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    highlight: Highlight;
  }
  interface RootContentMap {
    highlight: Highlight;
  }
}

/** Adds Obsidian's highlights. */
export function remarkHighlight(this: Processor): undefined {
  addSyntax(
    this,
    highlightSyntax(),
    parent('highlight', () => ({ type: 'highlight', children: [], data: { hName: 'mark' } })),
  );
}
