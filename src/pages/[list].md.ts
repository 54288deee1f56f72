import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { writeList } from '../twins/lists/writeList.ts';
import type { ToldList } from '../twins/lists/listHeads.ts';
import { Teller } from '../twins/Teller.ts';
import { listPaths } from './_twins.ts';

export const getStaticPaths = listPaths;

export const GET: APIRoute<{ list: ToldList }> = async ({ props, site }) =>
  new Response(writeList(props.list, new Teller(await loadCatalogue(), site, 'markdown')));
