import type { Data, Parent, PhrasingContent, Text } from 'mdast';
import type { Processor } from 'unified';
import { addSyntax, leaf } from '../extension.ts';
import { defaultLabel, namesNothing, parseReference, type Reference } from './reference.ts';
import { wikiLinkSyntax } from './syntax.ts';

/** `[[target#fragment|label]]`; its one child is the text shown. */
export interface WikiLink extends Parent {
  type: 'wikiLink';
  reference: Reference;
  children: PhrasingContent[];
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikiLink: WikiLink;
  }
  interface RootContentMap {
    wikiLink: WikiLink;
  }
}

/** Adds Obsidian's links; remark-wiki-link tokenizes them, the node is ours. */
export function remarkVaultLink(this: Processor): undefined {
  addSyntax(
    this,
    wikiLinkSyntax(),
    leaf('wikiLink', (source) => build(source.slice(2, -2))),
  );
}

function build(inside: string): WikiLink | Text {
  const reference = parseReference(inside);
  if (namesNothing(reference)) return { type: 'text', value: `[[${inside}]]` };
  const value = reference.label ?? defaultLabel(reference);
  return { type: 'wikiLink', reference, children: [{ type: 'text', value }] };
}
