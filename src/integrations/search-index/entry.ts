import type { IndexFile } from './batch.ts';

/** The file that a search starts from. */
interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, object>>;
}

const NAME = 'pagefind-entry.json';

/** Pagefind's version, and its name of the index's language: undefined for an index of no pages. */
export function readEntry(common: readonly IndexFile[]): { version: string; language: string | undefined } {
  const { version, languages } = parsed(common);
  return { version, language: Object.keys(languages)[0] };
}

/** The entry of an index: Pagefind's own with the index's name and its number of pages. */
export function entryFile(common: readonly IndexFile[], hash: string, pages: number): IndexFile {
  const entry = parsed(common);
  const languages = Object.fromEntries(
    Object.entries(entry.languages).map(([name, language]) => [
      name,
      { ...language, hash, page_count: pages },
    ]),
  );
  return { path: NAME, content: Buffer.from(JSON.stringify({ ...entry, languages })) };
}

function parsed(common: readonly IndexFile[]): Entry {
  const file = common.find(({ path }) => path === NAME);
  return JSON.parse(Buffer.from(file?.content ?? '{}').toString('utf8')) as Entry;
}
