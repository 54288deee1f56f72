import type { APIRoute } from 'astro';
import { loadCosts } from '../catalogue/loadCosts.ts';
import { fixedTables } from '../components/costs/fixedTables.ts';

export const GET: APIRoute = async () => Response.json(fixedTables(await loadCosts()));
