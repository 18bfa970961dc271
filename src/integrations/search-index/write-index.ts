import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexedPage } from './find-pages.ts';
import { pageWords } from './page-words.ts';
import { stableOrder, type IndexFile } from './stable-order.ts';
import { vocabularyFiles } from './vocabulary-files.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What went to disk. */
export interface WrittenIndex {
  readonly files: number;
  readonly bytes: number;
}

// The site has its own interface and highlighter, and searches without a worker.
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** Indexes `pages` one after the other (the order decides their numbers) and writes the files that the client fetches. */
export async function writeIndex(
  pages: readonly IndexedPage[],
  folder: string,
  language: string,
): Promise<WrittenIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0)
        throw new Error(`Pagefind could not read ${url}: ${added.errors.join('; ')}`);
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`Pagefind could not build the index: ${failures.join('; ')}`);
    const used = files.filter(({ path }) => !UNUSED.test(path));
    return await writeAll(folder, [...stableOrder(used), ...vocabularyFiles(wordsOf(used))]);
  } finally {
    await close();
  }
}

function wordsOf(files: readonly IndexFile[]): readonly string[] {
  return vocabularyOf(files.flatMap((file) => pageWords(file) ?? []));
}

async function writeAll(folder: string, files: readonly IndexFile[]): Promise<WrittenIndex> {
  await rm(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    bytes += content.byteLength;
  }
  return { files: files.length, bytes };
}
