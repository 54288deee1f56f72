import { z } from 'astro/zod';
import { caseSchema } from './case.ts';
import {
  bugSchema,
  changeSchema,
  formerSlugsSchema,
  freshness,
  numberSchema,
  proseSchema,
  slugSchema,
  unknownSchema,
} from './shared.ts';

/** A word of the glossary, under the names it goes by, and what it means. */
const termSchema = z.strictObject({
  term: z.string().min(2).max(60),
  also: z.array(z.string().min(2)).default([]),
  meaning: proseSchema,
});

/** A picture that is drawn from the catalogue. */
const pictureSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('credentials'), tool: slugSchema }),
  z.strictObject({ of: z.literal('year'), year: z.string().regex(/^\d{4}$/, 'is not a year') }),
]);

/** Pages that a reader of the guide may want next. */
const relatedSchema = z.strictObject({
  variants: z.array(slugSchema).default([]),
  fixes: z.array(slugSchema).default([]),
  pools: z.array(slugSchema).default([]),
  tools: z.array(slugSchema).default([]),
  guides: z.array(slugSchema).default([]),
});

/** The fact sheet of a guide (one question that no single message answers): `content/guides/<slug>.mdx`. */
export const guideSchema = z.strictObject({
  number: numberSchema,
  title: z.string().min(5).max(70).describe('the question, as the reader would put it'),
  formerSlugs: formerSlugsSchema,
  gist: z.string().min(10).max(140).describe('the answer in one line, for lists'),
  firstAction: proseSchema
    .max(200)
    .optional()
    .describe('the first free thing to do, in one sentence'),
  cases: z
    .array(caseSchema)
    .default([])
    .describe('a ladder of checks, cheapest first, as in a variant'),
  picture: pictureSchema.optional().describe('a picture above its text'),
  terms: z.array(termSchema).default([]).describe('words of a glossary: term, also, meaning'),
  corrections: z
    .array(z.strictObject({ says: proseSchema, truth: proseSchema }))
    .default([])
    .describe('what other guides get wrong: says, truth'),
  forward: z
    .string()
    .min(40)
    .optional()
    .describe('a text without jargon for the person who can act'),
  related: relatedSchema
    .prefault({})
    .describe('slugs of pages that a reader may want next, by kind'),
  bugs: z.array(bugSchema).default([]),
  unknown: unknownSchema,
  changes: z.array(changeSchema).default([]),
  ...freshness,
});

/** A guide's facts as the rest of the house reads them. */
export type GuideFacts = z.output<typeof guideSchema>;
