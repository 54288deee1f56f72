import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { lookupCatalogue } from '../catalogue/lookupCatalogue.ts';

export const GET: APIRoute = async () => Response.json(lookupCatalogue(await loadCatalogue()).core);
