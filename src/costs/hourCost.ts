import { itemOf, ruleOf } from './costBook.ts';
import { costOfTokens } from './costOfTokens.ts';
import { rangeOf, timesRange } from './ranges.ts';
import type { CostBook, Model, Prices, Range, Settings, Tokenizer, Tokens, Use } from './types.ts';

/** The price bands that can apply. */
const bandsOf = ({ prices, longPrompts }: Model, long: Settings['long']): Prices[] => {
  if (longPrompts === undefined || long === 'none') return [prices];
  return long === 'all' ? [longPrompts.prices] : [prices, longPrompts.prices];
};

/** How many tokens another tokenizer makes of what one of them counted once. */
const tokensPerToken = (book: CostBook, from: Tokenizer, to: Tokenizer): number => {
  if (from === to) return 1;
  const more = 1 + ruleOf(book, 'newer-tokens') / 100;
  return to === 'newer' ? more : 1 / more;
};

/**
 * The tokens of an hour of a measured use, as a model with that tokenizer would count them.
 *
 * @example
 * const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
 * tokensOfHour(book, itemOf(book.uses, 'one-pot'), 'newer').input; // 1000000
 */
export const tokensOfHour = (book: CostBook, use: Use, tokenizer: Tokenizer): Tokens => {
  const times = tokensPerToken(book, use.tokenizer, tokenizer) / use.hours;
  const { input, output, cacheWrite, cacheRead } = use.tokens;
  return {
    input: input * times,
    output: output * times,
    cacheWrite: cacheWrite * times,
    cacheRead: cacheRead * times,
  };
};

/**
 * What an hour costs at list price, in US dollars: from the cheaper to the dearer of the two measured uses between which the
 * pattern lies, in every price band that can apply.
 *
 * @example
 * const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
 * hourCost(book, settingsFrom({}, book)); // { low: 5, high: 10 }
 */
export const hourCost = (book: CostBook, settings: Settings): Range => {
  const model = itemOf(book.models, settings.model);
  const costs = itemOf(book.patterns, settings.pattern).between.flatMap((id) => {
    const tokens = tokensOfHour(book, itemOf(book.uses, id), model.tokenizer);
    return bandsOf(model, settings.long).map((prices) =>
      costOfTokens(tokens, prices, settings.cache),
    );
  });
  return rangeOf(costs);
};

/**
 * What a day of use costs at list price, in US dollars.
 *
 * @example
 * const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
 * dayCost(book, settingsFrom({ hours: '2' }, book)); // { low: 10, high: 20 }
 */
export const dayCost = (book: CostBook, settings: Settings): Range =>
  timesRange(hourCost(book, settings), settings.hours);
