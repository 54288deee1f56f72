import { z } from 'astro/zod';
import {
  changeSchema,
  claimIdSchema,
  formerSlugsSchema,
  freshness,
  nearMissesSchema,
  numberSchema,
  outsideUrlSchema,
  proseSchema,
  replySchema,
  samplesSchema,
  slugSchema,
} from './shared.ts';

/** The fact sheet of a wrapper (what a client puts around the real message): `content/wrappers/<slug>.mdx`. */
export const wrapperSchema = z.strictObject({
  number: numberSchema,
  title: z.string().min(3).max(70).describe('the prefix as it stands on the screen'),
  formerSlugs: formerSlugsSchema,
  gist: z.string().min(10).max(140).describe('what the prefix means in our words, for lists'),
  prefixes: z
    .array(
      z.strictObject({
        text: z
          .string()
          .min(4)
          .describe('the literal text before the message, with holes such as {status:status}'),
        source: z
          .union([claimIdSchema, outsideUrlSchema])
          .describe('where it was seen: a claim, or the address of a page that shows it'),
        tells: z
          .boolean()
          .default(false)
          .describe(
            'true when it tells its client whatever follows; else it is the answer only when nothing follows',
          ),
      }),
    )
    .min(1),
  printedBy: z.array(slugSchema).min(1).describe('slugs of the tools that print it'),
  meaning: proseSchema.describe('what the prefix says of the text behind it'),
  firstAction: proseSchema
    .max(200)
    .describe('the first free thing to do, in one sentence that starts with a verb'),
  canFollow: z
    .array(
      z.strictObject({
        slug: slugSchema.describe('a variant that often follows'),
        tell: proseSchema.describe('the words that show it'),
      }),
    )
    .min(1),
  alsoFollows: z
    .array(proseSchema)
    .default([])
    .describe('what else follows it and is not in the catalogue'),
  readIt: z
    .array(proseSchema)
    .min(1)
    .describe('how to find the real message behind it, step by step'),
  reply: replySchema,
  samples: samplesSchema,
  nearMisses: nearMissesSchema,
  changes: z.array(changeSchema).default([]),
  ...freshness,
});

/** A wrapper's facts as the rest of the house reads them. */
export type WrapperFacts = z.output<typeof wrapperSchema>;
