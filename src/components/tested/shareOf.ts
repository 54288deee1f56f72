import { fillIn } from '../../strings/fillIn.ts';
import { percentOf } from '../../strings/percentOf.ts';

/**
 * Fills a sentence with a part, its whole and the share in per cent.
 *
 * @param sentence with the places `{part}`, `{whole}` and `{percent}`
 * @example
 * shareOf('{part} of {whole} ({percent} %)', 1999, 2000); // '1,999 of 2,000 (99.9 %)'
 */
export const shareOf = (sentence: string, part: number, whole: number): string =>
  fillIn(sentence, { part, whole, percent: percentOf(whole === 0 ? 0 : part / whole) });
