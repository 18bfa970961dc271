import type { APIRoute } from 'astro';
import { getBibtex } from '../site/index.ts';

export const GET: APIRoute = async () =>
  new Response(await getBibtex(), { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } });
