import type { Data, Node, Text } from 'mdast';
import type { Processor } from 'unified';
import { addSyntax, leaf } from '../extension.ts';
import { namesNothing } from '../wikilink/reference.ts';
import { parseEmbed, type EmbedReference } from './reference.ts';
import { embedSyntax } from './syntax.ts';

/** `![[target]]`: a note, a section or block of one, or a file, shown in place. */
export interface Embed extends Node {
  type: 'embed';
  reference: EmbedReference;
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    embed: Embed;
  }
  interface RootContentMap {
    embed: Embed;
  }
}

/** Adds Obsidian's embeds. */
export function remarkEmbed(this: Processor): undefined {
  addSyntax(this, embedSyntax(), leaf('embed', build));
}

function build(source: string): Embed | Text {
  const reference = parseEmbed(source.slice(3, -2));
  return namesNothing(reference) ? { type: 'text', value: source } : { type: 'embed', reference };
}
