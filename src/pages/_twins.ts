import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { pagedEntries } from '../catalogue/pagedEntries.ts';
import { folders, twinTypes, type Form, type PagedKind } from '../paths.ts';
import { twinOf } from '../twins/twinOf.ts';

/** The addresses of all entries that have a page of their own. */
export const entryPaths = (async () =>
  pagedEntries(await loadCatalogue()).map(({ kind, slug }) => ({
    params: { folder: folders[kind], slug },
    props: { kind },
  }))) satisfies GetStaticPaths;

/** Answers with a page in another form. */
export const twinRoute =
  (form: Form): APIRoute<{ kind: PagedKind }> =>
  async ({ params, props, site }) =>
    new Response(twinOf(form, await loadCatalogue(), site, props.kind, params.slug ?? ''), {
      headers: { 'Content-Type': `${twinTypes[form]}; charset=utf-8` },
    });
