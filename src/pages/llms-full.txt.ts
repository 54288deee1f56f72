import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { writeLlmsFull } from '../twins/lists/writeLlms.ts';
import { Teller } from '../twins/Teller.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(writeLlmsFull(new Teller(await loadCatalogue(), site, 'markdown')));
