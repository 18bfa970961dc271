import type { Data, Node } from 'mdast';
import type { Processor } from 'unified';
import { addSyntax, leaf } from '../extension.ts';
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
  addSyntax(
    this,
    embedSyntax(),
    leaf('embed', (source) => ({ type: 'embed', reference: parseEmbed(source.slice(3, -2)) })),
  );
}
