import { z } from 'astro/zod';
import { EVENT_KINDS } from '../event.ts';
import { claimIdSchema, dateSchema, slugSchema } from '../shared.ts';
import { addressSchema, linkSchema, saidSchema } from './parts.ts';

/** An event as it is published: one dated change from outside, or an incident. */
export const eventViewSchema = z.strictObject({
  id: slugSchema,
  url: addressSchema.describe('its place in the list of changes'),
  on: dateSchema.describe('the date, as exact as the claims allow'),
  kind: z.enum(EVENT_KINDS),
  title: z.string(),
  text: saidSchema,
  concerns: z.array(linkSchema).describe('variants, pools and tools'),
  claims: z.array(claimIdSchema).describe('ids of the claims that it rests on'),
});

export type EventView = z.output<typeof eventViewSchema>;
