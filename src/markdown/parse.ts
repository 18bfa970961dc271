import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Pluggable, type Plugin, type Processor } from 'unified';
import { VFile } from 'vfile';
import { remarkQuickAutolink } from './autolink.ts';
import { remarkAutolinkEnd } from './autolink-end.ts';
import { remarkBlockId } from './block-id.ts';
import { remarkCallout } from './callout/index.ts';
import { remarkCard } from './card/index.ts';
import { remarkCitation } from './citation/index.ts';
import { dropComments } from './comment/drop.ts';
import { remarkComment } from './comment/index.ts';
import { remarkEmbed } from './embed/index.ts';
import { dropShields, remarkEscape } from './escape.ts';
import { scanFenced, type FencedLines } from './fenced/scan.ts';
import { remarkHeadingId } from './heading-id.ts';
import { remarkHighlight } from './highlight/index.ts';
import { remarkStrike } from './highlight/strike.ts';
import { hoistInlineNotes, remarkInlineNote } from './inline-note/index.ts';
import { remarkLiteralHtml } from './literal-html.ts';
import { remarkVaultMath } from './math/index.ts';
import { remarkNumberedCitation } from './numbered-citation.ts';
import { remarkReferenceLink } from './reference-link.ts';
import { remarkTableMath } from './table-math.ts';
import { remarkTag } from './tag/index.ts';
import { remarkTask } from './task.ts';
import { remarkVaultLink } from './wikilink/index.ts';

/** A note's body as an mdast tree, its Obsidian syntax read; positions count from the file's first line. In a `deck` all cards count. */
export type Parse = (body: string, options?: { readonly deck?: boolean }) => Root;

declare module 'vfile' {
  interface DataMap {
    /** True when the properties make the whole note a deck of cards. */
    deck: boolean;
  }
}

/** Obsidian's syntax for a Markdown parser, in order: tokenizers first, then what needs the whole tree. */
export function vaultSyntax(): Pluggable[] {
  const current = { source: '' };
  return [
    rememberSource(current),
    remarkGfm,
    [remarkQuickAutolink, { source: () => current.source }],
    remarkCjkFriendly,
    remarkEscape,
    [remarkComment, { lines: scanOnce(current, '%%') }],
    [remarkVaultMath, { lines: scanOnce(current, '$$') }],
    remarkVaultLink,
    remarkCitation,
    remarkEmbed,
    remarkHighlight,
    remarkStrike,
    remarkInlineNote,
    remarkTag,
    dropComments,
    remarkReferenceLink,
    remarkAutolinkEnd,
    remarkCallout,
    remarkCard,
    [remarkTask, { source: () => current.source }],
    remarkBlockId,
    hoistInlineNotes,
    remarkNumberedCitation,
    dropShields,
    remarkTableMath,
    remarkHeadingId,
  ];
}

/** Makes the parser of `.md` notes, or of `.mdx` ones. */
export function createParser(format: 'md' | 'mdx'): Parse {
  const syntax = vaultSyntax();
  const processor = unified()
    .use(remarkParse)
    .use({ plugins: format === 'mdx' ? [...syntax, remarkMdx] : [remarkLiteralHtml, ...syntax] })
    .freeze();
  return (body, { deck = false } = {}) =>
    processor.runSync(processor.parse(body), new VFile({ data: { deck } })) as Root;
}

/**
 * Keeps what is being parsed, for tokenizers that must know how their block ends. A closure and no option: options become
 * part of Astro's digest of its configuration, and a digest that changes with every note clears the content store.
 */
function rememberSource(current: { source: string }): Plugin {
  return function (this: Processor): undefined {
    const { parser } = this;
    if (parser === undefined) throw new Error('remark-parse comes first');
    this.parser = (source, file) => {
      current.source = source;
      return parser(source, file);
    };
  };
}

/** Scans a source for its fenced blocks when first asked, and again only for another source. */
function scanOnce(current: { source: string }, marker: '%%' | '$$'): () => FencedLines {
  let source: string | undefined;
  let lines: FencedLines = { closed: new Set(), unclosed: undefined };
  return () => {
    if (source !== current.source) {
      source = current.source;
      lines = scanFenced(source, marker);
    }
    return lines;
  };
}
