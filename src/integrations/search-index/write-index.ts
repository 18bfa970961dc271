import { boundFiles } from './bound-files.ts';
import { collectPages } from './collect-pages.ts';
import { fillFolder } from './fill-folder.ts';
import type { IndexedPage } from './find-pages.ts';
import { noStore, type SealedStore } from './sealed-store.ts';

/** What went to disk. */
export interface WrittenIndex {
  readonly files: number;
  readonly bytes: number;
  /** Pages that no earlier build had read. */
  readonly anew: number;
}

/**
 * Writes the search index of some pages. Pagefind reads the pages that no earlier build has; the index is bound from
 * all of them anew, so that it is the same whatever was kept.
 * @throws if Pagefind cannot read a page
 */
export async function writeIndex(
  pages: readonly IndexedPage[],
  folder: string,
  language: string,
  store: SealedStore = noStore,
): Promise<WrittenIndex> {
  const collected = await collectPages(pages, language, store);
  const files = await boundFiles(collected, store);
  await fillFolder(folder, files);
  const bytes = files.reduce((sum, { content }) => sum + content.byteLength, 0);
  return { files: files.length, bytes, anew: collected.anew };
}
