import { searchingStrings } from '../../strings/searching.ts';
import { fillIn } from '../../strings/fillIn.ts';
import type { Found } from './searchIndex.ts';

/**
 * Says in a sentence or two what a search came to, and which words of the query no page has.
 *
 * @example
 * describeFound({ results: [], unknown: ['zzz'] }, 'zzz'); // 'Nothing found for “zzz”.'
 */
export const describeFound = ({ results, unknown }: Found, query: string): string => {
  const { found, foundOne, foundNone, foundNoneFiltered, unknownWords } = searchingStrings;
  if (results.length === 0) {
    return query === '' ? foundNoneFiltered : fillIn(foundNone, { query });
  }
  const count = results.length === 1 ? foundOne : fillIn(found, { count: results.length });
  return unknown.length === 0
    ? count
    : `${count} ${fillIn(unknownWords, { words: unknown.join(', ') })}`;
};
