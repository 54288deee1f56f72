import { z } from 'astro/zod';
import {
  changeSchema,
  formerSlugsSchema,
  freshness,
  noticeSchema,
  numberSchema,
  paySchema,
  proseSchema,
  slugSchema,
  statusSchema,
} from './shared.ts';
import { audienceSchema } from './audience.ts';

/** A check that costs nothing and may show that paying would be pointless. */
const freeCheckSchema = z.strictObject({
  id: slugSchema.describe('a word or two; permanent, and the same in every fix that asks this'),
  check: proseSchema.describe('what to do; the same words in every fix that asks this'),
  shows: proseSchema.describe('what shows that paying would be pointless, with its claims'),
});

/** The fact sheet of a fix (one action by one actor that ends in a check): `content/fixes/<slug>.mdx`. */
export const fixSchema = z
  .strictObject({
    number: numberSchema,
    title: z.string().min(5).max(70).describe('what to do, as an order: Update Claude Code'),
    formerSlugs: formerSlugsSchema,
    status: statusSchema.default('active'),
    notice: noticeSchema.optional(),
    gist: z.string().min(10).max(140).describe('what it does, in one line, for lists'),
    pay: paySchema,
    cost: proseSchema.describe('Nothing, or a price with its claim'),
    minutes: z
      .number()
      .positive()
      .describe('minutes that the steps take; waiting for a reset is not counted'),
    actor: z.enum(['you', 'admin', 'tool-maker', 'anthropic']).describe('who may do it'),
    chooseWhen: proseSchema.describe('the situation in which it is the right one'),
    beforePaying: z
      .array(freeCheckSchema)
      .default([])
      .describe('free checks before it costs money; at least three for a paid fix'),
    steps: z
      .array(
        z.strictObject({
          id: slugSchema.describe('a word or two; permanent'),
          text: proseSchema.describe('one thing to do'),
        }),
      )
      .min(1),
    check: z.strictObject({
      run: proseSchema.describe('what to do to see whether it worked'),
      expect: proseSchema.describe('what shows that it worked'),
    }),
    ifNot: proseSchema.describe('where to go on when it did not'),
    forward: z
      .string()
      .min(40)
      .optional()
      .describe('a text without jargon for the person who can act; required for an admin'),
    risks: z.array(proseSchema).default([]).describe('what can go wrong'),
    pools: z.array(slugSchema).default([]).describe('slugs of the pools it concerns'),
    tools: z
      .array(slugSchema)
      .default([])
      .describe('slugs of the tools it is for; none when it is for all'),
    for: audienceSchema.optional(),
    changes: z.array(changeSchema).default([]),
    ...freshness,
  })
  .refine((fix) => fix.pay === 'free' || fix.beforePaying.length >= 3, {
    path: ['beforePaying'],
    message:
      'lists fewer than three free checks before a fix that costs money: add what would make paying pointless',
  })
  .refine((fix) => fix.actor !== 'admin' || fix.forward !== undefined, {
    path: ['forward'],
    message: 'is missing: a fix for an admin needs a text that can be forwarded',
  });

/** A fix's facts as the rest of the house reads them. */
export type FixFacts = z.output<typeof fixSchema>;

/** A free check that stands before paying. */
export type FreeCheck = FixFacts['beforePaying'][number];
