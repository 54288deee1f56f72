import { z } from 'astro/zod';
import { slugSchema } from '../shared.ts';
import {
  addressSchema,
  bugsSchema,
  caseViewSchema,
  frame,
  linkSchema,
  neighbourSchema,
  replyViewSchema,
  saidListSchema,
  saidSchema,
} from './parts.ts';

/** A wrapper as it is published: what a client puts around the real message. */
export const wrapperViewSchema = z.strictObject({
  ...frame('wrapper'),
  prefixes: z.array(z.strictObject({ text: z.string(), source: addressSchema })),
  meaning: saidSchema,
  firstAction: saidSchema,
  readIt: saidListSchema,
  canFollow: z.array(neighbourSchema).describe('variants that often follow it'),
  alsoFollows: saidListSchema,
  about: saidListSchema,
  printedBy: z.array(linkSchema),
  reply: replyViewSchema,
});

/** A family as it is published: the answers that share a status and a type, and the question that tells them apart. */
export const familyViewSchema = z.strictObject({
  ...frame('family'),
  wire: z.strictObject({ status: z.array(z.int()), types: z.array(z.string()) }),
  meaning: saidSchema,
  firstAction: saidSchema,
  question: z.string(),
  answers: z.array(
    z.strictObject({
      id: slugSchema,
      url: addressSchema.describe('its place on the page'),
      says: saidSchema,
      then: saidSchema,
      leads: z.array(linkSchema),
    }),
  ),
  about: saidListSchema,
  unknown: saidListSchema,
});

/** A guide as it is published: a question that no single message answers. */
export const guideViewSchema = z.strictObject({
  ...frame('guide'),
  firstAction: saidSchema.optional(),
  cases: z.array(caseViewSchema),
  text: saidListSchema.describe('blocks of Markdown: headings, paragraphs, lists, tables'),
  corrections: z.array(z.strictObject({ says: saidSchema, truth: saidSchema })),
  terms: z.array(
    z.strictObject({ term: z.string(), also: z.array(z.string()), meaning: saidSchema }),
  ),
  forward: z.string().optional().describe('a text for the person who can act'),
  related: z.array(linkSchema),
  bugs: bugsSchema,
  unknown: saidListSchema,
});

export type WrapperView = z.output<typeof wrapperViewSchema>;
export type FamilyView = z.output<typeof familyViewSchema>;
export type GuideView = z.output<typeof guideViewSchema>;
