import { lookupEngine } from '../error-lookup/lookupEngine.ts';
import type { Reply } from '../../answers/replyTo.ts';
import { countWords, queryWords, tellingWords } from './queryWords.ts';
import type { Filters } from './searchAddress.ts';
import { searchIndex, type Found } from './searchIndex.ts';

/** The part of a paste whose words are searched for: what matched, else all of it. */
const passageOf = (text: string, reply: Reply | undefined): string => {
  const marked = reply?.passage?.pieces.filter((piece) => piece.marked);
  return marked?.map((piece) => piece.text).join(' ') ?? text;
};

/** All wordings of the catalogue; none when it cannot be loaded, which the lookup itself reports. */
const knownWordings = async (): Promise<readonly string[]> => {
  try {
    return await (await lookupEngine()).wordings();
  } catch {
    return [];
  }
};

/**
 * Finds the pages that share words with a paste. A page must have every word of a query, so the less telling ones are
 * given up until some page has all.
 */
export const findPagesForPaste = async (
  text: string,
  reply: Reply | undefined,
  filters: Filters,
): Promise<Found> => {
  const index = await searchIndex();
  const words = tellingWords(passageOf(text, reply), countWords(await knownWordings()));
  for (let used = words.length; used > 0; used--) {
    const found = await index.search(words.slice(0, used), filters);
    if (found.results.length > 0) return { ...found, unknown: [] };
  }
  return { results: [], unknown: [] };
};

/** Finds the pages that have the words of a query; without a query those that the filters let through. */
export const findPages = async (query: string, filters: Filters): Promise<Found> => {
  const words = queryWords(query);
  if (words.length === 0 && Object.keys(filters).length === 0) return { results: [], unknown: [] };
  return (await searchIndex()).search(words, filters);
};
