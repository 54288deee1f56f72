import { z } from 'astro/zod';
import { dateSchema, outsideUrlSchema, proseSchema, templateSchema } from './shared.ts';

/** An error of another provider that people mistake for one of ours: `content/lookalikes/<slug>.yaml`. */
export const lookalikeSchema = z.strictObject({
  title: z.string().min(5).max(80).describe('whose limit or refusal it is, in our words'),
  provider: z.string().min(2).describe('whose error it is'),
  wordings: z
    .array(
      z.strictObject({
        text: templateSchema.describe(
          'the whole message on one line, with holes such as {amount:money} where it varies',
        ),
        first: dateSchema.describe('when it was first seen'),
        last: dateSchema.describe('when it was last seen'),
        source: outsideUrlSchema.describe('a page that shows it'),
        short: z
          .boolean()
          .default(false)
          .describe('true for a phrase that people quote alone; never enough for exact'),
      }),
    )
    .min(1),
  forbids: z
    .array(z.string().min(3))
    .default([])
    .describe(
      'phrases that make it another error when they stand in the passage or eight words behind it',
    ),
  meaning: proseSchema.describe(
    'in one sentence: whose limit it is, and that it is none of Claude',
  ),
  firstAction: proseSchema.describe('what to do there, in one sentence that starts with a verb'),
  page: outsideUrlSchema.optional().describe('the page of the provider about it'),
  samples: z
    .array(z.string().min(8))
    .min(2)
    .describe('the exact message in a shape in which people paste it, ids fake'),
});

/** A look-alike's facts as the rest of the house reads them. */
export type LookalikeFacts = z.output<typeof lookalikeSchema>;
