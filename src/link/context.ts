import type { CompiledNote } from '../compile/compiled-note.ts';
import type { VaultPath } from '../compile/path.ts';
import type { Vault } from '../vault/vault.ts';
import type { UrlResolver } from './urls.ts';

/** What filling a hole needs to know. */
export interface LinkContext {
  readonly vault: Vault;
  readonly urls: UrlResolver;
  /** The note whose text is being linked: links in it are resolved from here, wherever it is shown. */
  readonly note: CompiledNote;
  /** Notes whose embedding led here, the page's own first. */
  readonly trail: readonly CompiledNote[];
  /** Files the page shows or links to. */
  readonly attachments: Set<VaultPath>;
  /** Numbers of the bibliography entries cited, in order. */
  readonly cited: Set<number>;
}

/** True inside an embed: ids must not be repeated there, and anchors lead to the note's own page. */
export function isEmbedded({ trail }: LinkContext): boolean {
  return trail.length > 1;
}

/** The URL of a note's page. */
export function noteUrl({ vault, urls }: LinkContext, note: CompiledNote): string {
  const slug = vault.slugs.get(note.path);
  if (slug === undefined) throw new Error(`no page for ${note.path}`);
  return urls.note(slug);
}
