import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { loadCosts } from '../catalogue/loadCosts.ts';
import { fixedTables } from '../components/costs/fixedTables.ts';
import { costStrings } from '../strings/costs.ts';
import { writeTables } from '../twins/lists/writeTables.ts';
import { Teller } from '../twins/Teller.ts';

export const GET: APIRoute = async ({ site }) => {
  const tell = new Teller(await loadCatalogue(), site, 'markdown');
  const head = { title: costStrings.title, intro: costStrings.description };
  return new Response(writeTables(head, fixedTables(await loadCosts()), tell));
};
