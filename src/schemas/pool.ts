import { z } from 'astro/zod';
import {
  changeSchema,
  freshness,
  numberSchema,
  proseSchema,
  slugSchema,
  statusSchema,
} from './shared.ts';

/** The fact sheet of a pool (a meter that can run out): `content/pools/<slug>.mdx`. */
export const poolSchema = z.strictObject({
  number: numberSchema,
  title: z.string().min(3).max(50),
  /** Other names that tools and pages use for the same meter. */
  alsoCalled: z.array(z.string()).default([]),
  status: statusSchema.default('active'),
  notice: proseSchema.optional(),
  gist: z.string().min(10).max(110),
  /** Which sign stands for the pool wherever it is named (`components/page/PoolMark.astro`). */
  glyph: z.enum([
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
  ]),
  /** The screens on which the meter's number stands. */
  shownAt: z.array(z.strictObject({ where: proseSchema, shows: proseSchema })).min(1),
  draws: z.array(proseSchema).min(1),
  drawsNot: z.array(proseSchema).default([]),
  refills: proseSchema,
  atZero: proseSchema,
  raisedBy: proseSchema,
  costs: proseSchema,
  expires: proseSchema.optional(),
  /** Pools that people take for this one, and how to tell. */
  notSameAs: z.array(z.strictObject({ slug: slugSchema, tell: proseSchema })).default([]),
  fixes: z.array(slugSchema).default([]),
  unknown: z.array(proseSchema).default([]),
  changes: z.array(changeSchema).default([]),
  ...freshness,
});

/** A pool's facts as the rest of the house reads them. */
export type PoolFacts = z.output<typeof poolSchema>;
