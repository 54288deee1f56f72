import { z } from 'astro/zod';
import { proseSchema, slugSchema } from './shared.ts';
import { audienceSchema } from './audience.ts';

/** One of the situations behind a message or question: how to tell, what to expect, and what then to do. */
export const caseSchema = z.strictObject({
  id: slugSchema.describe('a word or two; permanent'),
  title: z.string().min(5).max(110).describe('the situation, as a statement'),
  check: proseSchema.describe('what the reader does to find out'),
  expect: proseSchema.describe('what shows that this is the case'),
  then: proseSchema.describe('what follows, with its claims'),
  fixes: z
    .array(slugSchema)
    .default([])
    .describe('slugs of fixes that end this case, cheapest first'),
  for: audienceSchema.optional(),
});
