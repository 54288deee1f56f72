import { ruleOf } from './costBook.ts';
import { dayCost } from './hourCost.ts';
import { mapRange, timesRange } from './ranges.ts';
import type { CostBook, Range, Settings } from './types.ts';

/** The part of the work that can wait. */
const BATCH_SHARES = { none: 0, half: 0.5, all: 1 } as const;

/**
 * The part of the list price that is paid: less where a program sends work that can wait through the Batch API. Tools
 * cannot.
 *
 * @example
 * const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
 * paidPart(book, { ...settingsFrom({}, book), tool: 'program', batch: 'half' }); // 0.75
 */
export const paidPart = (book: CostBook, { tool, batch }: Settings): number =>
  tool === 'program' ? 1 - (BATCH_SHARES[batch] * ruleOf(book, 'batch-discount')) / 100 : 1;

/**
 * What a day of use takes from a balance, in US dollars.
 *
 * @example
 * const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
 * dayDraw(book, { ...settingsFrom({ hours: '2' }, book), tool: 'program', batch: 'all' }); // { low: 5, high: 10 }
 */
export const dayDraw = (book: CostBook, settings: Settings): Range =>
  timesRange(dayCost(book, settings), paidPart(book, settings));

/**
 * What usage credits can pay for a day of use, in US dollars: not more than can be used of them in a day. Other balances have no
 * such bound.
 *
 * @example
 * const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
 * creditsDay({ ...book, rules: [{ ...itemOf(book.rules, 'credits-a-day'), value: 15 }] }, settingsFrom({ hours: '2' }, book)); // { low: 10, high: 15 }
 */
export const creditsDay = (book: CostBook, settings: Settings): Range =>
  mapRange(dayDraw(book, settings), (amount) =>
    settings.tool === 'program' ? amount : Math.min(amount, ruleOf(book, 'credits-a-day')),
  );

/**
 * What a month of use takes, in US dollars.
 *
 * @example
 * const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
 * monthDraw(book, settingsFrom({ hours: '2', days: '10' }, book)); // { low: 100, high: 200 }
 */
export const monthDraw = (book: CostBook, settings: Settings): Range =>
  timesRange(dayDraw(book, settings), settings.days);
