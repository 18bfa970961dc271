import type { APIRoute } from 'astro';
import { getNames } from '../site/index.ts';

/** Names and addresses of the notes; fetched by the page that was not found. */
export const GET: APIRoute = async () => Response.json(await getNames());
