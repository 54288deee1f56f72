import { z } from 'astro/zod';
import { daySchema, proseSchema, slugSchema } from './shared.ts';

/** Two entries that the matcher is known to confuse, and why it cannot do better: `answered` may be `none`. */
export const namedPairSchema = z.strictObject({
  slug: slugSchema,
  answered: slugSchema,
  why: proseSchema,
});

/** The confusions that are allowed: `content/tested/pairs.yaml`. */
export const namedPairsSchema = z.strictObject({ pairs: z.array(namedPairSchema) });

const count = z.int().nonnegative();

/** How the matcher answered labelled pastes, without a word of them: `content/tested/corpus.json`, written by a command. */
export const corpusRecordSchema = z.strictObject({
  recorded: daySchema,
  /** What the matcher knew on that day. */
  catalogue: z.strictObject({ variants: count, wrappers: count, lookalikes: count }),
  /** Pastes with an error of ours, and how many were answered rightly: first, and among the first three. */
  ours: z.strictObject({ pastes: count, first: count, amongThree: count }),
  /** Pastes that have nothing to do with us, and for how many something of ours was claimed. */
  others: z.strictObject({ pastes: count, claimed: count }),
  /** What was answered instead, by label; `none` on either side is nothing of ours. */
  confusions: z.array(
    z.strictObject({ slug: slugSchema, answered: slugSchema, times: z.int().positive() }),
  ),
});

export type NamedPair = z.output<typeof namedPairSchema>;
export type CorpusRecord = z.output<typeof corpusRecordSchema>;
