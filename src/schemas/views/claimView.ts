import { z } from 'astro/zod';
import { claimIdSchema, dateSchema, daySchema } from '../shared.ts';
import { addressSchema } from './parts.ts';

/** A claim as it is published, with the outside pages that carry it. */
export const claimViewSchema = z.strictObject({
  id: claimIdSchema,
  url: addressSchema.describe('its place in the list of claims'),
  text: z.string(),
  basis: z
    .enum(['policy', 'observation'])
    .describe('policy: what rules or documents say; observation: what people saw or measured'),
  confidence: z
    .enum(['official', 'maintainer', 'several-reports', 'single-report', 'unlinked'])
    .describe('who says so; unlinked where no page can be linked'),
  unlinkedBecause: z.string().optional(),
  from: dateSchema.optional().describe('since when it has been so'),
  until: dateSchema.optional().describe('when it ended'),
  review: daySchema.describe('when it will be checked again'),
  sources: z.array(
    z.strictObject({
      title: z.string(),
      url: addressSchema,
      publisher: z.string(),
      kind: z.enum(['official', 'maintainer', 'report', 'blog']),
      on: dateSchema.describe('when it was read or posted'),
      note: z.string().optional(),
    }),
  ),
  contradicts: z.array(claimIdSchema),
});

export type ClaimView = z.output<typeof claimViewSchema>;
