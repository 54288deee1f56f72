import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { pagedEntries } from '../catalogue/pagedEntries.ts';
import { folders, twinTypes, type Form, type PagedKind } from '../paths.ts';
import { listHeads, type ToldList } from '../twins/lists/listHeads.ts';
import { twinOf } from '../twins/twinOf.ts';
import { slugPaths } from './_slugPaths.ts';

/** The addresses of all entries that have a page of their own, former ones too: programs are not sent on as readers are. */
export const entryPaths = (async () =>
  pagedEntries(await loadCatalogue()).flatMap((entry) =>
    slugPaths([entry]).map(({ params, props }) => ({
      params: { ...params, folder: folders[entry.kind] },
      props: { ...props, kind: entry.kind },
    })),
  )) satisfies GetStaticPaths;

/** The lists that have other forms. */
export const listPaths = (() =>
  (Object.keys(listHeads) as ToldList[]).map((list) => ({
    params: { list },
    props: { list },
  }))) satisfies GetStaticPaths;

/** Answers with a page in another form. */
export const twinRoute =
  (form: Form): APIRoute<{ kind: PagedKind; slug: string }> =>
  async ({ props: { kind, slug }, site }) =>
    new Response(twinOf(form, await loadCatalogue(), site, kind, slug), {
      headers: { 'Content-Type': `${twinTypes[form]}; charset=utf-8` },
    });
