import { z } from 'astro/zod';
import { dateSchema, proseSchema, slugSchema } from './shared.ts';

/** The kinds of events, in the order in which they are shown side by side. */
export const EVENT_KINDS = ['policy', 'price', 'wording', 'product', 'incident'] as const;

/** One dated change from outside, or an incident. */
export const eventSchema = z.strictObject({
  id: slugSchema.describe('its place on the page of changes, for ever'),
  on: dateSchema.describe('the date, as exact as the claims allow'),
  kind: z.enum(EVENT_KINDS).describe('what changed, or `incident` for what went wrong'),
  title: z.string().min(10).max(90).describe('what happened, in one line'),
  text: proseSchema.describe('what it means for a reader, with its claims'),
  variants: z.array(slugSchema).default([]).describe('messages that it concerns'),
  pools: z.array(slugSchema).default([]).describe('pools that it concerns'),
  tools: z.array(slugSchema).default([]).describe('tools that it concerns'),
});

/** The list of events, oldest first: `content/events/events.yaml`. */
export const eventsFileSchema = z.strictObject({ events: z.array(eventSchema).min(1) });

/** An event as the rest of the house reads it. */
export type EventFacts = z.output<typeof eventSchema>;
