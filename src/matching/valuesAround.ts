import { readValues } from './readValues.ts';
import type { Match, Value } from './types.ts';

/** Of a longer paste than this, values are read from so many characters around the first match. */
const VALUE_REACH = 3000;

/**
 * Reads the values around the first match of a paste; of a short paste all of them.
 *
 * @param text the paste
 * @param matches what was recognised in it
 * @example
 * valuesAround('Error code: 429', [])[0]?.kind; // 'status'
 */
export const valuesAround = (text: string, matches: readonly Match[]): Value[] => {
  const first = matches[0]?.spans[0];
  if (text.length <= VALUE_REACH) return readValues(text, 0);
  if (first === undefined) return [];
  const start = Math.max(0, first.start - VALUE_REACH / 2);
  return readValues(text.slice(start, start + VALUE_REACH), start);
};
