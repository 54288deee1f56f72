import type { z } from 'astro/zod';
import type { EntryRoom } from '../../catalogue/content.ts';
import { folders } from '../../paths.ts';
import { familySchema } from '../../schemas/family.ts';
import { fixSchema } from '../../schemas/fix.ts';
import { guideSchema } from '../../schemas/guide.ts';
import { lookalikeSchema } from '../../schemas/lookalike.ts';
import { poolSchema } from '../../schemas/pool.ts';
import { toolSchema } from '../../schemas/tool.ts';
import { variantSchema } from '../../schemas/variant.ts';
import { wrapperSchema } from '../../schemas/wrapper.ts';

/** A kind of entry that `npm run new` can make. */
export interface Kind {
  readonly room: EntryRoom;
  readonly schema: z.ZodType;
  /** What the text behind the facts says; null for an entry that is data alone. */
  readonly body: string | null;
  /** The folder of its page, or the list in which it stands. */
  readonly page: string;
}

/** The same for most: a body does not repeat the facts above it. */
const BODY = 'what the fields do not say';

/** The kinds by the name under which `npm run new` knows them. */
export const KINDS: Readonly<Record<string, Kind>> = {
  error: {
    room: 'variants',
    schema: variantSchema,
    body: 'what the message means, in one to three short paragraphs',
    page: folders.variant,
  },
  fix: { room: 'fixes', schema: fixSchema, body: BODY, page: folders.fix },
  pool: { room: 'pools', schema: poolSchema, body: BODY, page: folders.pool },
  tool: { room: 'tools', schema: toolSchema, body: BODY, page: folders.tool },
  wrapper: {
    room: 'wrappers',
    schema: wrapperSchema,
    body: BODY,
    page: folders.wrapper,
  },
  family: {
    room: 'families',
    schema: familySchema,
    body: 'why the same status can mean so many things',
    page: folders.family,
  },
  guide: { room: 'guides', schema: guideSchema, body: 'the answer', page: folders.guide },
  lookalike: { room: 'lookalikes', schema: lookalikeSchema, body: null, page: 'not-claude' },
};
