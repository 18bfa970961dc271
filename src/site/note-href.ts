import type { CompiledNote } from '../compile/compiled-note.ts';
import type { Slug } from '../compile/path.ts';
import type { Vault } from '../vault/vault.ts';
import { urls } from './urls.ts';

/** URL of a note's page, base included. */
export function noteHref({ slugs }: Vault, { path }: Pick<CompiledNote, 'path'>): string {
  return urls.note(slugs.get(path) ?? ('' as Slug));
}
