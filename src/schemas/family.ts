import { z } from 'astro/zod';
import {
  changeSchema,
  formerSlugsSchema,
  freshness,
  numberSchema,
  proseSchema,
  slugSchema,
  unknownSchema,
  wireSchema,
} from './shared.ts';

/** Where an answer leads: to a page of ours, or to another provider's error. */
const leadSchema = z.strictObject({
  kind: z
    .enum(['variant', 'pool', 'fix', 'tool', 'wrapper', 'family', 'guide', 'lookalike'])
    .describe('what the answer leads to'),
  slug: slugSchema.describe('of that entry'),
});

/**
 * The fact sheet of a family, `content/families/<slug>.mdx`: the answers that share a status and a type and can only be
 * told apart by one more question.
 */
export const familySchema = z.strictObject({
  number: numberSchema,
  title: z.string().min(3).max(70).describe('the status and the type, as they are shown'),
  formerSlugs: formerSlugsSchema,
  gist: z.string().min(10).max(140).describe('what they have in common, for lists'),
  wire: wireSchema.describe('what leads here where no message is known'),
  meaning: proseSchema.describe('what status and type say alone'),
  firstAction: proseSchema.max(200).describe('the first free thing to do, in one sentence'),
  question: z
    .string()
    .min(10)
    .max(100)
    .endsWith('?')
    .describe('one question in plain words, without markup; the lookup asks it too')
    .meta({ examples: ['What does the message say?'] }),
  answers: z
    .array(
      z.strictObject({
        id: slugSchema.describe('a word or two; permanent'),
        says: proseSchema.describe('what the reader sees or says'),
        then: proseSchema.describe('what follows'),
        leads: z.array(leadSchema),
      }),
    )
    .min(2)
    .max(9),
  unknown: unknownSchema,
  changes: z.array(changeSchema).default([]),
  ...freshness,
});

/** A family's facts as the rest of the house reads them. */
export type FamilyFacts = z.output<typeof familySchema>;
