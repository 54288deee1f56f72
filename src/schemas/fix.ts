import { z } from 'astro/zod';
import {
  changeSchema,
  freshness,
  numberSchema,
  proseSchema,
  slugSchema,
  statusSchema,
} from './shared.ts';

/** The fact sheet of a fix (one action by one actor that ends in a check): `content/fixes/<slug>.mdx`. */
export const fixSchema = z
  .strictObject({
    number: numberSchema,
    /** What to do, as an order: "Update Claude Code". */
    title: z.string().min(5).max(70),
    status: statusSchema.default('active'),
    notice: proseSchema.optional(),
    gist: z.string().min(10).max(140),
    pay: z.enum(['free', 'paid']),
    /** What it costs, in words: "Nothing", or a price with its claim. */
    cost: proseSchema,
    /** How long the steps take, in minutes; waiting for a reset is not counted. */
    minutes: z.number().positive(),
    actor: z.enum(['you', 'admin', 'tool-maker', 'anthropic']),
    chooseWhen: proseSchema,
    /** What to check for nothing before this costs money; at least three for a paid fix. */
    beforePaying: z.array(proseSchema).default([]),
    steps: z.array(z.strictObject({ id: slugSchema, text: proseSchema })).min(1),
    /** The check at the end: what to do, and what shows that it worked. */
    check: z.strictObject({ run: proseSchema, expect: proseSchema }),
    ifNot: proseSchema,
    /** A text to send to the person who can act, without jargon. */
    forward: z.string().min(40).optional(),
    risks: z.array(proseSchema).default([]),
    pools: z.array(slugSchema).default([]),
    tools: z.array(slugSchema).default([]),
    changes: z.array(changeSchema).default([]),
    ...freshness,
  })
  .refine((fix) => fix.pay === 'free' || fix.beforePaying.length >= 3, {
    path: ['beforePaying'],
    message:
      'lists fewer than three free checks before a paid fix: add what would make paying pointless',
  })
  .refine((fix) => fix.actor !== 'admin' || fix.forward !== undefined, {
    path: ['forward'],
    message: 'is missing: a fix for an admin needs a text that can be forwarded',
  });

/** A fix's facts as the rest of the house reads them. */
export type FixFacts = z.output<typeof fixSchema>;
