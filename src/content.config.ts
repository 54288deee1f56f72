import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { claimsFileSchema, sourcesFileSchema } from './schemas/claim.ts';
import { costsFileSchema } from './schemas/cost.ts';
import { eventsFileSchema } from './schemas/event.ts';
import { familySchema } from './schemas/family.ts';
import { fixSchema } from './schemas/fix.ts';
import { guideSchema } from './schemas/guide.ts';
import { lookalikeSchema } from './schemas/lookalike.ts';
import { poolSchema } from './schemas/pool.ts';
import { questionSchema } from './schemas/question.ts';
import { routesFileSchema } from './schemas/route.ts';
import { corpusRecordSchema, namedPairsSchema } from './schemas/tested.ts';
import { toolSchema } from './schemas/tool.ts';
import { variantSchema } from './schemas/variant.ts';
import { wrapperSchema } from './schemas/wrapper.ts';

const pages = (room: string) => glob({ base: `./content/${room}`, pattern: '*.mdx' });
const data = (room: string) => glob({ base: `./content/${room}`, pattern: '*.yaml' });
const tested = (file: string) => glob({ base: './content/tested', pattern: file });

// Astro keeps what it parsed until this file changes, whatever becomes of the schemas: where they give entries a new field, raise
// the number. Schemas: 2.
export const collections = {
  variants: defineCollection({ loader: pages('variants'), schema: variantSchema }),
  wrappers: defineCollection({ loader: pages('wrappers'), schema: wrapperSchema }),
  families: defineCollection({ loader: pages('families'), schema: familySchema }),
  pools: defineCollection({ loader: pages('pools'), schema: poolSchema }),
  fixes: defineCollection({ loader: pages('fixes'), schema: fixSchema }),
  tools: defineCollection({ loader: pages('tools'), schema: toolSchema }),
  guides: defineCollection({ loader: pages('guides'), schema: guideSchema }),
  lookalikes: defineCollection({ loader: data('lookalikes'), schema: lookalikeSchema }),
  questions: defineCollection({ loader: data('questions'), schema: questionSchema }),
  routes: defineCollection({ loader: data('routes'), schema: routesFileSchema }),
  events: defineCollection({ loader: data('events'), schema: eventsFileSchema }),
  claims: defineCollection({ loader: data('claims'), schema: claimsFileSchema }),
  sources: defineCollection({ loader: data('sources'), schema: sourcesFileSchema }),
  costs: defineCollection({ loader: data('costs'), schema: costsFileSchema }),
  corpusRecords: defineCollection({ loader: tested('corpus.json'), schema: corpusRecordSchema }),
  namedPairs: defineCollection({ loader: tested('pairs.yaml'), schema: namedPairsSchema }),
};
