import type { ContentEntry } from './content.ts';
import { flatProse } from './parseProse.ts';
import { proseOf } from './proseOf.ts';

/**
 * The ids of all claims that an entry cites, in order of first mention: the numbers of the page's evidence list.
 *
 * @param entry an entry of any collection
 * @example
 * citedClaims({ slug: 'a', file: 'a.mdx', facts: { gist: 'So it is. [c002]' }, body: 'Yes. [c001] [c002]' }); // ['c002', 'c001']
 */
export const citedClaims = (entry: ContentEntry<object>): string[] => {
  const cited = proseOf(entry).flatMap(({ prose }) => citedIn(prose));
  return [...new Set(cited)];
};

/**
 * The ids of the claims that one piece of prose cites, in order.
 *
 * @example
 * citedIn('So it is. [c002] [c001]'); // ['c002', 'c001']
 */
export const citedIn = (prose: string): string[] =>
  flatProse(prose).flatMap((piece) => (piece.type === 'cite' ? [piece.claim] : []));
