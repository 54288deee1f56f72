import type { Entry, Purse, Rank } from '../matching/types.ts';
import type { VariantFacts } from '../schemas/variant.ts';
import type { Content } from './content.ts';

const rankOf = (facts: VariantFacts): Rank => {
  if (facts.severity === 'warning') return 'warning';
  return facts.general ? 'general' : 'cause';
};

/** The pools that a plan includes, and those that pay when these are used up. */
const PURSES: Readonly<Record<string, Purse>> = {
  'five-hour-limit': 'plan',
  'weekly-limit': 'plan',
  'model-limit': 'plan',
  'usage-credits': 'beyond',
  'organization-usage-credits': 'beyond',
  'enterprise-usage': 'beyond',
};

/**
 * What the matcher needs of the content: wordings, vetoes and ranks, no prose.
 *
 * @param content all content
 * @returns variants, wrappers and look-alikes, in the order of their files
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * matcherEntries(content).map((entry) => entry.slug); // ['out-of-tea', 'brew-refused', 'coffee-run-dry']
 */
export const matcherEntries = (
  content: Pick<Content, 'variants' | 'wrappers' | 'lookalikes'>,
): Entry[] => [
  ...content.variants.map(({ slug, facts }): Entry => {
    const rank = rankOf(facts);
    const purse = PURSES[facts.pool ?? ''];
    return {
      slug,
      kind: 'variant',
      wordings: facts.wordings.map(({ text, short }) => (short ? { text, short } : { text })),
      ...(facts.forbids.length > 0 && { forbids: facts.forbids }),
      ...(rank !== 'cause' && { rank }),
      ...(purse && { purse }),
    };
  }),
  ...content.wrappers.map(({ slug, facts }): Entry => ({
    slug,
    kind: 'wrapper',
    wordings: facts.prefixes.map(({ text, tells }) => (tells ? { text, tells } : { text })),
  })),
  ...content.lookalikes.map(({ slug, facts }): Entry => ({
    slug,
    kind: 'lookalike',
    wordings: facts.wordings.map(({ text, short }) => (short ? { text, short } : { text })),
    ...(facts.forbids.length > 0 && { forbids: facts.forbids }),
  })),
];
