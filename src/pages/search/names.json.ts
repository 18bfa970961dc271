import type { APIRoute } from 'astro';
import { nameFiles } from '../../components/name-files.ts';
import { getSearchNames } from '../../site/index.ts';

/** Titles, aliases, terms and tags, or where they are; for the search and the page that was not found. */
export const GET: APIRoute = async () => Response.json(nameFiles(await getSearchNames()).index);
