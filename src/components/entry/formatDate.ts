const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A date in words, as exact as it was given.
 *
 * @param date yyyy-mm-dd, yyyy-mm or yyyy
 * @example
 * formatDate('2026-04-05'); // '5 Apr 2026'
 */
export const formatDate = (date: string): string => {
  const [year = '', month, day] = date.split('-');
  const words = [
    day === undefined ? '' : String(Number(day)),
    MONTHS[Number(month) - 1] ?? '',
    year,
  ];
  return words.filter((word) => word !== '').join(' ');
};
