import type { APIRoute } from 'astro';
import { loadLookup } from '../catalogue/loadLookup.ts';

export const GET: APIRoute = async () => Response.json((await loadLookup()).rest);
