import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/loadCatalogue.ts';
import { writeFeed } from '../../twins/lists/writeFeed.ts';
import { Teller } from '../../twins/Teller.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(writeFeed(new Teller(await loadCatalogue(), site, 'plain')), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
