import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { lookupCatalogue } from '../catalogue/lookupCatalogue.ts';

export const GET: APIRoute = async () =>
  new Response(lookupCatalogue(await loadCatalogue()).packed, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
