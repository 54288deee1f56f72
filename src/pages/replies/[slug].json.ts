import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../catalogue/loadCatalogue.ts';
import { entryPath } from '../../paths.ts';
import { clientsByPrefix, type ServedReplies } from '../../replies/servedReplies.ts';
import { allReplies } from '../_allReplies.ts';

export const getStaticPaths = (async () => {
  const clients = clientsByPrefix(await loadCatalogue(), (slug) => entryPath('wrapper', slug));
  return (await allReplies()).map((replies) => {
    const served: ServedReplies = { ...replies, clients };
    return { params: { slug: replies.slug }, props: { served } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.served);
