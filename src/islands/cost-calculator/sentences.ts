import { balanceLasts, type Lasting } from '../../costs/balanceLasts.ts';
import { itemOf } from '../../costs/costBook.ts';
import { dollars, inDollars } from '../../costs/dollars.ts';
import { monthDraw } from '../../costs/monthCost.ts';
import type { CostBook, Range, Settings } from '../../costs/types.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { reckoningStrings as strings } from '../../strings/reckoning.ts';

/** Writes a number that may have a part behind the point. */
const figure = (value: number): string => value.toLocaleString('en-US');

/**
 * Writes a range of numbers, as one where both ends are the same.
 *
 * @example
 * rangeInWords({ low: 2.7, high: 12 }); // '2.7 to 12'
 */
export const rangeInWords = ({ low, high }: Range): string =>
  low === high ? figure(low) : `${figure(low)}${strings.to}${figure(high)}`;

const counted = (range: Range, unit: Lasting['unit']): string => {
  const said = rangeInWords(range);
  return fillIn(strings.units[unit][said === '1' ? 0 : 1], { range: said });
};

const counting = (count: number, unit: Lasting['unit']): string =>
  counted({ low: count, high: count }, unit);

/**
 * Says how long a balance lasts, without a promise: `about 2.7 to 12 days`.
 *
 * @example
 * lastingInWords({ low: 2.7, high: 12, unit: 'days' }); // 'about 2.7 to 12 days'
 * lastingInWords({ low: 90, high: Infinity, unit: 'days' }); // 'about 90 days to more than a year'
 */
export const lastingInWords = ({ low, high, unit }: Lasting): string => {
  const { lasting, lastingMoment, lastingYear, to } = strings;
  if (low === Infinity) return lastingYear;
  if (unit === 'minutes' && high < 1) return lastingMoment;
  const isLong = high === Infinity;
  const range = isLong ? counting(low, unit) : counted({ low, high }, unit);
  return fillIn(lasting, { range }) + (isLong ? to + lastingYear : '');
};

/**
 * Says what a month of such use costs at list price, and how long the balance lasts.
 *
 * @returns two sentences
 * @example
 * sentencesOf(book, settings)[1]; // 'A balance of $50 lasts about 2.7 to 12 days of such use.'
 */
export const sentencesOf = (book: CostBook, settings: Settings): [string, string] => {
  const { hours, days, balance } = settings;
  const month = fillIn(strings.month, {
    month: inDollars(monthDraw(book, settings), strings.to),
    hours: counting(hours, 'hours'),
    days: counting(days, 'days'),
    pattern: itemOf(book.patterns, settings.pattern).name.toLowerCase(),
    model: itemOf(book.models, settings.model).name,
  });
  const lasting = lastingInWords(balanceLasts(book, settings));
  const lasts = fillIn(strings.lasts, { balance: dollars(balance), lasting });
  return [month, balance === 0 ? strings.spent : lasts];
};
