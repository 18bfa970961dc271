import type { Root as Hast } from 'hast';
import type { Root } from 'mdast';
import { relative, sep } from 'node:path';
import type { Pluggable } from 'unified';
import { visit } from '../markdown/visit.ts';
import type { VFile } from 'vfile';
import { vaultSyntax } from '../markdown/parse.ts';
import { tidyArticle } from './article/tidy.ts';
import { decorate } from './decorate/index.ts';
import { takeLead } from './lead.ts';
import { noteName, toVaultPath } from './path.ts';
import { readProperties } from './properties.ts';

/** Plugins that make MDX read a note as the compiler does, up to the holes, which a component fills when the page is made. */
export function mdxVaultPlugins(vault: string): { remarkPlugins: Pluggable[]; rehypePlugins: Pluggable[] } {
  return {
    remarkPlugins: [...vaultSyntax(), [remarkNote, { vault }]],
    rehypePlugins: [() => (tree: Hast) => tidyArticle(tree)],
  };
}

/** Does to an MDX tree what `compileNote` does to a Markdown one, and tells each hole the note it stands in. */
function remarkNote({ vault }: { vault: string }) {
  return async (tree: Root, file: VFile): Promise<undefined> => {
    const path = toVaultPath(relative(vault, file.path).split(sep).join('/'));
    const { properties } = readProperties(undefined);
    const frontmatter = (
      file.data.astro as { frontmatter?: { title?: string; question?: string } } | undefined
    )?.frontmatter;
    takeLead(tree, { ...properties, ...frontmatter }, { name: noteName(path), body: String(file.value) });
    await decorate(tree);
    visit(tree, 'placeholder', (node) => {
      node.data.hProperties = { ...node.data.hProperties, dataFrom: path };
    });
  };
}
