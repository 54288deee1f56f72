import { z } from 'astro/zod';
import {
  changeSchema,
  freshness,
  numberSchema,
  proseSchema,
  slugSchema,
  wireSchema,
} from './shared.ts';

/** Where an answer leads: to a page of ours, or to another provider's error. */
const leadSchema = z.strictObject({
  kind: z.enum(['variant', 'pool', 'fix', 'tool', 'wrapper', 'family', 'guide', 'lookalike']),
  slug: slugSchema,
});

/**
 * The fact sheet of a family, `content/families/<slug>.mdx`: the answers that share a status and a type and can only be
 * told apart by one more question.
 */
export const familySchema = z.strictObject({
  number: numberSchema,
  title: z.string().min(3).max(70),
  gist: z.string().min(10).max(140),
  /** What leads to this family where no message is known; empty where neither a status nor a type is shown. */
  wire: wireSchema,
  meaning: proseSchema,
  firstAction: proseSchema.max(200),
  /** One question in plain words; the lookup asks it too. Text without markup. */
  question: z.string().min(10).max(100).endsWith('?'),
  answers: z
    .array(
      z.strictObject({
        id: slugSchema,
        /** What the reader sees or says. */
        says: proseSchema,
        then: proseSchema,
        leads: z.array(leadSchema),
      }),
    )
    .min(2)
    .max(9),
  unknown: z.array(proseSchema).default([]),
  changes: z.array(changeSchema).default([]),
  ...freshness,
});

/** A family's facts as the rest of the house reads them. */
export type FamilyFacts = z.output<typeof familySchema>;
