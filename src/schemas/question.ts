import { z } from 'astro/zod';
import { proseSchema, slugSchema } from './shared.ts';

/** Words on a link: without marks of markup, so that they can stand in one. */
const labelSchema = z
  .string()
  .trim()
  .min(3)
  .regex(/^[^[\]*`]*$/, 'has marks of markup, which a link cannot carry: write plain words');

/** One of the pages that may be meant, with what tells it from the others. */
const candidateSchema = z.strictObject({
  kind: z
    .enum(['variant', 'wrapper', 'family', 'pool', 'fix', 'guide', 'lookalike'])
    .describe('what it is'),
  slug: slugSchema.describe('of that entry'),
  tell: proseSchema.max(200).describe('the words on the screen that tell it from the others'),
});

/** The end of a way through the questions: what is left, to be compared with the screen. */
const outcomeSchema = z.strictObject({
  at: slugSchema.describe('its address under /start/; permanent'),
  candidates: z.array(candidateSchema).min(1).max(6),
});

const lead = {
  hint: labelSchema
    .max(150)
    .optional()
    .describe('what the reader may see, such as a few words in quotation marks'),
  to: slugSchema.optional().describe('slug of the next question'),
  ends: outcomeSchema.optional().describe('or what is left'),
};

const leadsOnce = ({ to, ends }: { to?: unknown; ends?: unknown }): boolean =>
  (to === undefined) !== (ends === undefined);

const ONE_WAY = {
  path: ['to'],
  message: 'leads nowhere or two ways: give either the next question or what is left',
};

/**
 * A question for readers who cannot copy their message, `content/questions/<slug>.yaml`; `first` is asked first. It is answered
 * by looking at the screen, without knowing our words.
 */
export const questionSchema = z.strictObject({
  question: z.string().min(10).max(80).endsWith('?').describe('in plain words, without markup'),
  look: proseSchema.max(240).describe('where to look, and how to choose among the answers'),
  answers: z
    .array(
      z
        .strictObject({ says: labelSchema.max(90).describe('what the reader sees'), ...lead })
        .refine(leadsOnce, ONE_WAY),
    )
    .min(2)
    .max(10),
  unsure: z
    .strictObject(lead)
    .refine(leadsOnce, ONE_WAY)
    .describe('where those go on who cannot tell'),
});

/** A question's facts as the rest of the house reads them. */
export type QuestionFacts = z.output<typeof questionSchema>;

/** What is left at an end of the questions. */
export type Outcome = z.output<typeof outcomeSchema>;

/** A way through the questions in the words of a reader, and where it must end: an item of `content/tested/scenarios.yaml`. */
export const scenariosSchema = z.strictObject({
  scenarios: z
    .array(
      z.strictObject({
        story: z.string().min(30).describe('the situation in one sentence'),
        clicks: z
          .array(slugSchema)
          .min(2)
          .describe('the page that each answer leads to; the last is the end'),
        finds: z
          .string()
          .regex(/^(?:variant|wrapper|family|pool|fix|guide):[a-z0-9-]+$/, 'is no kind:slug')
          .describe('the entry that must be among what is left, such as variant:weekly-limit'),
      }),
    )
    .min(1),
});
