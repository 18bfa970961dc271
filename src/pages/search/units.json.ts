import type { APIRoute } from 'astro';
import type { UnitRow } from '../../client/search/units.ts';
import { getOutline } from '../../site/index.ts';

/** Numbers and order of the units, for the filters and the figures before a title. */
export const GET: APIRoute = async () => {
  const outline = await getOutline();
  return Response.json(outline.map(({ number, title }): UnitRow => [number ?? null, title]));
};
