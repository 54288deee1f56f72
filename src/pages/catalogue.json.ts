import type { APIRoute } from 'astro';
import { toColumns } from '../answers/columns.ts';
import { loadLookup } from '../catalogue/loadLookup.ts';

export const GET: APIRoute = async () => {
  const { core } = await loadLookup();
  return Response.json({ ...core, answers: toColumns(core.answers) });
};
