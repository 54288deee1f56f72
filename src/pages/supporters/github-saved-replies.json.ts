import type { APIRoute } from 'astro';
import { githubReplies } from '../../replies/exports/githubReplies.ts';
import { allReplies } from '../_allReplies.ts';

export const GET: APIRoute = async () => Response.json(githubReplies(await allReplies()));
