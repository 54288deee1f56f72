import type { Range } from './types.ts';

/**
 * The range of some numbers.
 *
 * @param values one at least
 * @example
 * rangeOf([3, 1, 2]); // { low: 1, high: 3 }
 */
export const rangeOf = (values: readonly number[]): Range => ({
  low: Math.min(...values),
  high: Math.max(...values),
});

/**
 * A range, so many times.
 *
 * @example
 * timesRange({ low: 1, high: 3 }, 2); // { low: 2, high: 6 }
 */
export const timesRange = ({ low, high }: Range, times: number): Range => ({
  low: low * times,
  high: high * times,
});

/**
 * Both ends of a range, changed by a function that does not turn their order around.
 *
 * @example
 * mapRange({ low: 1.2, high: 3.4 }, Math.round); // { low: 1, high: 3 }
 */
export const mapRange = ({ low, high }: Range, change: (value: number) => number): Range => ({
  low: change(low),
  high: change(high),
});

/**
 * Rounds to two significant figures, because none of this is known better.
 *
 * @example
 * roundFigure(1374); // 1400
 */
export const roundFigure = (value: number): number => Number(value.toPrecision(2));
