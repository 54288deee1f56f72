import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { twinnedLists } from '../paths.ts';
import { listView } from '../twins/lists/writeList.ts';
import { Teller } from '../twins/Teller.ts';

export const getStaticPaths = () =>
  twinnedLists.map((list) => ({ params: { list }, props: { list } }));

export const GET: APIRoute<{ list: (typeof twinnedLists)[number] }> = async ({ props, site }) =>
  Response.json(listView(props.list, new Teller(await loadCatalogue(), site, 'cited')));
