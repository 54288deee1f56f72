import { z } from 'astro/zod';
import { dateSchema, outsideUrlSchema, proseSchema, templateSchema } from './shared.ts';

/** An error of another provider that people mistake for one of ours: `content/lookalikes/<slug>.yaml`. */
export const lookalikeSchema = z.strictObject({
  title: z.string().min(5).max(80),
  /** Whose error it is. */
  provider: z.string().min(2),
  wordings: z
    .array(
      z.strictObject({
        text: templateSchema,
        first: dateSchema,
        last: dateSchema,
        source: outsideUrlSchema,
        /** A short form that people quote alone; enough for "likely", never for "exact". */
        short: z.boolean().default(false),
      }),
    )
    .min(1),
  /** Phrases that veto this look-alike when they stand in the matched passage. */
  forbids: z.array(z.string().min(3)).default([]),
  /** In one sentence: whose limit it is and why it is not Claude's. */
  meaning: proseSchema,
  firstAction: proseSchema,
  /** The provider's own page about it, where one is known. */
  page: outsideUrlSchema.optional(),
  samples: z.array(z.string().min(8)).min(2),
});

/** A look-alike's facts as the rest of the house reads them. */
export type LookalikeFacts = z.output<typeof lookalikeSchema>;
