import { gunzipSync } from 'node:zlib';
import type { IndexFile } from './stable-order.ts';
import type { PageWords } from './vocabulary.ts';

const SIGNATURE = 'pagefind_dcd'.length;

interface Fragment {
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly anchors: readonly { readonly text: string }[];
}

/** Words of the page that a fragment of the index holds; undefined for its other files. */
export function pageWords({ path, content }: IndexFile): PageWords | undefined {
  if (!path.endsWith('.pf_fragment')) return undefined;
  const json = gunzipSync(content).toString('utf8').slice(SIGNATURE);
  const fragment = JSON.parse(json) as Fragment;
  const headings = fragment.anchors.map(({ text }) => text);
  return { title: fragment.meta.title ?? '', headings, content: fragment.content };
}
