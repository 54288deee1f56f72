import { mapRange, roundFigure } from './ranges.ts';
import type { Range } from './types.ts';

/** Amounts from this on are written without cents. */
const WHOLE_FROM = 10;
/** Amounts below this are written with as many digits as they need. */
const CENTS_FROM = 0.1;

/**
 * Writes US dollars: whole ones, or with cents where that is the last figure that counts.
 *
 * @example
 * dollars(1.4); // '$1.40'
 * dollars(1200); // '$1,200'
 */
export const dollars = (amount: number): string => {
  if (amount >= WHOLE_FROM || Number.isInteger(amount))
    return `$${Math.round(amount).toLocaleString('en-US')}`;
  return `$${amount < CENTS_FROM ? String(amount) : amount.toFixed(2)}`;
};

/**
 * Writes a range of US dollars with two figures each, as one amount where both ends are the same.
 *
 * @param between the word between the ends, with its spaces
 * @example
 * inDollars({ low: 41.7, high: 88 }, ' to '); // '$42 to $88'
 */
export const inDollars = (range: Range, between: string): string => {
  const { low, high } = mapRange(range, roundFigure);
  return low === high ? dollars(low) : `${dollars(low)}${between}${dollars(high)}`;
};
