import type { BibliographyEntry } from '../bibliography/bibliography.ts';
import type { Slug, VaultPath } from '../compile/path.ts';

/** Where things are on the site. The linker knows no base path, no folder and no build. */
export interface UrlResolver {
  note(slug: Slug): string;
  attachment(path: VaultPath): string;
  /** The same picture in a format that weighs less; undefined when there is none. */
  lighterImage(path: VaultPath): { readonly href: string; readonly type: string } | undefined;
  reference(entry: BibliographyEntry): string;
  references(): string;
  tag(tag: string): string;
  icon(name: string): string;
}

/** An element id as a URL fragment, `#` included. */
export function hash(id: string): string {
  return `#${encodeURIComponent(id).replaceAll('%5E', '^')}`;
}
