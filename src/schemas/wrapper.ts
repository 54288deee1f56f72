import { z } from 'astro/zod';
import {
  changeSchema,
  claimIdSchema,
  freshness,
  numberSchema,
  outsideUrlSchema,
  proseSchema,
  slugSchema,
} from './shared.ts';

/** The fact sheet of a wrapper (what a client puts around the real message): `content/wrappers/<slug>.mdx`. */
export const wrapperSchema = z.strictObject({
  number: numberSchema,
  title: z.string().min(3).max(70),
  formerSlugs: z.array(slugSchema).default([]),
  gist: z.string().min(10).max(140),
  /** The literal text before the message, with typed holes: `API Error: {status:status}`. */
  prefixes: z
    .array(
      z.strictObject({
        text: z.string().min(4),
        source: z.union([claimIdSchema, outsideUrlSchema]),
        /** Whether it tells its client whatever follows; without it, it is the answer only when nothing follows. */
        tells: z.boolean().default(false),
      }),
    )
    .min(1),
  printedBy: z.array(slugSchema).min(1),
  meaning: proseSchema,
  firstAction: proseSchema.max(200),
  /** Variants that often follow the prefix, with the words that show each. */
  canFollow: z.array(z.strictObject({ slug: slugSchema, tell: proseSchema })).min(1),
  /** What else follows it and is not in the catalogue. */
  alsoFollows: z.array(proseSchema).default([]),
  readIt: z.array(proseSchema).min(1),
  reply: z.strictObject({ short: proseSchema.max(600), ask: z.array(proseSchema).min(1).max(4) }),
  samples: z.array(z.strictObject({ shape: z.string(), text: z.string().min(4) })).min(3),
  nearMisses: z.array(z.strictObject({ text: z.string().min(3), is: slugSchema })).min(3),
  changes: z.array(changeSchema).default([]),
  ...freshness,
});

/** A wrapper's facts as the rest of the house reads them. */
export type WrapperFacts = z.output<typeof wrapperSchema>;
