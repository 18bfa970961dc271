import type { APIRoute } from 'astro';
import { getCslJson } from '../site/index.ts';

export const GET: APIRoute = async () => Response.json(await getCslJson());
