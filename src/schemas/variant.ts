import { z } from 'astro/zod';
import {
  bugSchema,
  caseSchema,
  changeSchema,
  claimIdSchema,
  dateSchema,
  freshness,
  numberSchema,
  outsideUrlSchema,
  proseSchema,
  slugSchema,
  statusSchema,
  templateSchema,
  wireSchema,
} from './shared.ts';

/** One literal text of a variant, with the client that prints it and when it was first and last seen. */
const wordingSchema = z.strictObject({
  text: templateSchema,
  /** Who composes this text: `anthropic-api` for text on the wire, else the slug of the tool. */
  printedBy: slugSchema,
  first: dateSchema,
  last: dateSchema,
  /** Where it was seen: a claim, or the address of a page that shows it. */
  source: z.union([claimIdSchema, outsideUrlSchema]),
  /** A short form that people quote instead of the whole text; enough for "likely", never for "exact". */
  short: z.boolean().default(false),
});

/** One answer of the verdict row: a word that styles and sorts it, and the words that are shown. */
const answer = <const Words extends readonly string[]>(words: Words) =>
  z.strictObject({ answer: z.enum(words), text: z.string().min(2).max(60) });

/** The verdict row: four plain answers that a stressed person reads in two seconds. */
const verdictSchema = z.strictObject({
  pay: answer(['no', 'not-yet', 'maybe', 'yes']),
  wait: answer(['no', 'until-reset', 'minutes', 'maybe']),
  actor: answer(['you', 'admin', 'tool-maker', 'anthropic']),
  time: z.string().min(2).max(60),
  /** Whether sending the same request again can help. */
  retry: answer(['no', 'once', 'after-wait', 'backoff']),
});

/** The fact sheet of a variant: the front matter of `content/variants/<slug>.mdx`. */
export const variantSchema = z.strictObject({
  number: numberSchema,
  /** The message first, 70 characters at most. */
  title: z.string().min(5).max(70),
  formerSlugs: z.array(slugSchema).default([]),
  status: statusSchema.default('active'),
  /** Shown above all else on changed and retired pages. */
  notice: proseSchema.optional(),
  /** A word or two for lists: what this is, in our words. */
  gist: z.string().min(10).max(110),
  wordings: z.array(wordingSchema).min(1),
  /** Phrases that veto this variant when they stand in the matched passage. */
  forbids: z.array(z.string().min(3)).default([]),
  /** A warning or notice rather than a refusal; never the root cause beside a refusal. */
  severity: z.enum(['refusal', 'warning']).default('refusal'),
  /** The general form of several causes: beside a named cause in the same paste it is not the answer. */
  general: z.boolean().default(false),
  wire: wireSchema.extend({ note: proseSchema.optional() }),
  wrappers: z.array(slugSchema).default([]),
  tools: z.array(slugSchema).min(1),
  /** The pool whose limit the message speaks of; null when no pool is concerned. */
  pool: slugSchema.nullable(),
  verdict: verdictSchema,
  /** The first free thing to do, in one sentence for previews. */
  firstAction: proseSchema.max(200),
  cases: z.array(caseSchema).min(1),
  dontTry: z.array(z.strictObject({ what: proseSchema, why: proseSchema })).min(1),
  stillFailing: z.array(proseSchema).min(1),
  notSameAs: z.array(
    z.strictObject({
      kind: z.enum(['variant', 'lookalike', 'wrapper']),
      slug: slugSchema,
      tell: proseSchema,
    }),
  ),
  collect: z.array(proseSchema).min(2),
  reply: z.strictObject({ short: proseSchema.max(600), ask: z.array(proseSchema).min(1).max(4) }),
  /** Real shapes in which the message is pasted; each must be answered with this variant. */
  samples: z.array(z.strictObject({ shape: z.string(), text: z.string().min(8) })).min(3),
  /** Texts that look like this variant, and the slug that answers them: `none` when nothing should. */
  nearMisses: z.array(z.strictObject({ text: z.string().min(3), is: slugSchema })).min(3),
  bugs: z.array(bugSchema).default([]),
  /** What nobody could find out, said where a reader would ask. */
  unknown: z.array(proseSchema).default([]),
  changes: z.array(changeSchema).default([]),
  ...freshness,
});

/** A variant's facts as the rest of the house reads them. */
export type VariantFacts = z.output<typeof variantSchema>;
