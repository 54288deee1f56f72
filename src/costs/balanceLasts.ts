import { dayDraw } from './monthCost.ts';
import { mapRange, roundFigure } from './ranges.ts';
import type { CostBook, Range, Settings } from './types.ts';

/** How long a balance lasts, rounded: in days of use, or in hours where it does not last a day. */
export interface Lasting extends Range {
  readonly unit: 'days' | 'hours';
}

/**
 * How long the balance lasts with such use; the least is what the dearer use leaves.
 *
 * @example
 * const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
 * balanceLasts(book, settingsFrom({ hours: '2', balance: '100' }, book)); // { low: 5, high: 10, unit: 'days' }
 */
export const balanceLasts = (book: CostBook, settings: Settings): Lasting => {
  const day = dayDraw(book, settings);
  const days = { low: settings.balance / day.high, high: settings.balance / day.low };
  if (days.low >= 1) return { ...mapRange(days, roundFigure), unit: 'days' };
  return { ...mapRange(days, (part) => roundFigure(part * settings.hours)), unit: 'hours' };
};
