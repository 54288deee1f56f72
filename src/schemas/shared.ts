import { z } from 'astro/zod';

/** A slug: the entry's file name, its address and its name in references, e.g. `out-of-extra-usage`. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a slug: use lower-case words joined by hyphens')
  .meta({ examples: ['a-slug'] });

/** A permanent number, never reused; `/e/<number>/` is the short alias of a variant. */
export const numberSchema = z.int().positive();

/** A day, month or year: `2026-04-05`, `2026-04` or `2026`, as exact as the source allows. */
export const dateSchema = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a date: write yyyy-mm-dd, yyyy-mm or yyyy, in quotes',
  )
  .meta({ examples: ['2026-11'] });

/** A full day, `2026-11-20`. */
export const daySchema = z.iso
  .date('is not a day: write yyyy-mm-dd, in quotes')
  .meta({ examples: ['2026-11-21'] });

/** The id of a claim, `c098`. */
export const claimIdSchema = z
  .string()
  .regex(/^c\d{3,}$/, 'is not a claim id such as c098')
  .meta({ examples: ['c098'] });

/**
 * Prose in our small markup: code, strong, links such as `[text](fix:slug)`, citations such as `[c098]`.
 * What it may contain is checked by `catalogue/integrity`, which knows the claims and entries.
 */
export const proseSchema = z.string().trim().min(3);

/** A literal text of a message, or a template of one with typed holes such as `{amount:money}`. */
export const templateSchema = z.string().min(8);

/** An address outside the site; only https. */
export const outsideUrlSchema = z
  .url({ protocol: /^https$/ })
  .meta({ examples: ['https://example.com/'] });

/** Whether an entry is current, changed lately, or kept only for those who still meet it. */
export const statusSchema = z
  .enum(['active', 'changed', 'retired'])
  .describe('for an entry that is no longer current');

/** What is shown above all else on changed and retired pages. */
export const noticeSchema = proseSchema.describe(
  'what this was, since when it is over, and what to do now',
);

/** Slugs under which an entry was once found; they lead on to it. Every kind that has pages has them. */
export const formerSlugsSchema = z
  .array(slugSchema)
  .default([])
  .describe('slugs under which the page was once found');

/** What nobody could find out, said where a reader would ask. */
export const unknownSchema = z
  .array(proseSchema)
  .default([])
  .describe('what nobody could find out, in one plain sentence each');

/** What a refused request shows on the wire: HTTP status and `error.type`; empty lists where it shows none. */
export const wireSchema = z.strictObject({
  status: z
    .array(z.int().min(100).max(599))
    .describe('HTTP status as Anthropic sends it; [] when it shows none'),
  types: z.array(z.string()).describe('error.type as Anthropic sends it; [] when it shows none'),
});

/** When a page's facts were last checked, and when they must be checked again. */
export const freshness = {
  verified: daySchema.describe('when the facts were last checked'),
  review: daySchema.describe('when they must be checked again'),
};

/** What it costs to carry out a fix. */
export const paySchema = z
  .enum(['free', 'by-use', 'paid'])
  .describe('free; by-use: costs nothing by itself, but opens a way on which use is billed; paid');

/** How a reader finds out whether a pool's meter is the one that blocked: one look, and what each outcome means. */
export const readingSchema = z.strictObject({
  look: proseSchema
    .max(220)
    .describe('the one screen to look at, the login first where it decides'),
  ifCause: proseSchema.max(220).describe('what stands there when this meter blocked'),
  ifNot: proseSchema.max(260).describe('what shows that another meter did, and which'),
});

/** One dated change of a page that a reader should know of. */
export const changeSchema = z
  .strictObject({ on: daySchema, text: proseSchema })
  .describe('changes that a reader should know of, each with its day');

/** A known bug or false positive: a public issue thread with its state when it was last read. */
export const bugSchema = z
  .strictObject({
    title: z.string().min(5),
    url: outsideUrlSchema,
    state: z.enum(['open', 'closed', 'fixed', 'unknown']),
    seen: dateSchema,
  })
  .describe('public issue threads about it, each with its state when it was last read');

/** What a supporter sends: an answer without figures that need a claim, and questions to ask back. */
export const replySchema = z.strictObject({
  short: proseSchema.max(600).describe('what a supporter would send: no figures, no link'),
  ask: z.array(proseSchema).min(1).max(4).describe('a question to ask back'),
});

/** Real shapes in which a message is pasted; each must be answered with the entry that lists it. */
export const samplesSchema = z
  .array(
    z.strictObject({
      shape: z.string().describe('such as JSON after a status, terminal, log line'),
      text: z
        .string()
        .min(4)
        .describe('the exact message in that shape, the rest written anew, ids fake'),
    }),
  )
  .min(3);

/** Texts that look like an entry and are not, with the slug that answers them. */
export const nearMissesSchema = z
  .array(
    z.strictObject({
      text: z.string().min(3).describe('a text that looks alike'),
      is: slugSchema.describe('the slug that answers it; none when nothing should'),
    }),
  )
  .min(3);

/** How to see whether a meter blocked, as the rest of the house reads it. */
export type Reading = z.output<typeof readingSchema>;
