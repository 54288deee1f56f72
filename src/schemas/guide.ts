import { z } from 'astro/zod';
import {
  bugSchema,
  caseSchema,
  changeSchema,
  freshness,
  numberSchema,
  proseSchema,
  slugSchema,
} from './shared.ts';

/** A word of the glossary, under the names it goes by, and what it means. */
const termSchema = z.strictObject({
  term: z.string().min(2).max(60),
  also: z.array(z.string().min(2)).default([]),
  meaning: proseSchema,
});

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
  title: z.string().min(5).max(70),
  gist: z.string().min(10).max(140),
  /** The first free thing to do, in one sentence. */
  firstAction: proseSchema.max(200).optional(),
  /** A ladder of checks, cheapest first. */
  cases: z.array(caseSchema).default([]),
  terms: z.array(termSchema).default([]),
  /** What other guides get wrong: what they say, and what is so. */
  corrections: z.array(z.strictObject({ says: proseSchema, truth: proseSchema })).default([]),
  /** A text to send to the person who can act, without jargon. */
  forward: z.string().min(40).optional(),
  related: relatedSchema.prefault({}),
  bugs: z.array(bugSchema).default([]),
  /** What nobody could find out, said where a reader would ask. */
  unknown: z.array(proseSchema).default([]),
  changes: z.array(changeSchema).default([]),
  ...freshness,
});

/** A guide's facts as the rest of the house reads them. */
export type GuideFacts = z.output<typeof guideSchema>;
