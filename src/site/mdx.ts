import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { CompiledNote } from '../compile/compiled-note.ts';
import type { Vault } from '../vault/vault.ts';
import { getVault, type SiteVault } from './vault.ts';

interface MdxModule {
  readonly Content: AstroComponentFactory;
}

/** MDX is code: only the project's own vault may bring any. */
const modules = import.meta.glob<MdxModule>('/content/**/*.mdx');

/** The component of an MDX note, ready to be given its components; undefined for every other note. */
export async function getMdxContent(slug: string): Promise<AstroComponentFactory | undefined> {
  const context = await getVault();
  const note = mdxNotes(context.vault).find(({ path }) => context.vault.slugs.get(path) === slug);
  const module_ = note && moduleOf(context, note);
  return (await module_?.())?.Content;
}

const cache = new WeakMap<Vault, readonly CompiledNote[]>();

function mdxNotes(vault: Vault): readonly CompiledNote[] {
  const notes = cache.get(vault) ?? [...vault.notes.values()].filter(({ format }) => format === 'mdx');
  cache.set(vault, notes);
  return notes;
}

/** True for a note that is rendered by its own component. */
export function hasMdx(context: SiteVault, note: CompiledNote): boolean {
  return moduleOf(context, note) !== undefined;
}

function moduleOf(
  { file, source }: SiteVault,
  { path, format }: CompiledNote,
): (() => Promise<MdxModule>) | undefined {
  const name = `/content/${source(path)}`;
  if (format !== 'mdx' || file(path)?.replaceAll('\\', '/').endsWith(name) !== true) return undefined;
  return Object.hasOwn(modules, name) ? modules[name] : undefined;
}
