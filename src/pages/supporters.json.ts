import type { APIRoute } from 'astro';
import { shortReplies } from '../replies/exports/shortReplies.ts';
import { allReplies } from './_allReplies.ts';

export const GET: APIRoute = async () => Response.json(shortReplies(await allReplies()));
