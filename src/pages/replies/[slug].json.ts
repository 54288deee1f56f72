import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../catalogue/loadCatalogue.ts';
import { aliasPath } from '../../paths.ts';
import { variantReplies } from '../../replies/variantReplies.ts';

export const getStaticPaths = (async () =>
  (await loadCatalogue()).variants.map(({ slug }) => ({
    params: { slug },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { slug = '' }, site }) => {
  const catalogue = await loadCatalogue();
  const entry = catalogue.variant(slug);
  const link = new URL(aliasPath(entry.facts.number), site).href;
  return Response.json(variantReplies(entry, (name) => catalogue.fix(name), link));
};
