import type { APIRoute, GetStaticPaths } from 'astro';
import { allReplies } from '../_allReplies.ts';

export const getStaticPaths = (async () =>
  (await allReplies()).map((replies) => ({
    params: { slug: replies.slug },
    props: { replies },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.replies);
