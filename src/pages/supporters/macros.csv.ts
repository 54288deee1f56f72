import type { APIRoute } from 'astro';
import { helpdeskTable } from '../../replies/exports/helpdeskMacros.ts';
import { allReplies } from '../_allReplies.ts';

export const GET: APIRoute = async () =>
  new Response(helpdeskTable(await allReplies()), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
