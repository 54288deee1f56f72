import type { APIRoute } from 'astro';
import { helpdeskMacros } from '../../replies/exports/helpdeskMacros.ts';
import { allReplies } from '../_allReplies.ts';

export const GET: APIRoute = async () =>
  Response.json({ macros: helpdeskMacros(await allReplies()) });
