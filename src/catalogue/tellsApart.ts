import type { ServedRest } from '../answers/servedCatalogue.ts';
import type { Content } from './content.ts';
import { plainProse } from './parseProse.ts';

/**
 * What tells apart the variants of pairs, in the words of their pages.
 *
 * @param pairs such as those of tyingPairs.ts
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * tellsApart(content, []); // {}
 */
export const tellsApart = (
  { variants }: Pick<Content, 'variants'>,
  pairs: readonly (readonly [string, string])[],
): ServedRest['tells'] => {
  const tells: Record<string, Record<string, string>> = {};
  for (const [slug, other] of pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
    const variant = variants.find((one) => one.slug === slug);
    const neighbour = variant?.facts.notSameAs.find((one) => one.slug === other);
    if (neighbour) (tells[slug] ??= {})[other] = plainProse(neighbour.tell);
  }
  return tells;
};
