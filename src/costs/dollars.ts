import { mapRange, roundFigure } from './ranges.ts';
import type { Range } from './types.ts';

/** Whole amounts from this on are written without cents. */
const WHOLE_FROM = 10;
/** Amounts below this are written with two figures instead. */
const CENTS_FROM = 0.1;

const WHOLE = { maximumFractionDigits: 0 } as const;
const FIGURES = { maximumSignificantDigits: 2 } as const;
const CENTS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/**
 * Writes US dollars: whole ones, or with cents where that is the last figure that counts.
 *
 * @param withCents whether an amount below ten has cents; left out, where it is no whole amount
 * @example
 * dollars(1.4); // '$1.40'
 * dollars(12.345); // '$12.35'
 * dollars(1200); // '$1,200'
 */
export const dollars = (amount: number, withCents = !Number.isInteger(amount)): string => {
  const isWhole = !withCents || (amount >= WHOLE_FROM && Number.isInteger(amount));
  const part = amount < CENTS_FROM ? FIGURES : CENTS;
  return `$${amount.toLocaleString('en-US', isWhole ? WHOLE : part)}`;
};

/**
 * Writes a range of US dollars with two figures each, as one amount where both ends are the same.
 *
 * @param between the word between the ends, with its spaces
 * @example
 * inDollars({ low: 41.7, high: 88 }, ' to '); // '$42 to $88'
 * inDollars({ low: 0.7, high: 1 }, ' to '); // '$0.70 to $1.00'
 */
export const inDollars = (range: Range, between: string): string => {
  const { low, high } = mapRange(range, roundFigure);
  // One end with cents beside one without looks like a slip.
  const withCents = ![low, high].every((end) => end >= WHOLE_FROM || Number.isInteger(end));
  const ends = low === high ? [low] : [low, high];
  return ends.map((end) => dollars(end, withCents)).join(between);
};
