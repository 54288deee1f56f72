import type { Findings } from '../matching/types.ts';
import type { ServedAnswer } from './servedCatalogue.ts';

/**
 * Puts slugs into an answer in which the worker, who knows no names, gives the places of entries.
 *
 * @param answer with places for slugs, such as "17"
 * @param answers what is said of each entry, in order
 * @example
 * withSlugs({ matches: [], layers: [], nearest: ['0'] }, [{ slug: 'session-limit' }]).nearest; // ['session-limit']
 */
export const withSlugs = (
  answer: Findings,
  answers: readonly Pick<ServedAnswer, 'slug'>[],
): Findings => {
  const slugAt = (place: string): string => answers[Number(place)]?.slug ?? place;
  return {
    ...answer,
    matches: answer.matches.map((match) => ({
      ...match,
      slug: slugAt(match.slug),
      ties: match.ties.map(slugAt),
    })),
    layers: answer.layers.map((layer) => ({ ...layer, slug: slugAt(layer.slug) })),
    nearest: answer.nearest.map(slugAt),
  };
};
