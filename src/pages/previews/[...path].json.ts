import type { APIRoute, GetStaticPaths } from 'astro';
import { documentFile, noteFiles, referenceFile, type NamedPreview } from '../../components/preview-files.ts';
import { getDocumentPreviews, getNotePreviews, getReferences } from '../../site/index.ts';

export const getStaticPaths = (async () => {
  const [notes, references, documents] = await Promise.all([
    getNotePreviews(),
    getReferences(),
    getDocumentPreviews(),
  ]);
  const all = [...notes.flatMap(noteFiles), ...references.map(referenceFile), ...documents.map(documentFile)];
  return all.map(({ path, key, file }) => ({
    params: { path },
    props: { file },
    cacheKey: JSON.stringify(key),
  }));
}) satisfies GetStaticPaths;

/** What links to one place show of it. */
export const GET: APIRoute<Pick<NamedPreview, 'file'>> = ({ props: { file } }) => Response.json(file());
