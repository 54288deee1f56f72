import type { APIRoute } from 'astro';
import { discordTags } from '../../replies/exports/discordTags.ts';
import { allReplies } from '../_allReplies.ts';

export const GET: APIRoute = async () => Response.json(discordTags(await allReplies()));
