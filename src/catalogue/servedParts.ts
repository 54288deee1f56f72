import type { Content } from './content.ts';

type Parts = Pick<Content, 'variants' | 'wrappers' | 'lookalikes'>;

/** What programs meet refills within a minute; what is retired nobody meets today. */
const isCore = ({ facts: { pool, status } }: Content['variants'][number]): boolean =>
  pool !== null && pool !== 'api-rate-limits' && status !== 'retired';

/**
 * Parts the content into the core, which the lookup fetches first, and the rest; both in the order in which they are served.
 *
 * @param content all content
 * @returns the core: used-up limits and money of today, and the clients' prefixes; and the rest: everything else
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * servedParts(content).rest.lookalikes.length; // 1
 */
export const servedParts = <Facts extends Parts>(content: Facts): { core: Facts; rest: Facts } => {
  // Siblings have neighbouring numbers, and a compressor likes to see them together.
  const variants = content.variants.toSorted((a, b) => a.facts.number - b.facts.number);
  return {
    core: { ...content, variants: variants.filter(isCore), lookalikes: [] },
    rest: { ...content, variants: variants.filter((one) => !isCore(one)), wrappers: [] },
  };
};
