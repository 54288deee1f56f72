import { z } from 'astro/zod';
import { RULES, WAYS, type CostItem } from '../costs/types.ts';
import { claimIdSchema, proseSchema, slugSchema } from './shared.ts';

const claimed = {
  id: slugSchema.describe('its name in references and in the addresses of /costs/, for ever'),
  claims: z.array(claimIdSchema).min(1).describe('the claims in which its figures stand'),
};
const nameSchema = z.string().min(2).max(60).describe('its name on the page');
const dollarsSchema = z.number().nonnegative();
const tokensSchema = z.int().nonnegative();

const pricesSchema = z
  .strictObject({
    input: dollarsSchema,
    output: dollarsSchema,
    cacheWrite5m: dollarsSchema,
    cacheWrite1h: dollarsSchema,
    cacheRead: dollarsSchema,
  })
  .describe('US dollars for a million tokens');
const tokenizerSchema = z
  .enum(['older', 'newer'])
  .describe('which tokenizer counts: newer from Claude 4.7 on');

const modelSchema = z.strictObject({
  kind: z.literal('model'),
  name: nameSchema,
  prices: pricesSchema,
  longPrompts: z
    .strictObject({ over: tokensSchema, prices: pricesSchema })
    .optional()
    .describe('prices of prompts of more than so many tokens, where they differ'),
  tokenizer: tokenizerSchema,
  ...claimed,
});

const planSchema = z.strictObject({
  kind: z.literal('plan'),
  name: nameSchema,
  team: z.boolean().describe('whether it is a seat of a team'),
  monthly: dollarsSchema.describe('its price by the month'),
  apiCredits: dollarsSchema.optional().describe('monthly API credits that it brings'),
  ...claimed,
});

const bundleSchema = z.strictObject({
  kind: z.literal('bundle'),
  credit: dollarsSchema,
  price: dollarsSchema,
  ...claimed,
});

const ruleSchema = z.strictObject({
  kind: z.literal('rule'),
  value: z.number().positive(),
  ...claimed,
  id: z.enum(RULES),
});

const useSchema = z.strictObject({
  kind: z.literal('use'),
  name: nameSchema,
  hours: z.number().positive().describe('how long it took'),
  tokens: z.strictObject({
    input: tokensSchema.describe('sent without the cache'),
    output: tokensSchema,
    cacheWrite: tokensSchema,
    cacheRead: tokensSchema,
  }),
  tokenizer: tokenizerSchema,
  ...claimed,
});

const patternSchema = z.strictObject({
  kind: z.literal('pattern'),
  name: nameSchema,
  says: z
    .string()
    .regex(
      /^\D{10,80}$/,
      'holds a figure, or is no short line: what it looks like, without figures',
    )
    .describe('what it looks like, without figures'),
  between: z.tuple([slugSchema, slugSchema]).describe('two measured uses, the lesser first'),
  reload: z
    .strictObject({ threshold: z.number().positive(), purchase: z.number().positive() })
    .nullable()
    .describe('our advice on auto-reload, in days of use; null for buying by hand'),
  ...claimed,
  claims: z.array(claimIdSchema).describe('claims about such use, where there are any'),
});

const waySchema = z.strictObject({
  kind: z.literal('way'),
  fix: slugSchema.describe('slug of the fix that pays in this way'),
  ...claimed,
  id: z.enum(WAYS),
});

const noteSchema = z.strictObject({
  kind: z.literal('note'),
  id: slugSchema,
  of: z.enum(['before', 'way', 'left-out', 'reload', 'range']).describe('where it stands'),
  text: proseSchema.describe('a sentence or two, with its claims'),
});

/** Something that costs are reckoned from: an item of `content/costs/<file>.yaml`. */
export const costItemSchema = z.discriminatedUnion('kind', [
  modelSchema,
  planSchema,
  bundleSchema,
  ruleSchema,
  useSchema,
  patternSchema,
  waySchema,
  noteSchema,
]) satisfies z.ZodType<CostItem>;

/** A file of such items: `content/costs/<file>.yaml`. */
export const costsFileSchema = z.strictObject({ items: z.array(costItemSchema).min(1) });
