import type { Paint } from './measurePaint.ts';

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * The middle of several measurements, figure by figure: one slow moment of the machine does not count.
 *
 * @param runs an odd number of them
 * @example
 * const line = { requests: 1, html: 9, styles: 0, scripts: 0, others: 0 };
 * const run = { ...line, firstPaint: 5, largestPaint: 5, shift: 0, blocked: 0 };
 * medianPaint([run, { ...run, firstPaint: 7 }, { ...run, firstPaint: 90 }]).firstPaint; // 7
 */
export const medianPaint = (runs: readonly Paint[]): Paint => {
  const of = (figure: keyof Paint): number => median(runs.map((run) => run[figure]));
  return {
    requests: of('requests'),
    html: of('html'),
    styles: of('styles'),
    scripts: of('scripts'),
    others: of('others'),
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    shift: of('shift'),
    blocked: of('blocked'),
  };
};
