import type { Paint } from './measurePaint.ts';

/** A page with what was measured. */
export interface Painted {
  readonly name: string;
  readonly paint: Paint;
}

/** Against the same text in a common theme for documentation, our page has its largest paint in so much of the time. */
const PROMISED = 0.5;

const COLUMNS: readonly (readonly [figure: keyof Paint, title: string, digits?: number])[] = [
  ['requests', 'requests'],
  ['html', 'html'],
  ['styles', 'styles'],
  ['scripts', 'scripts'],
  ['others', 'others'],
  ['firstPaint', 'first'],
  ['largestPaint', 'largest'],
  ['blocked', 'blocked'],
  ['shift', 'shift', 3],
];
const WIDTH = 9;

const cell = (value: number, digits: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits }).padStart(WIDTH);

const line = ({ name, paint }: Painted): string =>
  `${COLUMNS.map(([figure, , digits = 0]) => cell(paint[figure], digits)).join('')}  ${name}`;

/**
 * A table of pages: requests, bytes by kind, first and largest paint, time blocked, and shift.
 *
 * @example
 * printPaints([]).trim().split(/\s+/)[0]; // 'requests'
 */
export const printPaints = (pages: readonly Painted[]): string =>
  [
    `${COLUMNS.map(([, title]) => title.padStart(WIDTH)).join('')}  page (bytes on the line, milliseconds)`,
    ...pages.map(line),
  ].join('\n');

/**
 * Says how our page compares with another that holds the same text, and whether the promise is kept.
 *
 * @example
 * const line = { requests: 1, html: 9, styles: 0, scripts: 0, others: 0 };
 * const paint = { ...line, firstPaint: 5, largestPaint: 5, shift: 0, blocked: 0 };
 * comparePaints(paint, { ...paint, largestPaint: 20 }).kept; // true
 */
export const comparePaints = (ours: Paint, theirs: Paint): { text: string; kept: boolean } => {
  const ratio = ours.largestPaint / theirs.largestPaint;
  return {
    text: `largest paint against Starlight with the same text: ${ratio.toFixed(2)} (${PROMISED.toFixed(2)})`,
    kept: ratio <= PROMISED,
  };
};
