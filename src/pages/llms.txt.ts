import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { writeLlms } from '../twins/lists/writeLlms.ts';
import { Teller } from '../twins/Teller.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(writeLlms(new Teller(await loadCatalogue(), site, 'markdown')));
