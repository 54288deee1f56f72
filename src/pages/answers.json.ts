import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { lookupCatalogue } from '../catalogue/lookupCatalogue.ts';

export const GET: APIRoute = async () => {
  const { answers, strangers, families } = lookupCatalogue(await loadCatalogue());
  return Response.json({ answers, strangers, families });
};
