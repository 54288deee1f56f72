/** A text is read this far for words; the rest of a long paste would add nothing. */
const READ = 4000;
const TYPED_WORDS = 12;
const TELLING_WORDS = 5;

/** What stands between words. Underscores and apostrophes belong to words: `rate_limit_error`, "you're". */
const BETWEEN = /[^\p{L}\p{N}_'’]+/u;

/** Whether a word can name a thing: no id, no number, no particle. */
const canTell = (word: string): boolean => word.length > 2 && !/\d/.test(word);

/**
 * Splits a text into words, as they stand there.
 *
 * @example
 * splitWords('Add more …'); // ['Add', 'more']
 */
export const splitWords = (text: string): string[] =>
  text
    .slice(0, READ)
    .split(BETWEEN)
    .flatMap((word) => /[\p{L}\p{N}_](?:.*[\p{L}\p{N}_])?/u.exec(word)?.[0] ?? []);

/**
 * Splits a query into words; the search index would otherwise join what stands around a punctuation mark.
 *
 * @example
 * queryWords('rate_limit_error: "429"'); // ['rate_limit_error', '429']
 */
export const queryWords = (query: string): string[] => splitWords(query).slice(0, TYPED_WORDS);

/**
 * Counts in how many texts each word stands, in lower case.
 *
 * @example
 * countWords(['Out of credits', 'Out of tokens']).get('out'); // 2
 */
export const countWords = (texts: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(splitWords(text.toLowerCase()))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
};

/**
 * Picks the words of a paste that tell most: those that stand in some message we know, the rarest first. The index asks
 * that a page has every word of a query, so a paste as it is would find nothing.
 *
 * @param counts in how many messages each word stands, from `countWords`
 * @returns five words or fewer; when no word is known, the longest three
 * @example
 * tellingWords('API Error: 400 out of extra usage', countWords(wordings))[0]; // 'extra'
 */
export const tellingWords = (paste: string, counts: ReadonlyMap<string, number>): string[] => {
  const words = [...new Set(splitWords(paste.toLowerCase()).filter(canTell))];
  const known = words.filter((word) => counts.has(word));
  if (known.length === 0) return words.sort((a, b) => b.length - a.length).slice(0, 3);
  return known.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, TELLING_WORDS);
};
