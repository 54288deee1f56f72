import type { ServedRest } from '../answers/servedCatalogue.ts';
import type { Content } from './content.ts';
import { plainProse } from './parseProse.ts';
import { tyingPairs } from './tyingPairs.ts';

/**
 * What tells apart the variants that a message can fit alike once it is cut off.
 *
 * @param content all content
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * tellsApart(content); // {}
 */
export const tellsApart = (
  content: Pick<Content, 'variants' | 'wrappers' | 'lookalikes'>,
): ServedRest['tells'] => {
  const tells: Record<string, Record<string, string>> = {};
  for (const [slug, other] of tyingPairs(content).flatMap(([a, b]) => [
    [a, b] as const,
    [b, a] as const,
  ])) {
    const variant = content.variants.find((one) => one.slug === slug);
    const neighbour = variant?.facts.notSameAs.find((one) => one.slug === other);
    if (neighbour) (tells[slug] ??= {})[other] = plainProse(neighbour.tell);
  }
  return tells;
};
