import type { Data, Parent, PhrasingContent } from 'mdast';
import type { Processor } from 'unified';
import { codes } from '../codes.ts';
import { addSyntax, parent } from '../extension.ts';
import { pairSyntax } from './syntax.ts';

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
    pairSyntax({
      sign: codes.equals,
      open: 'pairSequence',
      whole: 'highlight',
      sequence: 'highlightSequence',
      text: 'highlightText',
    }),
    parent('highlight', () => ({ type: 'highlight', children: [], data: { hName: 'mark' } })),
  );
}
