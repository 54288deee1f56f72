import type { APIRoute } from 'astro';
import { toColumns } from '../answers/columns.ts';
import { loadLookup } from '../catalogue/loadLookup.ts';

export const GET: APIRoute = async () => {
  const { rest } = await loadLookup();
  return Response.json({ ...rest, answers: toColumns(rest.answers) });
};
