import type { Paint } from './measurePaint.ts';

/** A page with what was measured. */
export interface Painted {
  readonly name: string;
  readonly paint: Paint;
}

/** Against the same text in a common theme for documentation, our page has its largest paint in so much of the time. */
const PROMISED = 0.5;

const cell = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits }).padStart(9);

const line = ({ name, paint }: Painted): string => {
  const { requests, bytes, firstPaint, largestPaint, shift, blocked } = paint;
  const times = [firstPaint, largestPaint, blocked].map((time) => cell(time));
  return `${cell(requests)}${cell(bytes)}${times.join('')}${cell(shift, 3)}  ${name}`;
};

/**
 * A table of pages: requests, bytes, first and largest paint, time blocked, and shift.
 *
 * @example
 * printPaints([]).trim().split(/\s+/)[0]; // 'requests'
 */
export const printPaints = (pages: readonly Painted[]): string =>
  [
    ' requests    bytes   first largest blocked    shift  page (times in ms)',
    ...pages.map(line),
  ].join('\n');

/**
 * Says how our page compares with another that holds the same text, and whether the promise is kept.
 *
 * @example
 * const paint = { requests: 1, bytes: 9, firstPaint: 5, largestPaint: 5, shift: 0, blocked: 0 };
 * comparePaints(paint, { ...paint, largestPaint: 20 }).kept; // true
 */
export const comparePaints = (ours: Paint, theirs: Paint): { text: string; kept: boolean } => {
  const ratio = ours.largestPaint / theirs.largestPaint;
  return {
    text: `largest paint against Starlight with the same text: ${ratio.toFixed(2)} (${PROMISED.toFixed(2)})`,
    kept: ratio <= PROMISED,
  };
};
