import { fillIn } from '../../strings/fillIn.ts';

/**
 * Fills a sentence with a part, its whole and the share in per cent, rounded down: only all of it is 100.
 *
 * @param sentence with the places `{part}`, `{whole}` and `{percent}`
 * @example
 * shareOf('{part} of {whole} ({percent} %)', 1999, 2000); // '1,999 of 2,000 (99.9 %)'
 */
export const shareOf = (sentence: string, part: number, whole: number): string => {
  const percent = whole === 0 ? 0 : Math.floor((part * 1000) / whole) / 10;
  return fillIn(sentence, { part, whole, percent: String(percent) });
};
