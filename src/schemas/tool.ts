import { z } from 'astro/zod';
import {
  bugSchema,
  changeSchema,
  formerSlugsSchema,
  freshness,
  noticeSchema,
  numberSchema,
  proseSchema,
  slugSchema,
  statusSchema,
  unknownSchema,
} from './shared.ts';
import { PARTIES } from './audience.ts';

/** A place where a tool looks for a credential. */
const credentialSchema = z.strictObject({
  name: proseSchema.max(80).describe('the variable, file or command, as code'),
  says: proseSchema.max(120).describe('what it is for, with its claims'),
  route: slugSchema.optional().describe('the id of the route that a request then takes, if known'),
});

/** The fact sheet of a tool (a client through which people use Claude): `content/tools/<slug>.mdx`. */
export const toolSchema = z.strictObject({
  number: numberSchema,
  title: z.string().min(2).max(50).describe('its name'),
  formerSlugs: formerSlugsSchema,
  maker: z.string().min(2).describe('who makes it'),
  party: z
    .enum(PARTIES)
    .describe(
      'first-party: made by Anthropic, plan limits apply; third-party: by others; api: programs with a key',
    ),
  status: statusSchema.default('active'),
  notice: noticeSchema.optional(),
  gist: z.string().min(10).max(140).describe('what it is, in one line'),
  pools: z
    .array(
      z.strictObject({
        slug: slugSchema.describe('a pool that a request can draw on'),
        when: proseSchema.describe('when it does'),
      }),
    )
    .min(1),
  routes: z
    .array(slugSchema)
    .default([])
    .describe('ids of the routes that its requests can take, the usual one first'),
  credentials: z
    .array(credentialSchema)
    .default([])
    .describe('where it looks for a credential, in order, if the order is known'),
  seeAccount: proseSchema.describe('where the account or key in use is shown'),
  setKey: proseSchema.describe('where an API key is set'),
  switchBack: proseSchema.optional().describe('how to go back from a key to the plan'),
  wraps: proseSchema.describe('what it puts around the text of Anthropic'),
  wrappers: z.array(slugSchema).default([]).describe('slugs of the wrappers that explain it'),
  bugs: z.array(bugSchema).default([]),
  unknown: unknownSchema,
  changes: z.array(changeSchema).default([]),
  ...freshness,
});

/** A tool's facts as the rest of the house reads them. */
export type ToolFacts = z.output<typeof toolSchema>;
