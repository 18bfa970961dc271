import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublishedFiles, type PublishedFile } from '../../site/attachments.ts';

export const getStaticPaths = (async () =>
  (await getPublishedFiles()).map(({ path, cacheKey, read }) => ({
    params: { path: path.replace(/^files\//u, '') },
    props: { read },
    ...(cacheKey !== undefined && { cacheKey }),
  }))) satisfies GetStaticPaths;

/** An attachment's bytes. */
export const GET: APIRoute<Pick<PublishedFile, 'read'>> = async ({ props: { read } }) =>
  new Response((await read()) as Uint8Array<ArrayBuffer>);
