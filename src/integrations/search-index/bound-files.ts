import { createHash } from 'node:crypto';
import type { IndexFile } from './batch.ts';
import { bindIndex } from './bind-index.ts';
import { bindWords } from './bind-words.ts';
import type { Collected } from './collect-pages.ts';
import { compress, type CompressedFile } from './compress.ts';
import { countWords } from './count-words.ts';
import { entryFile, readEntry } from './entry.ts';
import type { SealedStore } from './sealed-store.ts';
import { vocabularyFiles } from './vocabulary-files.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What is kept of an index between builds; the fragments are kept with the pages. */
interface Bound {
  /** Digest of the pages' keys. */
  readonly key: string;
  readonly fragmentPaths: readonly string[];
  readonly parts: readonly CompressedFile[];
  readonly hash: string;
  readonly vocabulary: readonly string[];
}

const NAME = 'bound';

/** All files of the index of some pages. The last build's are taken where the pages are the same. */
export async function boundFiles(
  { live, common }: Collected,
  store: SealedStore,
): Promise<readonly IndexFile[]> {
  const key = createHash('sha256')
    .update(live.pages.map((page) => page.key).join('\n'))
    .digest('hex');
  const last = store.read(NAME) as Bound | undefined;
  const bound = last?.key === key ? last : await bind({ live, common }, key, last?.parts ?? []);
  if (bound !== last) store.write(NAME, bound);
  return [
    ...common.filter(({ path }) => path !== 'pagefind-entry.json'),
    entryFile(common, bound.hash, live.pages.length),
    ...live.pages.map(({ fragment }, number) => ({
      path: bound.fragmentPaths[number] ?? '',
      content: fragment,
    })),
    ...bound.parts,
    ...vocabularyFiles(bound.vocabulary),
  ];
}

async function bind(
  { live, common }: Pick<Collected, 'live' | 'common'>,
  key: string,
  last: readonly CompressedFile[],
): Promise<Bound> {
  const { uses, names } = countWords(live.batches);
  const vocabulary = vocabularyOf(uses, names);
  const { language, version } = readEntry(common);
  if (language === undefined) return { key, fragmentPaths: [], parts: [], hash: '', vocabulary };
  const chunks = bindWords(live.batches);
  const index = bindIndex(live, chunks, { language, version });
  const parts = await compress(index.parts, last);
  return { key, fragmentPaths: index.fragments.map(({ path }) => path), parts, hash: index.hash, vocabulary };
}
