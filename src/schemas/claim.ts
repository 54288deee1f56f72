import { z } from 'astro/zod';
import { claimIdSchema, dateSchema, daySchema, outsideUrlSchema, slugSchema } from './shared.ts';

/** One dated statement of fact with its sources. */
export const claimSchema = z
  .strictObject({
    id: claimIdSchema,
    text: z.string().min(20).describe('one statement; figures as digits, as prose will say them'),
    basis: z
      .enum(['policy', 'observation'])
      .describe('policy: what rules or documents say; observation: what people saw or measured'),
    confidence: z
      .enum(['official', 'maintainer', 'several-reports', 'single-report', 'unlinked'])
      .describe('who says so; unlinked where no page can be linked'),
    unlinkedBecause: z
      .string()
      .min(10)
      .optional()
      .describe('why no page can be linked; only where confidence is unlinked'),
    from: dateSchema.optional().describe('since when it has been so'),
    until: dateSchema.optional().describe('when it ended'),
    review: daySchema.describe('when it must be checked again'),
    sources: z.array(
      z.strictObject({
        source: slugSchema.describe('id of a source'),
        on: dateSchema.describe('when it was read or posted'),
        note: z.string().optional(),
      }),
    ),
    contradicts: z.array(claimIdSchema).default([]).describe('ids of claims that say otherwise'),
  })
  .refine((claim) => claim.sources.length > 0 || claim.confidence === 'unlinked', {
    path: ['sources'],
    message: 'is empty: name a source, or set confidence to unlinked and say "reported"',
  })
  .refine((claim) => (claim.confidence === 'unlinked') === (claim.unlinkedBecause !== undefined), {
    path: ['unlinkedBecause'],
    message: 'belongs to every claim whose confidence is unlinked, and to no other: say why',
  });

/** A file of claims on one topic: `content/claims/<topic>.yaml`. */
export const claimsFileSchema = z.strictObject({
  topic: slugSchema,
  claims: z.array(claimSchema).min(1),
});

/** An outside page that claims rest on: an item of `content/sources.yaml`. */
export const sourceSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(3),
  url: outsideUrlSchema,
  publisher: z.string().min(2),
  kind: z.enum(['official', 'maintainer', 'report', 'blog']),
});

/** The list of outside pages: `content/sources.yaml`. */
export const sourcesFileSchema = z.strictObject({ sources: z.array(sourceSchema).min(1) });

export type Claim = z.output<typeof claimSchema>;
export type Source = z.output<typeof sourceSchema>;
