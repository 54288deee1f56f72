import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';

/** The tools by name, for readers who say which one is theirs. */
export const GET: APIRoute = async () => {
  const { tools } = await loadCatalogue();
  return Response.json(
    tools
      .map(({ slug, facts: { title, party } }) => ({ slug, title, party }))
      .sort((a, b) => a.title.localeCompare(b.title, 'en')),
  );
};
