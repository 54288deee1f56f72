import type { APIRoute } from 'astro';
import { githubRepliesMarkdown } from '../../replies/exports/githubReplies.ts';
import { supporterStrings } from '../../strings/supporters.ts';
import { allReplies } from '../_allReplies.ts';

export const GET: APIRoute = async () =>
  new Response(githubRepliesMarkdown(supporterStrings.savedReplies, await allReplies()), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
