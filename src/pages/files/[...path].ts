import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublishedFiles } from '../../site/attachments.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const files = await getPublishedFiles();
  return files.map((file) => ({ params: { path: file.path.replace(/^files\//u, '') }, props: { file } }));
};

/** An attachment's bytes. */
export const GET: APIRoute = async ({ props }) => {
  const { file } = props as { file: Awaited<ReturnType<typeof getPublishedFiles>>[number] };
  return new Response(Buffer.from(await file.read()));
};
