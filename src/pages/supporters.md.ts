import type { APIRoute } from 'astro';
import { supportersFilePath } from '../paths.ts';
import { supportersMarkdown } from '../replies/exports/supportersMarkdown.ts';
import { allReplies } from './_allReplies.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    supportersMarkdown(await allReplies(), (name) => new URL(supportersFilePath(name), site).href),
  );
