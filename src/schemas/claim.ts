import { z } from 'astro/zod';
import { claimIdSchema, dateSchema, daySchema, outsideUrlSchema, slugSchema } from './shared.ts';

/** One dated statement of fact with its sources. */
export const claimSchema = z
  .strictObject({
    id: claimIdSchema,
    text: z.string().min(20),
    /** `policy`: what rules or documents say; `observation`: what people saw or measured. */
    basis: z.enum(['policy', 'observation']),
    confidence: z.enum(['official', 'maintainer', 'several-reports', 'single-report', 'unlinked']),
    /** Why no page can be linked that says so; only where confidence is `unlinked`. */
    unlinkedBecause: z.string().min(10).optional(),
    from: dateSchema.optional(),
    until: dateSchema.optional(),
    review: daySchema,
    sources: z.array(
      z.strictObject({ source: slugSchema, on: dateSchema, note: z.string().optional() }),
    ),
    contradicts: z.array(claimIdSchema).default([]),
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
