import { trustOwnScripts } from '../trustOwnScripts.ts';
import { filePath, homePath } from '../../paths.ts';
import { retried } from '../retried.ts';
import type { Fragment, FilterCounts, Pagefind, PagefindResult } from './pagefindApi.ts';
import { splitWords } from './queryWords.ts';
import type { Filters } from './searchAddress.ts';

/** What a search of the index came to. */
export interface Found {
  readonly results: readonly PagefindResult[];
  /** Words of the query that no page has. */
  readonly unknown: readonly string[];
}

/** The search index, loaded. */
export interface SearchIndex {
  readonly filters: FilterCounts;
  readonly search: (words: readonly string[], filters: Filters) => Promise<Found>;
}

/** An ending may differ by so many letters: the index knows words by their stems. */
const ENDING = 4;
const LEAST_STEM = 3;

/** So many results are looked at again; they are the ones that are shown first. */
const RANKED = 8;

const plain = (text: string): string => text.toLowerCase().replace(/['’]/g, '');

/** Whether a page has a word, or another form of it. */
const hasWord = ({ content, meta, filters }: Fragment, word: string): boolean => {
  const all = [content, ...Object.values(meta), ...Object.values(filters).flat()].join(' ');
  const stem = plain(word);
  return plain(all).includes(stem.slice(0, Math.max(LEAST_STEM, stem.length - ENDING)));
};

/** Whether a title has a query word for word. The index knows how often words stand in a text, not in which order. */
const isInTitle = (fragment: Fragment | undefined, query: string): boolean =>
  query !== '' && plain(splitWords(fragment?.meta.title ?? '').join(' ')).includes(plain(query));

/**
 * Words that no page has. For such a word the index answers with the longest beginning of it that is a word, which is
 * no answer to the reader.
 */
const unknownWords = async (pagefind: Pagefind, words: readonly string[], filters: Filters) => {
  const asked = words.map(async (word) => {
    const [best] = (await pagefind.search(word, { filters })).results;
    return best !== undefined && hasWord(await best.data(), word) ? [] : [word];
  });
  return (await Promise.all(asked)).flat();
};

/** Pages that have all the words; of the best, those first that have them in a row in their title. */
const searchAll = async (pagefind: Pagefind, words: readonly string[], filters: Filters) => {
  const query = words.join(' ');
  const { results } = await pagefind.search(query || null, { filters });
  const best = results.slice(0, RANKED);
  const fragments = await Promise.all(best.map((result) => result.data()));
  const titled = new Set(best.filter((_, place) => isInTitle(fragments[place], query)));
  return [...titled, ...results.filter((result) => !titled.has(result))];
};

/**
 * Pagefind takes a piece of the index that did not arrive for one without results, so whether there is a connection is
 * asked before the reader is told that there is nothing.
 *
 * @throws {Error} when there is none
 */
const demandConnection = async (): Promise<void> => {
  const { ok } = await fetch(filePath('pagefind/pagefind-entry.json'), { cache: 'no-store' });
  if (!ok) throw new Error('The search index cannot be reached.');
};

const searchIn =
  (pagefind: Pagefind): SearchIndex['search'] =>
  async (words, filters) => {
    const results = await searchAll(pagefind, words, filters);
    const best = await results[0]?.data();
    if (best !== undefined && words.every((word) => hasWord(best, word))) {
      return { results, unknown: [] };
    }
    await demandConnection();
    const unknown = await unknownWords(pagefind, words, filters);
    const left = words.filter((word) => !unknown.includes(word));
    if (left.length === 0) return { results: [], unknown };
    return { results: await searchAll(pagefind, left, filters), unknown };
  };

const load = async (again: string): Promise<SearchIndex> => {
  const address = filePath('pagefind/pagefind.js') + again;
  trustOwnScripts();
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: homePath(), excerptLength: 18 });
  await pagefind.init();
  return { filters: await pagefind.filters(), search: searchIn(pagefind) };
};

/**
 * Gives the page's one search index; the first call loads it. After a failure the next call tries again.
 *
 * @throws {Error} when the index cannot be loaded
 * @example
 * const { results } = await (await searchIndex()).search(['extra', 'usage'], {});
 */
export const searchIndex = retried(load);
