import { z } from 'astro/zod';
import {
  bugSchema,
  changeSchema,
  freshness,
  numberSchema,
  proseSchema,
  slugSchema,
  statusSchema,
} from './shared.ts';

/** The fact sheet of a tool (a client through which people use Claude): `content/tools/<slug>.mdx`. */
export const toolSchema = z.strictObject({
  number: numberSchema,
  title: z.string().min(2).max(50),
  maker: z.string().min(2),
  /** `first-party`: Anthropic's own, plan limits apply; `third-party`: somebody else's; `api`: programs with a key. */
  party: z.enum(['first-party', 'third-party', 'api']),
  status: statusSchema.default('active'),
  notice: proseSchema.optional(),
  gist: z.string().min(10).max(140),
  /** Which pools a request can draw on, and when. */
  pools: z.array(z.strictObject({ slug: slugSchema, when: proseSchema })).min(1),
  /** Where the account or key in use is shown. */
  seeAccount: proseSchema,
  setKey: proseSchema,
  switchBack: proseSchema.optional(),
  /** What it puts around Anthropic's text, and the wrapper pages that explain it. */
  wraps: proseSchema,
  wrappers: z.array(slugSchema).default([]),
  bugs: z.array(bugSchema).default([]),
  unknown: z.array(proseSchema).default([]),
  changes: z.array(changeSchema).default([]),
  ...freshness,
});

/** A tool's facts as the rest of the house reads them. */
export type ToolFacts = z.output<typeof toolSchema>;
