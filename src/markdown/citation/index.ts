import type { Data, Node, Text } from 'mdast';
import type { Processor } from 'unified';
import { addSyntax, leaf } from '../extension.ts';
import { parseCitation, type CitationItem } from './citation.ts';
import { citationSyntax } from './syntax.ts';

/** A citation, not yet looked up; `source` is shown where it cites nothing that exists. */
export interface Citation extends Node {
  type: 'citation';
  /** `group` stands in brackets, `text` in the sentence, `number` names entries by their place in the bibliography. */
  style: 'group' | 'text' | 'number';
  items: readonly CitationItem[];
  source: string;
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
  }
  interface RootContentMap {
    citation: Citation;
  }
}

/** Adds Pandoc's citations. */
export function remarkCitation(this: Processor): undefined {
  addSyntax(this, citationSyntax(), leaf('citation', group));
  addSyntax(this, {}, leaf('citationInText', inText));
}

function group(source: string): Citation | Text {
  const items = parseCitation(source.slice(1, -1));
  return items ? { type: 'citation', style: 'group', items, source } : { type: 'text', value: source };
}

function inText(source: string): Citation {
  const items = [{ key: source.slice(1), prefix: undefined, locator: undefined, suppressAuthor: false }];
  return { type: 'citation', style: 'text', items, source };
}
