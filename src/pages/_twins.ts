import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { pagedEntries } from '../catalogue/pagedEntries.ts';
import { aliasFolder, entryPath, folders, twinTypes, type Form, type PagedKind } from '../paths.ts';
import { listHeads, type ToldList } from '../twins/lists/listHeads.ts';
import { twinOf } from '../twins/twinOf.ts';

/** The addresses of all entries that have a page of their own, aliases and former ones too: programs are not sent on as readers are. */
export const entryPaths = (async () =>
  pagedEntries(await loadCatalogue()).flatMap(({ kind, slug, facts }) => {
    const addresses = [slug, ...facts.formerSlugs].map((address) => [folders[kind], address]);
    const alias = kind === 'variant' ? [[aliasFolder, String(facts.number)]] : [];
    return [...addresses, ...alias].map(([folder, address]) => ({
      params: { folder, slug: address },
      props: { kind, slug },
    }));
  })) satisfies GetStaticPaths;

/** The lists that have other forms. */
export const listPaths = (() =>
  (Object.keys(listHeads) as ToldList[]).map((list) => ({
    params: { list },
    props: { list },
  }))) satisfies GetStaticPaths;

/** Answers with a page in another form. An entry has it at several addresses, and is written once. */
export const twinRoute = (form: Form): APIRoute<{ kind: PagedKind; slug: string }> => {
  const written = new Map<string, string>();
  return async ({ props: { kind, slug }, site }) => {
    const path = entryPath(kind, slug);
    const text = written.get(path) ?? twinOf(form, await loadCatalogue(), site, kind, slug);
    written.set(path, text);
    return new Response(text, {
      headers: { 'Content-Type': `${twinTypes[form]}; charset=utf-8` },
    });
  };
};
