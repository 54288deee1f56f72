const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * A date in whole words, as claims and headings write it.
 *
 * @param date yyyy-mm-dd, yyyy-mm or yyyy
 * @example
 * dateInWords('2026-01-09'); // '9 January 2026'
 * dateInWords('2026-01'); // 'January 2026'
 */
export const dateInWords = (date: string): string => {
  const [year = '', month, day] = date.split('-');
  const words = [day === undefined ? '' : String(Number(day)), MONTHS[Number(month) - 1], year];
  return words.filter(Boolean).join(' ');
};
