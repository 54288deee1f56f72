/** Digits as one figure: `2,000`, `5.1`, `12:00` and `2026-10-07` each count as one. */
export const FIGURE = /\d+(?:[.,:-]\d+)*/g;

/**
 * A figure without the commas that set its thousands apart.
 *
 * @example
 * bareFigure('2,000'); // '2000'
 */
export const bareFigure = (figure: string): string => figure.replaceAll(',', '');

/**
 * The figures in a text, without commas: each as a whole, and the parts of a time, a date or a span.
 *
 * @example
 * [...figuresIn('12:30')]; // ['12:30', '12', '30']
 */
export const figuresIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(FIGURE)].flatMap(([figure]) => [
      bareFigure(figure),
      ...figure.split(/[:-]/).map(bareFigure),
    ]),
  );
