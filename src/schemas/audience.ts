import { z } from 'astro/zod';
import { slugSchema } from './shared.ts';

/** Whose a tool is. */
export const PARTIES = ['first-party', 'third-party', 'api'] as const;

/** The plans and logins that a reader can have. */
export const PLANS = [
  ...(['free', 'pro', 'max', 'ultra', 'team', 'enterprise'] as const),
  ...(['api-key', 'cloud'] as const),
] as const;

/** What a reader can be: alone, or one of an organisation. */
export const ROLES = ['own', 'member', 'admin'] as const;

/** Whom a fix or case is for. What is not listed is told that it is not for them, so that only what is certain stands here. */
export const audienceSchema = z
  .strictObject({
    tools: z
      .array(slugSchema)
      .default([])
      .describe('slugs of tools, or first-party, third-party, api; none for all'),
    plans: z.array(z.enum(PLANS)).default([]).describe('none for all'),
    roles: z.array(z.enum(ROLES)).default([]).describe('none for all'),
  })
  .describe('only where claims make it certain: all others read that it is not for them');

/** Whom a fix or case is for; an empty list leaves it open. */
export type Audience = Readonly<z.output<typeof audienceSchema>>;
