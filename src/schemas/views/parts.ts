import { z } from 'astro/zod';
import {
  claimIdSchema,
  dateSchema,
  daySchema,
  numberSchema,
  slugSchema,
  statusSchema,
} from '../shared.ts';

/** Prose as it is published: `[c098]` cites a claim of the entry's `claims`, backticks mark code. */
export const saidSchema = z
  .string()
  .describe('plain text; backticks mark code, [c098] cites the claim of that id');

/** An absolute address. */
export const addressSchema = z.url();

/** Another entry: its kind and slug, by which it is found, with its title and its page. */
export const linkSchema = z.strictObject({
  kind: z
    .enum(['variant', 'wrapper', 'family', 'pool', 'fix', 'tool', 'guide', 'lookalike'])
    .describe('what it is'),
  slug: slugSchema,
  title: z.string(),
  url: addressSchema,
});

/** Another entry, with the words that tell it from this one. */
export const neighbourSchema = linkSchema.extend({ tell: saidSchema });

/**
 * What every entry that has a page carries.
 *
 * @example
 * frame('pool').kind.value; // 'pool'
 */
export const frame = <const Kind extends string>(kind: Kind) => ({
  kind: z.literal(kind),
  number: numberSchema.describe('permanent within its kind'),
  slug: slugSchema.describe('permanent within its kind'),
  title: z.string(),
  gist: z.string().describe('what it is, in one line'),
  url: addressSchema.describe('its page'),
  status: statusSchema,
  notice: saidSchema.optional().describe('stands above all else where the status is not active'),
  verified: daySchema.describe('when the facts were last checked'),
  review: daySchema.describe('when they will be checked again'),
  changes: z.array(z.strictObject({ on: daySchema, text: saidSchema })),
  claims: z.array(claimIdSchema).describe('ids of the claims that it rests on, in order'),
});

/** How to see whether a meter is what blocked. */
export const readingViewSchema = z.strictObject({
  look: saidSchema.describe('the one screen to look at'),
  ifCause: saidSchema.describe('what stands there when this meter blocked'),
  ifNot: saidSchema.describe('what shows that another meter did, and which'),
});

/** The bugs that a page names. */
export const bugsSchema = z.array(
  z.strictObject({
    title: z.string(),
    url: addressSchema,
    state: z.enum(['open', 'closed', 'fixed', 'unknown']),
    seen: dateSchema,
  }),
);

/** A situation behind a message or question, with the fixes that end it. */
export const caseViewSchema = z.strictObject({
  id: slugSchema,
  url: addressSchema.describe('its place on the page'),
  title: z.string(),
  check: saidSchema,
  expect: saidSchema,
  then: saidSchema,
  fixes: z.array(linkSchema),
});

/** Lists of prose: paragraphs, statements, questions. */
export const saidListSchema = z.array(saidSchema);

/** The reply that a supporter sends. */
export const replyViewSchema = z.strictObject({ short: saidSchema, ask: saidListSchema });

export type LinkView = z.output<typeof linkSchema>;
export type CaseView = z.output<typeof caseViewSchema>;

/** The pools that a request meets at once (`all`), or of which it meets one by its account (`one`). */
const stepViewSchema = z.strictObject({
  pools: z.array(linkSchema),
  join: z.enum(['all', 'one']),
  when: saidSchema,
});

/** The way of a request: what it comes with, and the pools that it meets in turn. */
export const routeViewSchema = z.strictObject({
  id: slugSchema.describe('permanent'),
  title: z.string(),
  who: saidSchema.describe('which requests take it'),
  steps: z.array(stepViewSchema),
  besides: stepViewSchema.optional().describe('what every request meets besides'),
});

export type RouteView = z.output<typeof routeViewSchema>;
