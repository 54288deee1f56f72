import { foldedWord, foldText } from '../../matching/foldText.ts';

/**
 * The folded words of a text, as strings.
 *
 * @param text any text
 */
export const wordsOf = (text: string): string[] => {
  const { count, start, end } = foldText(text);
  return Array.from({ length: count }, (_, at) => foldedWord(text, start[at] ?? 0, end[at] ?? 0));
};
