import type { Root as Hast } from 'hast';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from '../../markdown/visit.ts';
import type { Part, Slice } from '../compiled-note.ts';
import { decorate } from '../decorate/index.ts';
import type { Macros } from '../decorate/macros.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { blockLines } from './block-lines.ts';
import { mdxHandlers } from './mdx-handlers.ts';
import { mendNesting } from './nesting.ts';
import { toParts } from './parts.ts';
import { protectProperties, restoreProperties } from './protect.ts';
import { parseRaw } from './raw.ts';
import { tidyArticle } from './tidy.ts';

export interface Article {
  readonly article: readonly Part[];
  readonly slices: Readonly<Record<string, Slice>>;
  readonly lines: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns a note's tree, whose facts have been read, into its article. */
export async function buildArticle(tree: Root, source: string, macros: Macros = {}): Promise<Article> {
  const undrawn = await decorate(tree, macros);
  const hast = toHast(tree, { allowDangerousHtml: true, clobberPrefix: '', handlers: mdxHandlers }) as Hast;
  mendNesting(hast);
  const { tree: whole, diagnostics } = hasRaw(hast) ? withRaw(hast, source) : { tree: hast, diagnostics: [] };
  tidyArticle(whole);
  const lines = blockLines(whole);
  return { ...toParts(whole), lines, diagnostics: [...undrawn, ...diagnostics] };
}

function hasRaw(tree: Hast): boolean {
  let found = false;
  visit(tree, 'raw', () => {
    found = true;
  });
  return found;
}

function withRaw(tree: Hast, source: string): { tree: Hast; diagnostics: readonly Diagnostic[] } {
  const table = protectProperties(tree);
  const result = parseRaw(tree, source);
  restoreProperties(result.tree, table);
  return result;
}
