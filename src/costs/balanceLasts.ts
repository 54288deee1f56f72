import { dayDraw } from './monthCost.ts';
import { mapRange, roundFigure, timesRange } from './ranges.ts';
import type { CostBook, Range, Settings } from './types.ts';

/**
 * How long a balance lasts, rounded: in days of use, or in hours or minutes where it does not last a day. An end that is more than a
 * year away is infinite: money may have expired by then.
 */
export interface Lasting extends Range {
  readonly unit: 'days' | 'hours' | 'minutes';
}

const MONTHS = 12;
const MINUTES = 60;

/**
 * How long the balance lasts with such use; the least is what the dearer use leaves.
 *
 * @example
 * const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
 * balanceLasts(book, settingsFrom({ hours: '2', balance: '100' }, book)); // { low: 5, high: 10, unit: 'days' }
 */
export const balanceLasts = (book: CostBook, settings: Settings): Lasting => {
  const day = dayDraw(book, settings);
  const all = { low: settings.balance / day.high, high: settings.balance / day.low };
  const days = mapRange(all, (end) => (end > settings.days * MONTHS ? Infinity : end));
  if (days.low >= 1) return { ...mapRange(days, roundFigure), unit: 'days' };
  const hours = timesRange(days, settings.hours);
  if (hours.high >= 1) return { ...mapRange(hours, roundFigure), unit: 'hours' };
  return { ...mapRange(timesRange(hours, MINUTES), roundFigure), unit: 'minutes' };
};
