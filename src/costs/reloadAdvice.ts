import { itemOf, ruleOf } from './costBook.ts';
import { creditsDay } from './monthCost.ts';
import type { CostBook, Settings } from './types.ts';

/** Our advice on auto-reload, in US dollars; without a threshold and a purchase, reloads are better bought by hand. */
export interface ReloadAdvice {
  readonly reload: { readonly threshold: number; readonly purchase: number } | null;
  /** The monthly limit: more than this is more than such use costs. */
  readonly limit: number;
}

/** Rounds up to a whole number of steps, and to two figures. */
const roundUp = (value: number, step: number): number => {
  const coarse = Math.max(step, 10 ** (Math.floor(Math.log10(Math.max(value, 1))) - 1));
  return Math.max(Math.ceil(value / coarse) * coarse, step);
};

/**
 * At which balance to reload, how much to buy at once, and which monthly limit to set: from the dearer end of such use, so
 * that work does not stop within it. No purchase is larger than what a month takes, and so than its limit.
 *
 * @example
 * const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
 * reloadAdvice(book, settingsFrom({ hours: '2', days: '10' }, book)).limit; // 200
 */
export const reloadAdvice = (book: CostBook, settings: Settings): ReloadAdvice => {
  const step = ruleOf(book, 'smallest-purchase');
  const day = creditsDay(book, settings).high;
  const month = day * settings.days;
  const { reload } = itemOf(book.patterns, settings.pattern);
  return {
    reload: reload && {
      threshold: roundUp(day * reload.threshold, step),
      purchase: roundUp(Math.min(day * reload.purchase, month), step),
    },
    limit: roundUp(month, step),
  };
};
