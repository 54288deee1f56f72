import { z } from 'astro/zod';
import { proseSchema, slugSchema } from './shared.ts';

/** Two entries that the matcher is known to confuse, and why it cannot do better: `answered` may be `none`. */
export const namedPairSchema = z.strictObject({
  slug: slugSchema,
  answered: slugSchema,
  why: proseSchema,
});

/** The confusions that are allowed: `content/tested/pairs.yaml`. */
export const namedPairsSchema = z.strictObject({ pairs: z.array(namedPairSchema) });

export type NamedPair = z.output<typeof namedPairSchema>;
