import { z } from 'astro/zod';
import { proseSchema, slugSchema } from './shared.ts';

/** The pools that a request meets at once, or of which it meets one. */
const stepSchema = z.strictObject({
  pools: z.array(slugSchema).min(1).describe('slugs of the pools that a request meets here'),
  join: z
    .enum(['all', 'one'])
    .default('all')
    .describe('all: a request counts towards each of them; one: towards one, by its account'),
  when: proseSchema.describe('when a request comes to them'),
});

/** The way of a request: what it comes with, and the pools that are asked in turn. */
export const routeSchema = z.strictObject({
  id: slugSchema.describe('permanent'),
  title: z.string().min(3).max(40).describe('what the request comes with'),
  group: z
    .enum(['login', 'key', 'elsewhere'])
    .describe('a Claude account, a key of the Console, or the account of another company'),
  who: proseSchema.describe('which requests take this way'),
  steps: z.array(stepSchema).min(1).describe('in the order in which they are asked'),
  besides: stepSchema.optional().describe('pools that every request meets besides the steps'),
});

/** The list of routes, in the order of the map: `content/routes/routes.yaml`. */
export const routesFileSchema = z.strictObject({ routes: z.array(routeSchema).min(1) });

/** A route as the rest of the house reads it. */
export type RouteFacts = z.output<typeof routeSchema>;
