import type { APIRoute } from 'astro';
import type { NameRow } from '../../client/search/names.ts';
import { getSearchNames } from '../../site/index.ts';

/** Titles, aliases, terms and tags: what is asked for by its name stands above what only mentions it. */
export const GET: APIRoute = async () => {
  const rows: readonly NameRow[] = await getSearchNames();
  return Response.json(rows);
};
