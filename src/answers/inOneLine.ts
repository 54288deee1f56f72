import { besidePair } from './cutPassage.ts';

/**
 * Brings a passage of the reader's text into one line of a given length at most.
 *
 * @example
 * inOneLine('API\n  Error: 400 and more', 14); // 'API Error: 400…'
 */
export const inOneLine = (text: string, most: number): string => {
  // Of a long passage no more is read than can be needed, line breaks and indents included.
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, besidePair(line, most)).trimEnd()}…` : line;
};
