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

/**
 * Says how long a balance lasts, without a promise: `2.7 to 12 days`.
 *
 * @example
 * lastingInWords({ low: 2.7, high: 12, unit: 'days' }); // '2.7 to 12 days'
 */
export const lastingInWords = (lasting: Lasting): string =>
  fillIn(strings.units[lasting.unit], { range: rangeInWords(lasting) });

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
    hours: figure(hours),
    days: figure(days),
    pattern: itemOf(book.patterns, settings.pattern).name.toLowerCase(),
    model: itemOf(book.models, settings.model).name,
  });
  const lasting = lastingInWords(balanceLasts(book, settings));
  const lasts = fillIn(strings.lasts, { balance: dollars(balance), lasting });
  return [month, balance === 0 ? strings.spent : lasts];
};
