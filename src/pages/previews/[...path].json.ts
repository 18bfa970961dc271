import type { APIRoute, GetStaticPaths } from 'astro';
import type { PreviewFile } from '../../client/preview/file.ts';
import { documentFile, noteFiles, referenceFile } from '../../components/preview-files.ts';
import { getDocumentPreviews, getNotePreviews, getReferences } from '../../site/index.ts';

export const getStaticPaths = (async () => {
  const [notes, references, documents] = await Promise.all([
    getNotePreviews(),
    getReferences(),
    getDocumentPreviews(),
  ]);
  const all = [...notes.flatMap(noteFiles), ...references.map(referenceFile), ...documents.map(documentFile)];
  return all.map(({ path, file }) => ({ params: { path }, props: { file } }));
}) satisfies GetStaticPaths;

/** What links to one place show of it. */
export const GET: APIRoute<{ file: PreviewFile }> = ({ props: { file } }) => Response.json(file);
