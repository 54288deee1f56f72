/** Words that people shorten, and what is left of them when the apostrophe is folded away. "We're" is then another word. */
const SHORTENED: readonly (readonly [words: RegExp, full: string, short: string])[] = [
  [/^(?:are|could|did|do|does|has|is|should|was|would)$/, 'not', 'nt'],
  [/^(?:they|you)$/, 'are', 're'],
  [/^(?:they|we|you)$/, 'have', 've'],
];

/**
 * What people shorten two words to.
 *
 * @param word a word as it is folded
 * @param next the one behind it
 * @returns both in one; empty where they are not shortened
 * @example
 * shortened('does', 'not'); // 'doesnt'
 */
export const shortened = (word: string, next: string): string => {
  const [, , short] = SHORTENED.find(([words, full]) => full === next && words.test(word)) ?? [];
  return short === undefined ? '' : word + short;
};

/**
 * What people write for a shortened word in full, or for "cannot".
 *
 * @param word a word as it is folded
 * @returns the other form in one piece; empty where there is none
 * @example
 * otherForm('youve'); // 'youhave'
 */
export const otherForm = (word: string): string => {
  if (word === 'cannot') return 'cant';
  if (word === 'cant') return 'cannot';
  for (const [words, full, short] of SHORTENED) {
    const stem = word.slice(0, -short.length);
    if (word.endsWith(short) && words.test(stem)) return stem + full;
  }
  return '';
};
