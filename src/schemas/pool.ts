import { z } from 'astro/zod';
import {
  changeSchema,
  formerSlugsSchema,
  freshness,
  noticeSchema,
  numberSchema,
  proseSchema,
  readingSchema,
  slugSchema,
  statusSchema,
  unknownSchema,
} from './shared.ts';

/** How a pool refills; each kind is a place on the time line. */
const refillSchema = z.strictObject({
  kind: z
    .enum(['always', 'hours', 'week', 'cycle', 'filled', 'elsewhere', 'never'])
    .describe(
      'always: all the time; cycle: with the billing cycle; filled: when somebody pays; elsewhere: another company decides',
    ),
  says: proseSchema.max(90).describe('how, in a few words with their claims'),
});

/** What an empty pool means for a request that no later pool of its route takes up. */
const zeroSchema = z.strictObject({
  kind: z
    .enum(['refused', 'one-model', 'elsewhere'])
    .describe('one-model: other models go on; elsewhere: another company decides'),
  says: proseSchema.max(90).describe('what happens, in a few words with their claims'),
});

/** The fact sheet of a pool (a meter that can run out): `content/pools/<slug>.mdx`. */
export const poolSchema = z.strictObject({
  number: numberSchema,
  title: z.string().min(3).max(50).describe('its name on the screen today'),
  formerSlugs: formerSlugsSchema,
  alsoCalled: z.array(z.string()).default([]).describe('other names for the same meter'),
  status: statusSchema.default('active'),
  notice: noticeSchema.optional(),
  gist: z.string().min(10).max(110).describe('what runs out, in one line'),
  glyph: z
    .enum([
      'clock',
      'calendar',
      'star',
      'coin',
      'coins',
      'key',
      'gift',
      'chat',
      'building',
      'gauge',
      'cloud',
      'plug',
      'window',
    ])
    .describe(
      'the sign that stands for it wherever it is named; src/components/page/PoolMark.astro draws it',
    ),
  shownAt: z
    .array(
      z.strictObject({
        where: proseSchema.describe('the screen on which its number stands'),
        shows: proseSchema.describe('what that screen shows'),
      }),
    )
    .min(1),
  reading: readingSchema.describe('how to see whether this meter is the one that blocked'),
  draws: z.array(proseSchema).min(1).describe('what draws on it'),
  drawsNot: z
    .array(proseSchema)
    .default([])
    .describe('what people think draws on it, and does not'),
  refills: proseSchema.describe('when and how it refills'),
  refill: refillSchema.describe('the same in short, for the time line'),
  atZero: proseSchema.describe('what happens when it is empty'),
  zero: zeroSchema.describe('the same in short, for the picture'),
  raisedBy: proseSchema.describe('who can raise it, and where'),
  costs: proseSchema.describe('what it costs, with its claims'),
  expires: proseSchema.optional().describe('when what is left lapses'),
  notSameAs: z
    .array(z.strictObject({ slug: slugSchema, tell: proseSchema }))
    .default([])
    .describe('pools that people take for this one, each with slug and tell'),
  fixes: z.array(slugSchema).default([]).describe('slugs of fixes that fill or spare it'),
  unknown: unknownSchema,
  changes: z.array(changeSchema).default([]),
  ...freshness,
});

/** A pool's facts as the rest of the house reads them. */
export type PoolFacts = z.output<typeof poolSchema>;
