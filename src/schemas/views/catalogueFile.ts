import { z } from 'astro/zod';
import { claimIdSchema, daySchema, slugSchema } from '../shared.ts';
import { claimViewSchema } from './claimView.ts';
import { eventViewSchema } from './eventView.ts';
import { fixViewSchema } from './fixView.ts';
import { addressSchema, saidSchema } from './parts.ts';
import { poolViewSchema, toolViewSchema } from './placeViews.ts';
import { familyViewSchema, guideViewSchema, wrapperViewSchema } from './readingViews.ts';
import { variantViewSchema } from './variantView.ts';

/** A look-alike as it is published: another provider's error that people mistake for one of Claude's. */
export const lookalikeViewSchema = z.strictObject({
  kind: z.literal('lookalike'),
  slug: slugSchema,
  title: z.string(),
  provider: z.string(),
  url: addressSchema.describe('its place in the list of other providers’ errors'),
  meaning: saidSchema,
  firstAction: saidSchema,
  page: addressSchema.optional().describe('the page of the provider about it'),
  wordings: z.array(z.string()),
  claims: z.array(claimIdSchema),
});

/** What the matcher must know of an entry. */
const matcherEntrySchema = z.strictObject({
  slug: slugSchema,
  kind: z.enum(['variant', 'wrapper', 'lookalike']),
  wordings: z.array(
    z.strictObject({
      text: z.string(),
      short: z.boolean().optional(),
      tells: z.boolean().optional(),
    }),
  ),
  forbids: z.array(z.string()).optional().describe('phrases that make it another entry'),
  rank: z.enum(['cause', 'general', 'warning']).optional(),
  purse: z.enum(['plan', 'beyond']).optional(),
});

const licenceSchema = z.strictObject({ name: z.string(), url: addressSchema });

/** The whole catalogue as one file, `/data/catalogue.json`. */
export const catalogueFileSchema = z
  .strictObject({
    $schema: addressSchema,
    version: z
      .literal('1.0')
      .describe('of this form; the first number rises when readers must change'),
    checked: daySchema.describe('when an entry was last checked against its sources'),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of JSON.stringify(content), in hexadecimal'),
    licence: z.strictObject({ content: licenceSchema, code: licenceSchema }),
    content: z.strictObject({
      variants: z.array(variantViewSchema),
      wrappers: z.array(wrapperViewSchema),
      families: z.array(familyViewSchema),
      pools: z.array(poolViewSchema),
      fixes: z.array(fixViewSchema),
      tools: z.array(toolViewSchema),
      guides: z.array(guideViewSchema),
      lookalikes: z.array(lookalikeViewSchema),
      events: z.array(eventViewSchema),
      claims: z.array(claimViewSchema),
      matcher: z.strictObject({
        entries: z
          .array(matcherEntrySchema)
          .describe(
            'for compileCatalogue of matcher.js, with the words as it compares them; the wordings as people see them stand with the entries',
          ),
        families: z
          .array(
            z.strictObject({
              slug: slugSchema,
              status: z.array(z.int()),
              types: z.array(z.string()),
            }),
          )
          .describe('for nearestFamily of matcher.js'),
      }),
    }),
  })
  .meta({ title: 'The catalogue of Unreject' });

/**
 * The published JSON Schema (draft 2020-12) of the catalogue file.
 *
 * @param id its own address
 * @example
 * catalogueJsonSchema('https://tea.example/s.json').$id; // 'https://tea.example/s.json'
 */
export const catalogueJsonSchema = (id: string): z.core.JSONSchema.JSONSchema => ({
  $id: id,
  ...z.toJSONSchema(catalogueFileSchema, { reused: 'ref' }),
});

export type LookalikeView = z.output<typeof lookalikeViewSchema>;
export type CatalogueContent = z.output<typeof catalogueFileSchema>['content'];
export type CatalogueFile = z.output<typeof catalogueFileSchema>;
