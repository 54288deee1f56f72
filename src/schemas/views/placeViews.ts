import { z } from 'astro/zod';
import {
  bugsSchema,
  frame,
  linkSchema,
  neighbourSchema,
  readingViewSchema,
  routeViewSchema,
  saidListSchema,
  saidSchema,
} from './parts.ts';

/** A pool as it is published: a meter that can run out. */
export const poolViewSchema = z.strictObject({
  ...frame('pool'),
  alsoCalled: z.array(z.string()),
  shownAt: z.array(z.strictObject({ where: saidSchema, shows: saidSchema })),
  reading: readingViewSchema,
  routes: z.array(routeViewSchema).describe('the ways on which requests meet it'),
  draws: saidListSchema,
  drawsNot: saidListSchema,
  refills: saidSchema,
  atZero: saidSchema,
  raisedBy: saidSchema,
  costs: saidSchema,
  expires: saidSchema.optional(),
  about: saidListSchema,
  notSameAs: z.array(neighbourSchema),
  fixes: z.array(linkSchema),
  messages: z.array(linkSchema).describe('variants that speak of it'),
  tools: z.array(linkSchema).describe('tools that can draw on it'),
  unknown: saidListSchema,
});

/** A tool as it is published: a client through which people use Claude. */
export const toolViewSchema = z.strictObject({
  ...frame('tool'),
  maker: z.string(),
  party: z.enum(['first-party', 'third-party', 'api']),
  pools: z.array(linkSchema.extend({ when: saidSchema })),
  routes: z.array(routeViewSchema).describe('the ways that its requests can take'),
  credentials: z
    .array(z.strictObject({ name: saidSchema, says: saidSchema }))
    .describe('where it looks for a credential, in order; empty where that is not known'),
  seeAccount: saidSchema,
  setKey: saidSchema,
  switchBack: saidSchema.optional(),
  wraps: saidSchema,
  wrappers: z.array(linkSchema),
  about: saidListSchema,
  messages: z.array(linkSchema).describe('variants that are seen in it'),
  bugs: bugsSchema,
  unknown: saidListSchema,
});

export type PoolView = z.output<typeof poolViewSchema>;
export type ToolView = z.output<typeof toolViewSchema>;
