import { z } from 'astro/zod';
import { caseSchema } from './case.ts';
import {
  bugSchema,
  changeSchema,
  claimIdSchema,
  dateSchema,
  formerSlugsSchema,
  freshness,
  nearMissesSchema,
  noticeSchema,
  numberSchema,
  outsideUrlSchema,
  proseSchema,
  readingSchema,
  replySchema,
  samplesSchema,
  slugSchema,
  statusSchema,
  templateSchema,
  unknownSchema,
  wireSchema,
} from './shared.ts';

/** One literal text of a variant, with the client that prints it and when it was first and last seen. */
const wordingSchema = z.strictObject({
  text: templateSchema.describe(
    'the whole message on one line, with holes such as {amount:money} where it varies',
  ),
  printedBy: slugSchema.describe(
    'who composes this text: anthropic-api for text on the wire, else the slug of the tool',
  ),
  first: dateSchema.describe('when it was first seen'),
  last: dateSchema.describe('when it was last seen'),
  source: z
    .union([claimIdSchema, outsideUrlSchema])
    .describe('where it was seen: a claim, or the address of a page that shows it'),
  short: z
    .boolean()
    .default(false)
    .describe(
      'true for a phrase that people quote alone and nothing else uses; never enough for exact',
    ),
});

/** One answer of the verdict row: a word that styles and sorts it, and the words that are shown. */
const answer = <const Words extends readonly string[]>(question: string, words: Words) =>
  z.strictObject({
    answer: z.enum(words).describe(question),
    text: z.string().min(2).max(60).describe('words a tired person reads at once'),
  });

/** The verdict row: four plain answers that a stressed person reads in two seconds. */
const verdictSchema = z.strictObject({
  pay: answer('must the reader pay', ['no', 'not-yet', 'maybe', 'yes']),
  wait: answer('does waiting help', ['no', 'until-reset', 'minutes', 'maybe']),
  actor: answer('who must act', ['you', 'admin', 'tool-maker', 'anthropic']),
  time: z.string().min(2).max(60).describe('how long, such as 3 minutes to know'),
  retry: answer('can the same request succeed', ['no', 'once', 'after-wait', 'backoff']),
});

/** The fact sheet of a variant: the front matter of `content/variants/<slug>.mdx`. */
export const variantSchema = z.strictObject({
  number: numberSchema,
  title: z.string().min(5).max(70).describe('the first words of the message; … where it goes on'),
  formerSlugs: formerSlugsSchema,
  status: statusSchema.default('active'),
  notice: noticeSchema.optional(),
  gist: z.string().min(10).max(110).describe('what it means in our words, for lists'),
  wordings: z.array(wordingSchema).min(1).describe('every literal text that was seen'),
  forbids: z
    .array(z.string().min(3))
    .default([])
    .describe(
      'phrases that make it another variant when they stand in the passage or eight words behind it',
    ),
  severity: z
    .enum(['refusal', 'warning'])
    .default('refusal')
    .describe('warning when nothing was refused; never the root cause beside a refusal'),
  general: z
    .boolean()
    .default(false)
    .describe('true for the general form of several causes: it steps back beside what says more'),
  wire: wireSchema.extend({ note: proseSchema.optional().describe('what else is known of it') }),
  wrappers: z.array(slugSchema).default([]).describe('slugs of wrappers it is seen in'),
  tools: z.array(slugSchema).min(1).describe('slugs of tools it is seen in'),
  pool: slugSchema
    .nullable()
    .describe('slug of the pool whose limit it speaks of; null when no pool is concerned'),
  route: slugSchema
    .optional()
    .describe('id of the route on which its requests meet the pool, where it is one'),
  reading: readingSchema
    .optional()
    .describe('how to see whether that pool blocked, where the words of the pool do not fit'),
  verdict: verdictSchema,
  firstAction: proseSchema
    .max(200)
    .describe('the first free thing to do, in one sentence that starts with a verb'),
  cases: z.array(caseSchema).min(1).describe('three to six; free and quick first, paying last'),
  dontTry: z
    .array(
      z.strictObject({
        what: proseSchema.describe('what people try in vain'),
        why: proseSchema.describe('why not, with its claim'),
      }),
    )
    .min(1),
  stillFailing: z
    .array(proseSchema)
    .min(1)
    .describe('the next step when the right fix did not work; support comes last'),
  notSameAs: z.array(
    z.strictObject({
      kind: z.enum(['variant', 'lookalike', 'wrapper']).describe('what the neighbour is'),
      slug: slugSchema.describe('of the neighbour'),
      tell: proseSchema.describe('the words that tell them apart'),
    }),
  ),
  collect: z.array(proseSchema).min(2).describe('what support will ask for; never keys'),
  reply: replySchema,
  samples: samplesSchema,
  nearMisses: nearMissesSchema,
  bugs: z.array(bugSchema).default([]),
  unknown: unknownSchema,
  changes: z.array(changeSchema).default([]),
  ...freshness,
});

/** A variant's facts as the rest of the house reads them. */
export type VariantFacts = z.output<typeof variantSchema>;
