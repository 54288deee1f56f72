import { z } from 'astro/zod';
import { dateSchema, paySchema, slugSchema } from '../shared.ts';
import { variantSchema } from '../variant.ts';
import {
  addressSchema,
  bugsSchema,
  caseViewSchema,
  frame,
  linkSchema,
  neighbourSchema,
  readingViewSchema,
  replyViewSchema,
  saidListSchema,
  saidSchema,
} from './parts.ts';

/** A fix as a variant names it; one with free checks before it is without steps, because both stand on its page. */
export const fixCardSchema = linkSchema.extend({
  pay: paySchema,
  cost: saidSchema,
  minutes: z.number(),
  actor: z.enum(['you', 'admin', 'tool-maker', 'anthropic']),
  chooseWhen: saidSchema,
  steps: saidListSchema.describe(
    'empty where free checks come before them: both stand on its page',
  ),
  check: z.strictObject({ run: saidSchema, expect: saidSchema }),
});

/** One literal text of a variant. */
const wordingViewSchema = z.strictObject({
  text: z.string().describe('a literal text, with holes such as {amount:money} where it varies'),
  printedBy: slugSchema.describe('slug of the tool that composes it, or anthropic-api'),
  first: dateSchema.describe('when it was first seen'),
  last: dateSchema.describe('when it was last seen'),
  source: addressSchema.describe('a page that shows it'),
  short: z.boolean().describe('whether it is a phrase that people quote alone'),
});

/** A variant as it is published: one meaning of a message, one cause, one remedy. */
export const variantViewSchema = z.strictObject({
  ...frame('variant'),
  shortUrl: addressSchema.describe('its short address, for ever'),
  message: z.string().describe('the message as a reader sees it; ‹…› stands for what varies'),
  severity: z.enum(['refusal', 'warning']).describe('a warning refused nothing'),
  pool: linkSchema.nullable().describe('the meter that ran out; null where none is concerned'),
  verdict: variantSchema.shape.verdict,
  firstAction: saidSchema.describe('the first thing to do; it costs nothing'),
  reading: readingViewSchema.optional().describe('left out where no meter blocked'),
  meaning: saidListSchema.describe('what the message means, in paragraphs'),
  cases: z.array(caseViewSchema).describe('cheapest check first'),
  fixes: z.array(fixCardSchema).describe('all that the cases name'),
  dontTry: z.array(z.strictObject({ what: saidSchema, why: saidSchema })),
  stillFailing: saidListSchema,
  notSameAs: z.array(neighbourSchema),
  collect: saidListSchema.describe('what support will ask for'),
  reply: replyViewSchema,
  unknown: saidListSchema.describe('what nobody could find out'),
  bugs: bugsSchema,
  wordings: z.array(wordingViewSchema),
  tools: z.array(linkSchema).describe('in which it is seen'),
  wrappers: z.array(linkSchema).describe('that stand before it'),
  wire: z.strictObject({
    status: z.array(z.int()).describe('HTTP status'),
    types: z.array(z.string()).describe('error.type'),
    note: saidSchema.optional(),
  }),
});

export type VariantView = z.output<typeof variantViewSchema>;
