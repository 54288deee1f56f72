import { z } from 'astro/zod';

/** A slug: the entry's file name, its address and its name in references, e.g. `out-of-extra-usage`. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a slug: use lower-case words joined by hyphens');

/** A permanent number, never reused; `/e/<number>/` is the short alias of a variant. */
export const numberSchema = z.int().positive();

/** A day, month or year: `2026-04-05`, `2026-04` or `2026`, as exact as the source allows. */
export const dateSchema = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a date: write yyyy-mm-dd, yyyy-mm or yyyy, in quotes',
  );

/** A full day, `2026-11-20`. */
export const daySchema = z.iso.date('is not a day: write yyyy-mm-dd, in quotes');

/** The id of a claim, `c098`. */
export const claimIdSchema = z.string().regex(/^c\d{3,}$/, 'is not a claim id such as c098');

/**
 * Prose in our small markup: code, strong, links such as `[text](fix:slug)`, citations such as `[c098]`.
 * What it may contain is checked by `catalogue/integrity`, which knows the claims and entries.
 */
export const proseSchema = z.string().trim().min(3);

/** A literal text of a message, or a template of one with typed holes such as `{amount:money}`. */
export const templateSchema = z.string().min(8);

/** An address outside the site; only https. */
export const outsideUrlSchema = z.url({ protocol: /^https$/ });

/** Whether an entry is current, changed lately, or kept only for those who still meet it. */
export const statusSchema = z.enum(['active', 'changed', 'retired']);

/** What a refused request shows on the wire: HTTP status and `error.type`; empty lists where it shows none. */
export const wireSchema = z.strictObject({
  status: z.array(z.int().min(100).max(599)),
  types: z.array(z.string()),
});

/** When a page's facts were last checked, and when they must be checked again. */
export const freshness = { verified: daySchema, review: daySchema };

/** One of the situations behind a message or question: how to tell, what to expect, and what then to do. */
export const caseSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(5).max(110),
  check: proseSchema,
  expect: proseSchema,
  then: proseSchema,
  /** Fixes that end this case, cheapest first. May be empty where only the text helps. */
  fixes: z.array(slugSchema).default([]),
});

/** One dated change of a page that a reader should know of. */
export const changeSchema = z.strictObject({ on: daySchema, text: proseSchema });

/** A known bug or false positive: a public issue thread with its state when it was last read. */
export const bugSchema = z.strictObject({
  title: z.string().min(5),
  url: outsideUrlSchema,
  state: z.enum(['open', 'closed', 'fixed', 'unknown']),
  seen: dateSchema,
});
