import { z } from 'astro/zod';
import { paySchema, slugSchema } from '../shared.ts';
import { addressSchema, frame, linkSchema, saidListSchema, saidSchema } from './parts.ts';

/** A fix as it is published: one action by one actor, with a check at its end. */
export const fixViewSchema = z.strictObject({
  ...frame('fix'),
  pay: paySchema,
  cost: saidSchema,
  minutes: z.number(),
  actor: z.enum(['you', 'admin', 'tool-maker', 'anthropic']),
  chooseWhen: saidSchema,
  beforePaying: z
    .array(
      z.strictObject({
        id: slugSchema,
        url: addressSchema.describe('its place on the page'),
        check: saidSchema,
        shows: saidSchema,
      }),
    )
    .describe(
      'free checks that come before the steps: what to do, and what makes paying pointless',
    ),
  steps: z.array(
    z.strictObject({
      id: slugSchema,
      url: addressSchema.describe('its place on the page'),
      text: saidSchema,
    }),
  ),
  check: z.strictObject({ run: saidSchema, expect: saidSchema }),
  ifNot: saidSchema,
  forward: z.string().optional().describe('a text for the person who can act'),
  risks: saidListSchema,
  about: saidListSchema,
  solves: z.array(linkSchema).describe('variants that it can solve'),
  pools: z.array(linkSchema),
  tools: z.array(linkSchema).describe('tools that it is for; none when it is for all'),
});

export type FixView = z.output<typeof fixViewSchema>;
